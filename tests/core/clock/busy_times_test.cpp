#include "core/clock/busy_times.h"

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

LocalTime at(int minute) { return LocalTime{Minutes{minute}}; }

TEST(BusyTimes, NamesTheEndOfTheLastConflict) {
    BusyTimes busy(2);
    busy.book(at(10), at(20), 1);
    busy.book(at(15), at(30), 1);
    EXPECT_FALSE(busy.lastConflict(at(0), at(40), 0));
    EXPECT_EQ(busy.lastConflict(at(0), at(40), 1), at(20));
    EXPECT_EQ(busy.lastConflict(at(0), at(40), 2), at(30));
    EXPECT_FALSE(busy.lastConflict(at(20), at(25), 1));
    EXPECT_FALSE(busy.lastConflict(at(30), at(90), 2));
    EXPECT_FALSE(busy.lastConflict(at(0), at(10), 2));
    EXPECT_EQ(busy.lastConflict(at(5), at(11), 2), at(30)) << "until then there are never two";
    busy.clear();
    EXPECT_FALSE(busy.lastConflict(at(0), at(40), 2));
}

TEST(BusyTimes, AgreesWithCountingMinuteByMinute) {
    Random random(5);
    const auto minute = [&](std::uint64_t count) { return static_cast<int>(random.below(count)); };
    for (int round = 0; round < 100; ++round) {
        BusyTimes busy(3);
        std::vector<int> free(60, 3);
        for (int k = 0; k < 40; ++k) {
            const int begin = minute(50);
            const int end = begin + 1 + minute(9);
            const std::int32_t amount = 1 + minute(3);
            std::optional<int> conflict;
            for (int t = begin; t < end; ++t) {
                if (free[static_cast<std::size_t>(t)] < amount) conflict = t;
            }
            const auto found = busy.lastConflict(at(begin), at(end), amount);
            ASSERT_EQ(found.has_value(), conflict.has_value());
            if (found) {
                // All of the stretch up to there is too busy, and that is where it ends.
                ASSERT_GT(*found, at(*conflict));
                const auto behind = static_cast<std::size_t>(found->time_since_epoch().count());
                ASSERT_TRUE(behind >= free.size() || free[behind] >= amount);
                for (int t = *conflict; t < 60 && at(t) < *found; ++t) {
                    ASSERT_LT(free[static_cast<std::size_t>(t)], amount);
                }
                continue;
            }
            busy.book(at(begin), at(end), amount);
            for (int t = begin; t < end; ++t) free[static_cast<std::size_t>(t)] -= amount;
        }
    }
}

}  // namespace
}  // namespace waymark
