#include "core/format/resource_table.h"

#include <gtest/gtest.h>

#include "core/format/plan_table_reader.h"

namespace waymark {
namespace {

Document planWithAgents() {
    const auto loaded = readPlanTable("code,duration,resources\nA,1,agent:2; engineer\n", 0, {});
    EXPECT_TRUE(loaded);
    return loaded ? loaded->document : Document{};
}

Document with(Document document, std::string_view table) {
    const auto read = readResourceTable(table, document);
    EXPECT_TRUE(read);
    if (read) {
        EXPECT_TRUE(document.apply(read->changes));
    }
    return document;
}

const Resource* named(const Document& document, std::string_view name) {
    for (const Resource& row : document.table<Resource>()) {
        if (row.name == name) return &row;
    }
    return nullptr;
}

TEST(ResourceTable, GivesCapacitiesAndRatesToTheResourcesOfAPlan) {
    const Document document =
        with(planWithAgents(), "Rate;Unit;NAME;capacity\n400;d;agent;6\n1,5;m;tester;\n;;engineer;3\n");
    ASSERT_EQ(document.table<Resource>().size(), 3U);
    EXPECT_EQ(named(document, "agent")->capacity, 6);
    EXPECT_EQ(named(document, "agent")->rate.minorUnits, 5000) << "400 a day are 50 an hour";
    EXPECT_EQ(named(document, "tester")->rate.minorUnits, 9000);
    EXPECT_EQ(named(document, "tester")->capacity, 1);
    EXPECT_EQ(named(document, "engineer")->capacity, 3);
}

TEST(ResourceTable, EmptyCellsAndMissingColumnsLeaveAResourceAsItIs) {
    const Document document = with(planWithAgents(), "name\nagent\n");
    EXPECT_TRUE(document == planWithAgents());
}

TEST(ResourceTable, UnknownColumnsAreReported) {
    const auto read = readResourceTable("name,team\nagent,red\n", planWithAgents());
    ASSERT_TRUE(read);
    ASSERT_EQ(read->notes.size(), 1U);
    EXPECT_EQ(read->notes.front().id, "column-left-out");
}

TEST(ResourceTable, RefusesWhatMakesNoSenseAndNamesTheLine) {
    const auto refusal = [](std::string_view table) {
        const auto read = readResourceTable(table, Document{});
        EXPECT_FALSE(read);
        return read ? std::pair(ErrorCode{}, std::int64_t{0}) : std::pair(read.error().code, read.error().line);
    };
    using Place = std::pair<ErrorCode, std::int64_t>;
    EXPECT_EQ(refusal("capacity\n1\n"), Place(ErrorCode::MissingColumn, 1));
    EXPECT_EQ(refusal("name,name\na,b\n"), Place(ErrorCode::DuplicateColumn, 1));
    EXPECT_EQ(refusal("name\n"), Place(ErrorCode::EmptyTable, 1));
    EXPECT_EQ(refusal("name,capacity\na,1\na,2\n"), Place(ErrorCode::DuplicateName, 3));
    EXPECT_EQ(refusal("name,capacity\n,1\n"), Place(ErrorCode::EmptyName, 2));
    EXPECT_EQ(refusal("name,capacity\na,many\n"), Place(ErrorCode::NotAnInteger, 2));
    EXPECT_EQ(refusal("name,capacity\na,-1\n"), Place(ErrorCode::OutOfRange, 2));
    EXPECT_EQ(refusal("name,rate\na,cheap\n"), Place(ErrorCode::NotANumber, 2));
    EXPECT_EQ(refusal("name,rate,unit\na,1,ed\n"), Place(ErrorCode::UnknownValue, 2));
    EXPECT_EQ(refusal("name,rate,unit\na,10000000000000,m\n"), Place(ErrorCode::OutOfRange, 2));
}

}  // namespace
}  // namespace waymark
