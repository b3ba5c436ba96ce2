#include "core/value/crash_plan.h"

#include <map>

#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "core/store/file.h"
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

// The least cost beyond the normal one of each finish in days, from a journey with its crash options to the figures.
std::map<int, double> costsOf(const std::string& fixture, int longest) {
    const auto loaded = readDocument(*readFile(WAYMARK_FIXTURES "/plans/" + fixture));
    EXPECT_TRUE(loaded);
    const auto curve = crashCurve(crashPlanOf(loaded->document).plan);
    EXPECT_EQ(curve.front().finish, test::days(longest).count());
    std::map<int, double> costs;
    for (int finish = longest; const auto cost = costOf(curve, test::days(finish).count()); --finish) {
        costs[finish] = *cost / 100.0;
    }
    return costs;
}

void expectCosts(const std::map<int, double>& found, const std::map<int, double>& published) {
    EXPECT_EQ(found.size(), published.size()) << "no finish is earlier";
    for (const auto& [finish, cost] : published) EXPECT_NEAR(found.at(finish), cost, 1e-6) << finish;
}

// The published examples as journeys: see crash_curve_test.cpp for where they are from.
TEST(CrashPlan, PublishedProjectsCostAsMuchAsJourneys) {
    expectCosts(costsOf("crash-reliable-construction.waymark", 44), {{44, 0},
                                                                     {43, 30},
                                                                     {42, 60},
                                                                     {41, 100},
                                                                     {40, 140},
                                                                     {39, 190},
                                                                     {38, 240},
                                                                     {37, 320},
                                                                     {36, 400},
                                                                     {35, 480},
                                                                     {34, 570},
                                                                     {33, 670},
                                                                     {32, 770},
                                                                     {31, 870},
                                                                     {30, 970},
                                                                     {29, 1100},
                                                                     {28, 1350}});
    expectCosts(
        costsOf("crash-milwaukee-paper.waymark", 15),
        {{15, 0}, {14, 750}, {13, 2250}, {12, 3750}, {11, 5250}, {10, 7250}, {9, 10250}, {8, 13250}, {7, 16250}});
    const std::map<int, double> university = costsOf("crash-university-stadium.waymark", 260);
    EXPECT_NEAR(university.at(250), 15000.0, 1e-6);
    EXPECT_NEAR(university.at(240), 34000.0, 1e-6);
}

}  // namespace
}  // namespace waymark
