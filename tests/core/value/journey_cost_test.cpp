#include "core/value/journey_cost.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/resource_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/value/branch_outcomes.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::JourneyBuilder;

// "D" decides between "B" (a quarter) and "C"; both lead to "E". Each costs what its place in the alphabet says.
JourneyBuilder branching(double share) {
    JourneyBuilder build;
    for (const char* code : {"B", "C", "D", "E"}) {
        build.touchpoint(code, 1);
        Touchpoint row = *build.document().find(build.id(code));
        row.cost = Money{100 * (code[0] - 'A')};
        if (row.code == "D") row.kind = TouchpointKind::Decision;
        build.replace(row);
    }
    build.depend("D", "B").depend("D", "C").depend("B", "E").depend("C", "E");
    Dependency way = *build.document().find(build.dependency("D", "B"));
    way.share = Probability::from(share);
    build.replace(way);
    return build;
}

TEST(JourneyCost, CustomersPayForTheBranchTheyTake) {
    const JourneyBuilder build = branching(0.25);
    const JourneyCost cost = journeyCost(build.document());
    EXPECT_TRUE(cost.isExact);
    EXPECT_NEAR(cost.expected, 300 + 0.25 * 100 + 0.75 * 200 + 400, 1e-9);
    ASSERT_EQ(cost.outcomes.size(), 2U);
    EXPECT_EQ(cost.outcomes[0].cost, Money{800});
    EXPECT_NEAR(cost.outcomes[0].chance, 0.25, 1e-12);
    EXPECT_EQ(cost.outcomes[1].cost, Money{900});
    EXPECT_EQ(cost.quantile(0.25), Money{800});
    EXPECT_EQ(cost.quantile(0.26), Money{900});
    EXPECT_NEAR(cost.find(build.id("E"))->chance, 1.0, 1e-12) << "both branches lead there";
    EXPECT_NEAR(cost.find(build.id("B"))->share, 25.0 / cost.expected, 1e-12);
}

TEST(JourneyCost, PeopleCostTheirRateForTheTimeTheyAreNeeded) {
    JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(1, 2, 3)).milestone("M");
    const auto agent = build.add(Resource{{}, "agent", 3, Money{5000}, {}, {"french"}});
    build.add(Resource{{}, "expert", 1, Money{9000}, {}, {"french"}});
    build.add(Demand{{}, build.id("A"), agent, 2});
    build.add(Demand{{}, build.id("A"), {}, 1, "french"});
    build.add(Demand{{}, build.id("M"), agent, 1});
    const JourneyCost cost = journeyCost(build.document());
    EXPECT_NEAR(cost.find(build.id("A"))->resources, 16 * (2 * 5000 + (3 * 5000 + 9000) / 4.0), 1e-6);
    EXPECT_EQ(cost.find(build.id("M"))->resources, 0.0);
}

TEST(JourneyCost, StagesShareTheWhole) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
    const auto second = build.add(Stage{{}, "Second", 2.0});
    const auto first = build.add(Stage{{}, "First", 1.0});
    const auto set = [&](const char* code, Id<Stage> stage, std::int64_t cost) {
        Touchpoint row = *build.document().find(build.id(code));
        row.stage = stage;
        row.cost = Money{cost};
        build.replace(row);
    };
    set("A", first, 100);
    set("B", second, 200);
    set("C", {}, 100);
    const JourneyCost cost = journeyCost(build.document());
    ASSERT_EQ(cost.stages.size(), 3U);
    EXPECT_EQ(cost.stages[0].id, first);
    EXPECT_EQ(cost.stages[0].share, 0.25);
    EXPECT_EQ(cost.stages[1].id, second);
    EXPECT_EQ(cost.stages[1].expected, 200.0);
    EXPECT_FALSE(cost.stages[2].id.isValid());
}

TEST(JourneyCost, WithoutOutcomesTheRestIsTheSame) {
    const JourneyBuilder build = branching(0.25);
    const JourneyCost whole = journeyCost(build.document());
    const JourneyCost quick = expectedCost(build.document());
    EXPECT_TRUE(quick.outcomes.empty());
    EXPECT_EQ(quick.expected, whole.expected);
    EXPECT_EQ(quick.find(build.id("B"))->chance, whole.find(build.id("B"))->chance);
}

