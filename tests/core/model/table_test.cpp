#include "core/model/table.h"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <thread>

#include "core/base/random.h"

namespace waymark {
namespace {

struct Sample {
    Id<Sample> id;
    int value = 0;
    bool operator==(const Sample&) const = default;
};

TEST(Table, BehavesLikeAMapUnderRandomUse) {
    Table<Sample> table;
    std::map<std::uint32_t, int> oracle;
    Random random(3);
    for (int step = 0; step < 50'000; ++step) {
        const auto number = static_cast<std::uint32_t>(random.below(1000) + 1);
        if (random.below(3) == 0) {
            table.remove(Id<Sample>{number});
            oracle.erase(number);
        } else {
            table.put({Id<Sample>{number}, step});
            oracle[number] = step;
        }
    }
    ASSERT_EQ(table.size(), oracle.size());
    auto expected = oracle.begin();
    for (const Sample& row : table) {
        EXPECT_EQ(row.id.value, expected->first);
        EXPECT_EQ(row.value, expected->second);
        ++expected;
    }
}

TEST(Table, ACopyKeepsItsRowsWhenTheOriginalChanges) {
    Table<Sample> table;
    for (std::uint32_t i = 1; i <= 200; ++i) table.put({Id<Sample>{i}, 1});
    const Table<Sample> snapshot = table;
    table.put({Id<Sample>{70}, 2});
    table.remove(Id<Sample>{5});
    EXPECT_EQ(snapshot.at(Id<Sample>{70}).value, 1);
    EXPECT_TRUE(snapshot.contains(Id<Sample>{5}));
    EXPECT_FALSE(snapshot == table);
}

// Nobody waits for anybody, and nobody sees a row change: for the thread sanitizer, which sees the first.
TEST(Table, ACopyIsReadElsewhereWhileTheOriginalChanges) {
    Table<Sample> table;
    for (std::uint32_t i = 1; i <= 100; ++i) table.put({Id<Sample>{i}, 0});
    for (int round = 1; round <= 100; ++round) {
        std::thread reader([copy = std::optional(table), round]() mutable {
            for (const Sample& row : *copy) EXPECT_EQ(row.value, round - 1);
            copy.reset();
        });
        for (std::uint32_t i = 1; i <= 100; ++i) table.edit(Id<Sample>{i}, [](Sample& row) { ++row.value; });
        reader.join();
    }
}

TEST(Table, NumbersAreNotGivenTwice) {
    Table<Sample> table;
    table.put({Id<Sample>{9}, 1});
    table.remove(Id<Sample>{9});
    EXPECT_EQ(table.nextNumber(), 10U);
    EXPECT_TRUE(table.begin() == table.end());
}

}  // namespace
}  // namespace waymark
