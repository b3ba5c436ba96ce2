#include "core/edit/resource_edits.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

Resource named(const char* name) {
    Resource row;
    row.name = name;
    return row;
}

ErrorCode refusal(const Document& document, const Resource& row) {
    const auto changes = edit::setResource(document, row);
    return changes ? ErrorCode{} : changes.error().code;
}

TEST(SetResource, ChangesNameCapacityRateAndSkills) {
    test::JourneyBuilder journey;
    Resource row = named("agent");
    row.id = journey.add(row);
    row = {row.id, " engineer ", 0, Money{4250}, {}, {"welding", " french ", "welding", ""}};
    Document document = journey.document();
    ASSERT_TRUE(document.apply(*edit::setResource(document, row)));
    EXPECT_EQ(*document.find(row.id), (Resource{row.id, "engineer", 0, Money{4250}, {}, {"french", "welding"}}));
}

TEST(SetResource, RefusesWhatDemandsCouldNotBeWrittenWith) {
    test::JourneyBuilder journey;
    journey.add(named("agent"));
    Resource row = named("engineer");
    row.id = journey.add(row);
    const auto with = [&](auto&& change) {
        Resource changed = row;
        change(changed);
        return refusal(journey.document(), changed);
    };
    EXPECT_EQ(with([](Resource& r) { r.name = "agent"; }), ErrorCode::DuplicateName);
    EXPECT_EQ(with([](Resource& r) { r.name = " "; }), ErrorCode::EmptyName);
    EXPECT_EQ(with([](Resource& r) { r.name = "a;b"; }), ErrorCode::UnknownValue);
    EXPECT_EQ(with([](Resource& r) { r.capacity = -1; }), ErrorCode::OutOfRange);
    EXPECT_EQ(with([](Resource& r) { r.capacity = static_cast<std::int32_t>(kLargestCapacity) + 1; }),
              ErrorCode::OutOfRange);
    EXPECT_EQ(with([](Resource& r) { r.rate.minorUnits = kLargestAmount + 1; }), ErrorCode::OutOfRange);
    EXPECT_EQ(with([](Resource& r) { r.id = Id<Resource>{99}; }), ErrorCode::RowMissing);
}

TEST(RemoveResource, TakesItsDemandsAlong) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0);
    const Id<Resource> agent = journey.add(named("agent"));
    const Id<Resource> engineer = journey.add(named("engineer"));
    journey.add(Demand{{}, journey.id("A"), agent, 1});
    const Id<Demand> kept = journey.add(Demand{{}, journey.id("A"), engineer, 1});
    Document document = journey.document();
    ASSERT_TRUE(document.apply(*edit::removeResource(document, agent)));
    EXPECT_FALSE(document.find(agent));
    EXPECT_EQ(document.table<Demand>().size(), 1U);
    EXPECT_TRUE(document.find(kept));
}

}  // namespace
}  // namespace waymark