TEST(JourneyCost, IsExactWhereOutcomesAreASample) {
    JourneyBuilder build;
    build.touchpoint("D0", 1);
    constexpr int kDecisions = 20;
    for (int k = 0; k < kDecisions; ++k) {
        const auto code = [](const char* letter, int number) { return letter + std::to_string(number); };
        for (const std::string& each : {code("B", k), code("C", k), code("D", k + 1)}) build.touchpoint(each, 1);
        Touchpoint dear = *build.document().find(build.id(code("B", k)));
        dear.cost = Money{100};
        build.replace(dear);
        Touchpoint decision = *build.document().find(build.id(code("D", k)));
        decision.kind = TouchpointKind::Decision;
        build.replace(decision);
        build.depend(code("D", k), code("B", k)).depend(code("D", k), code("C", k));
        build.depend(code("B", k), code("D", k + 1)).depend(code("C", k), code("D", k + 1));
        Dependency way = *build.document().find(build.dependency(code("D", k), code("B", k)));
        way.share = Probability::from(0.25);
        build.replace(way);
    }
    const JourneyCost cost = journeyCost(build.document());
    EXPECT_FALSE(cost.isExact);
    EXPECT_NEAR(cost.expected, kDecisions * 25.0, 1e-6);
    EXPECT_NEAR(static_cast<double>(cost.quantile(0.5).minorUnits), kDecisions * 25.0, 100.0);
}

TEST(JourneyCost, AnEmptyJourneyCostsNothing) {
    const JourneyCost cost = journeyCost(Document{});
    EXPECT_EQ(cost.expected, 0.0);
    EXPECT_EQ(cost.quantile(0.5), Money{});
}

// Two decisions in a row give four outcomes; a node between them joins the ways again.
TEST(BranchOutcomes, AllAreVisitedOnceWithChancesThatSumToOne) {
    std::vector<SimulationPlan::Way> ways;
    const auto add = [&](std::uint32_t from, std::uint32_t to, std::optional<double> share) {
        ways.push_back({{}, from, to, DependencyKind::FinishToStart, 0.0, share});
    };
    add(0, 1, 0.2);
    add(0, 2, 0.6);
    add(1, 3, std::nullopt);
    add(2, 3, std::nullopt);
    add(3, 4, 1.0);
    add(3, 5, 0.0);
    const std::vector<Id<Touchpoint>> ids(6);
    double sum = 0.0;
    double withOne = 0.0;
    std::size_t count = 0;
    const bool isExact = forEachOutcome(
        {6, ways, ids}, {}, [] {},
        [&](double chance, Happenings happens) {
            ++count;
            sum += chance;
            if (happens[1]) withOne += chance;
            EXPECT_NE(happens[1], happens[2]);
            EXPECT_EQ(happens[3], 1);
            EXPECT_EQ(happens[4], 1);
            EXPECT_EQ(happens[5], 0);
        });
    EXPECT_TRUE(isExact);
    EXPECT_EQ(count, 2U);
    EXPECT_NEAR(sum, 1.0, 1e-12);
    EXPECT_NEAR(withOne, 0.25, 1e-12);
}

TEST(BranchOutcomes, TooManyAreSampledWithinFourErrors) {
    std::vector<SimulationPlan::Way> ways;
    std::vector<Id<Touchpoint>> ids;
    constexpr std::uint32_t kDecisions = 20;
    for (std::uint32_t k = 0; k < kDecisions; ++k) {  // nodes 3k, 3k + 1, 3k + 2
        const auto add = [&](std::uint32_t from, std::uint32_t to, std::optional<double> share) {
            ways.push_back({{}, from, to, DependencyKind::FinishToStart, 0.0, share});
        };
        add(3 * k, 3 * k + 1, 0.3);
        add(3 * k, 3 * k + 2, 0.7);
        add(3 * k + 1, 3 * k + 3, std::nullopt);
        add(3 * k + 2, 3 * k + 3, std::nullopt);
    }
    for (std::uint32_t node = 0; node <= 3 * kDecisions; ++node) ids.emplace_back(node + 1);
    std::vector<double> chances(ids.size());
    std::size_t samples = 0;
    const auto start = [&] {
        samples = 0;
        std::ranges::fill(chances, 0.0);
    };
    const bool isExact = forEachOutcome({ids.size(), ways, ids}, {}, start, [&](double chance, Happenings happens) {
        ++samples;
        for (std::size_t node = 0; node < happens.size(); ++node) chances[node] += chance * happens[node];
    });
    EXPECT_FALSE(isExact);
    EXPECT_GT(samples, 10'000U);
    const double error = std::sqrt(0.3 * 0.7 / static_cast<double>(samples));
    for (std::uint32_t k = 0; k < kDecisions; ++k) {
        EXPECT_NEAR(chances[3 * k], 1.0, 1e-9);
        EXPECT_NEAR(chances[3 * k + 1], 0.3, 4.0 * error);
    }
}

TEST(DelayCost, LateDaysCostWhatTheSettingsSay) {
    ValueSettings settings;
    settings.delayCost = Money{400};
    settings.customers = 1000;
    const DelayCost cost = delayCost(settings, 0.5);
    EXPECT_EQ(cost.perPass, 200.0);
    EXPECT_EQ(cost.perYear, 200'000.0);
}

}  // namespace
}  // namespace waymark
