#include "core/value/crash_plan.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

TEST(CrashPlan, TakesTimesOptionsAndDependenciesFromTheJourney) {
    test::JourneyBuilder build;
    build.touchpoint("A", 10).touchpoint("B", 6).touchpoint("C", 4).after("B", "A").depend(
        "A", "C", DependencyKind::StartToStart, 1.0);
    ChangeSet changes;
    const CrashOption option{crashOptionOf(build.id("A")), {test::days(7), TimeUnit::Day}, Money{30'000}};
    changes.rows.emplace_back(RowChange<CrashOption>{option.id, std::nullopt, option});
    Document document = build.document();
    ASSERT_TRUE(document.apply(changes));

    const JourneyCrash journey = crashPlanOf(document);
    ASSERT_EQ(journey.plan.links.size(), 2U);
    const auto curve = crashCurve(journey.plan);
    ASSERT_EQ(curve.size(), 2U);
    EXPECT_EQ(curve[0].finish, test::days(16).count());
    EXPECT_EQ(curve[1].finish, test::days(13).count());
    EXPECT_NEAR(curve[1].cost, 30'000.0, 1e-6);
    const CrashSolution solution = crashTo(journey.plan, test::days(15).count());
    EXPECT_NEAR(solution.cost, 10'000.0, 1e-6);
    for (std::size_t k = 0; k < journey.touchpoints.size(); ++k) {
        if (journey.touchpoints[k] == build.id("A")) {
            EXPECT_EQ(solution.durations[k], test::days(9).count());
        }
    }
}

TEST(CrashPlan, AnOptionThatIsNoShorterChangesNothing) {
    test::JourneyBuilder build;
    build.touchpoint("A", 10);
    ChangeSet changes;
    const CrashOption option{crashOptionOf(build.id("A")), {test::days(12), TimeUnit::Day}, Money{30'000}};
    changes.rows.emplace_back(RowChange<CrashOption>{option.id, std::nullopt, option});
    Document document = build.document();
    ASSERT_TRUE(document.apply(changes));
    EXPECT_EQ(crashCurve(crashPlanOf(document).plan).size(), 1U);
}

}  // namespace
}  // namespace waymark
