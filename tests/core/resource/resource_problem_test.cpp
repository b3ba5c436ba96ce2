#include "core/resource/resource_problem.h"

#include <gtest/gtest.h>

#include "core/resource/lower_bounds.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::days;
using test::JourneyBuilder;

std::vector<Minutes> fixedDurations(const Document& document) {
    std::vector<Minutes> durations;
    for (const Touchpoint& row : document.table<Touchpoint>()) durations.push_back(row.estimate.likely);
    return durations;
}

Id<Resource> addResource(JourneyBuilder& journey, std::int32_t capacity) {
    Resource row;
    row.name = "agent";
    row.capacity = capacity;
    return journey.add(row);
}

void addDemand(JourneyBuilder& journey, std::string_view code, Id<Resource> resource, std::int32_t amount) {
    Demand row;
    row.touchpoint = journey.id(code);
    row.resource = resource;
    row.amount = amount;
    journey.add(row);
}

TEST(ResourceProblem, CountsInTheGreatestCommonPeriodOfAllTimes) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 3).depend("A", "B", DependencyKind::FinishToStart, 0.5);
    const auto problem = makeResourceProblem(journey.document(), fixedDurations(journey.document()));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->period, days(0.5));
    EXPECT_EQ(problem->durations, (std::vector<Period>{4, 6}));
    ASSERT_EQ(problem->incoming(1).size(), 1U);
    EXPECT_EQ(problem->incoming(1)[0].distance, 5);
}

TEST(ResourceProblem, EveryKindOfDependencyBecomesADistanceBetweenStarts) {
    JourneyBuilder journey;
    journey.touchpoint("A", 5).touchpoint("B", 3);
    const std::pair<DependencyKind, Period> kinds[] = {{DependencyKind::FinishToStart, 6},
                                                       {DependencyKind::StartToStart, 1},
                                                       {DependencyKind::FinishToFinish, 3},
                                                       {DependencyKind::StartToFinish, -2}};
    for (const auto& [kind, distance] : kinds) {
        JourneyBuilder one = journey;
        one.depend("A", "B", kind, 1.0);
        const auto problem = makeResourceProblem(one.document(), fixedDurations(one.document()));
        ASSERT_TRUE(problem);
        EXPECT_EQ(problem->incoming(1)[0].distance * problem->period.count(), distance * days(1).count());
    }
}

TEST(ResourceProblem, DemandsForOneResourceAddUpAndAreCutToItsCapacity) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1).milestone("M");
    const Id<Resource> agent = addResource(journey, 3);
    const Id<Resource> nobody = addResource(journey, 0);
    addDemand(journey, "A", agent, 1);
    addDemand(journey, "A", agent, 1);
    addDemand(journey, "B", agent, 7);
    addDemand(journey, "B", nobody, 1);
    addDemand(journey, "M", agent, 1);
    const auto problem = makeResourceProblem(journey.document(), fixedDurations(journey.document()));
    ASSERT_TRUE(problem);
    ASSERT_EQ(problem->needsOf(0).size(), 1U);
    EXPECT_EQ(problem->needsOf(0)[0].amount, 2);
    ASSERT_EQ(problem->needsOf(1).size(), 1U);
    EXPECT_EQ(problem->needsOf(1)[0].amount, 3);
    EXPECT_TRUE(problem->needsOf(2).empty());
    EXPECT_TRUE(canBeScheduled(*problem));
}

TEST(ResourceProblem, TouchpointsOnACycleAreLeftOut) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).depend("A", "B").depend("B", "A");
    const auto problem = makeResourceProblem(journey.document(), fixedDurations(journey.document()));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->touchpoints, std::vector{journey.id("C")});
}

TEST(ResourceProblem, AJourneyThatCouldLastForEverIsRefused) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1);
    const auto problem = makeResourceProblem(journey.document(), std::vector{kLongestDuration * 3, Minutes{1}});
    ASSERT_FALSE(problem);
    EXPECT_EQ(problem.error().code, ErrorCode::DurationTooLong);
}

TEST(LowerBounds, TheWorkOfAResourceCountsBehindTheEarliestHeadAndBeforeTheShortestTail) {
    ResourceProblemBuilder builder;
    const auto agent = builder.addResource(2);
    const auto first = builder.addTask(3);
    const auto last = [&] {
        for (int k = 0; k < 5; ++k) {
            const auto task = builder.addTask(2);
            builder.addDistance(first, task, 3);
            builder.addNeed(task, agent, 1);
        }
        return builder.addTask(4);
    }();
    for (std::uint32_t task = 1; task < last; ++task) builder.addDistance(task, last, 2);
    const ResourceProblem problem = builder.build();
    const CriticalTimes times = criticalTimes(problem);
    EXPECT_EQ(times.length, 3 + 2 + 4);
    EXPECT_EQ(capacityBound(problem, times), 3 + 5 + 4);  // ten periods of work for two
}

}  // namespace
}  // namespace waymark
