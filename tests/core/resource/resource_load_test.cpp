#include "core/resource/resource_load.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::days;
using test::JourneyBuilder;

Id<Resource> team(JourneyBuilder& journey, std::int32_t capacity, Id<Calendar> calendar = {}) {
    Resource row;
    row.name = "Team";
    row.capacity = capacity;
    row.calendar = calendar;
    return journey.add(row);
}

void need(JourneyBuilder& journey, std::string_view code, Id<Resource> resource, std::int32_t amount) {
    Demand row;
    row.touchpoint = journey.id(code);
    row.resource = resource;
    row.amount = amount;
    journey.add(row);
}

std::vector<ResourceLoad> loadsOf(const JourneyBuilder& journey) {
    return resourceLoads(journey.document(), IncrementalSchedule(journey.document()));
}

TEST(ResourceLoad, StepsUpAndDownAsTouchpointsBeginAndEnd) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).touchpoint("C", 1).touchpoint("D", 4).after("C", "A B");
    const Id<Resource> agents = team(journey, 2);
    need(journey, "A", agents, 1);
    need(journey, "B", agents, 2);
    need(journey, "C", agents, 2);
    const auto loads = loadsOf(journey);
    ASSERT_EQ(loads.size(), 1U);
    const ResourceLoad& load = loads.front();
    const auto at = [](double day) { return WorkTime{days(day)}; };
    EXPECT_EQ(load.steps, (std::vector<ResourceLoad::Step>{{at(0), at(2), 3}, {at(2), at(4), 2}}));
    EXPECT_EQ(load.peak, 3);
    EXPECT_EQ(load.overTime, days(2));
    EXPECT_DOUBLE_EQ(load.utilisation(), (2.0 + 6.0 + 2.0) / 8.0);
}

TEST(ResourceLoad, AResourceThatNobodyNeedsIsIdleAllTheTime) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2);
    team(journey, 1);
    const ResourceLoad load = loadsOf(journey).front();
    EXPECT_EQ(load.steps, (std::vector<ResourceLoad::Step>{{WorkTime{}, WorkTime{days(2)}, 0}}));
    EXPECT_EQ(load.utilisation(), 0.0);
}

TEST(ResourceLoad, CapacityCountsInTheHoursOfTheResource) {
    JourneyBuilder journey;
    Calendar mornings;
    for (std::size_t day = 0; day < 5; ++day) mornings.week[day] = {{9 * 60, 11 * 60}};
    journey.touchpoint("A", fixedEstimate(Minutes{180}, TimeUnit::Hour)).touchpoint("B", 2);
    const Id<Resource> partTime = team(journey, 1, journey.add(mornings));
    need(journey, "A", partTime, 1);
    const ResourceLoad load = loadsOf(journey).front();
    EXPECT_DOUBLE_EQ(load.available, 240.0);
    EXPECT_DOUBLE_EQ(load.utilisation(), 0.75);
}

TEST(ResourceLoad, WithoutCapacityThereIsNothingToUse) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1);
    need(journey, "A", team(journey, 0), 1);
    const ResourceLoad load = loadsOf(journey).front();
    EXPECT_EQ(load.overTime, days(1));
    EXPECT_EQ(load.utilisation(), 0.0);
}

TEST(ResourceLoad, AJourneyWithoutTouchpointsHasNoSteps) {
    JourneyBuilder journey;
    team(journey, 1);
    EXPECT_TRUE(loadsOf(journey).front().steps.empty());
}

}  // namespace
}  // namespace waymark
