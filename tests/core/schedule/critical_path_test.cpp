#include "core/schedule/critical_path.h"

#include <gtest/gtest.h>

#include "core/schedule/incremental_schedule.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::days;
using test::estimateInDays;
using test::JourneyBuilder;

std::vector<Id<Touchpoint>> ids(const JourneyBuilder& journey, std::initializer_list<const char*> codes) {
    std::vector<Id<Touchpoint>> found;
    for (const char* code : codes) found.push_back(journey.id(code));
    return found;
}

double inSquaredDays(double squaredMinutes) { return squaredMinutes / (480.0 * 480.0); }

TEST(CriticalPath, IsTheOneWithTheLargestVarianceWhereSeveralTie) {
    JourneyBuilder journey;
    journey.touchpoint("A", estimateInDays(1, 2, 3)).touchpoint("B", 4).touchpoint("C", estimateInDays(1, 4, 7));
    journey.touchpoint("D", estimateInDays(3, 4, 5)).touchpoint("E", 1);
    journey.after("B", "A").after("C", "A").after("D", "A").after("E", "B C D");
    const IncrementalSchedule schedule(journey.document());
    const CriticalPath path = schedule.criticalPath();
    EXPECT_EQ(path.touchpoints, ids(journey, {"A", "C", "E"}));
    EXPECT_NEAR(inSquaredDays(path.variance), 1.0 / 9 + 1.0, 1e-12);
}

TEST(CriticalPath, TakesInMilestonesAtBothEnds) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).milestone("Begin").milestone("End").after("A", "Begin").after("End", "A");
    EXPECT_EQ(IncrementalSchedule(journey.document()).criticalPath().touchpoints, ids(journey, {"Begin", "A", "End"}));
}

TEST(CriticalPath, CountsOnlyLengthsThatSetTheEnd) {
    JourneyBuilder journey;
    journey.touchpoint("A", estimateInDays(1, 4, 7)).touchpoint("B", estimateInDays(5, 6, 7));
    journey.depend("A", "B", DependencyKind::StartToStart, 1);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(schedule.finish(), days(7));
    const CriticalPath path = schedule.criticalPath();
    EXPECT_EQ(path.touchpoints, ids(journey, {"A", "B"}));
    EXPECT_NEAR(inSquaredDays(path.variance), 1.0 / 9, 1e-12);
}

TEST(CriticalPath, CountsALengthThatWorksBackwards) {
    // B ends two days after A starts, so that C, which starts with B, starts the earlier the longer B is.
    JourneyBuilder journey;
    journey.touchpoint("A", estimateInDays(1, 1, 1)).touchpoint("B", estimateInDays(1, 2, 3)).touchpoint("C", 10);
    journey.depend("A", "B", DependencyKind::StartToFinish, 4).depend("B", "C", DependencyKind::StartToStart);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(schedule.finish(), days(12));
    EXPECT_NEAR(inSquaredDays(schedule.criticalPath().variance), 1.0 / 9, 1e-12);
}

TEST(CriticalPath, IsEmptyWhereNothingCanBeDated) {
    EXPECT_TRUE(IncrementalSchedule(Document()).criticalPath().touchpoints.empty());
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1).after("B", "A").after("A", "B");
    const IncrementalSchedule schedule(journey.document());
    EXPECT_TRUE(schedule.criticalPath().touchpoints.empty());
    EXPECT_EQ(schedule.finish(), Minutes{0});
    EXPECT_EQ(schedule.dates(journey.id("A")), nullptr);
    EXPECT_EQ(schedule.cycle(), ids(journey, {"A", "B", "A"}));
}

}  // namespace
}  // namespace waymark
