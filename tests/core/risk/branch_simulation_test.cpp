// Decisions in a simulation: one way out is taken, and what is not reached does not happen.

#include <gtest/gtest.h>

#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"
#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

constexpr std::uint32_t kBranchRuns = 50'000;

struct Outcome {
    SimulationModel model;
    SimulationRuns runs;
    std::vector<TouchpointRisk> risks;

    explicit Outcome(const SimulationPlan& plan)
        : model(makeSimulationModel(plan)),
          runs(simulated(model, kBranchRuns)),
          risks(touchpointRisks(model, runs, 1, RankMeasures::Compute)) {}

    [[nodiscard]] double chanceOf(double minutes) const {
        return FinishDistribution(model, runs).chanceWithin(minutes).value;
    }
};

// 1 decides between 2 (takes 100) and 3 (takes 200); both lead to 4.
SimulationPlan choice(double shareOfTwo) {
    SimulationPlan plan = planWith({constantLaw(10.0), constantLaw(100.0), constantLaw(200.0), constantLaw(5.0)},
                                   {{1, 2}, {1, 3}, {2, 4}, {3, 4}});
    setShare(plan, 1, 2, shareOfTwo);
    setShare(plan, 1, 3, 1.0 - shareOfTwo);
    return plan;
}

TEST(BranchSimulation, TakesEachWayByItsShare) {
    const Outcome found(choice(0.3));
    EXPECT_NEAR(found.risks[1].happens, 0.3, fourErrors(0.3, kBranchRuns));
    EXPECT_NEAR(found.risks[2].happens, 0.7, fourErrors(0.7, kBranchRuns));
    EXPECT_NEAR(found.chanceOf(115.0), 0.3, fourErrors(0.3, kBranchRuns));
    EXPECT_EQ(found.chanceOf(215.0), 1.0);
}

TEST(BranchSimulation, TakesExactlyOneWayInEachRun) {
    const Outcome found(choice(0.4));
    std::vector<std::vector<Ticks>> finishes;
    for (std::size_t node = 0; node < found.model.nodeCount(); ++node) finishes.push_back(found.runs.finishes.of(node));
    for (std::uint32_t run = 0; run < kBranchRuns; ++run) {
        int taken = 0;
        for (std::size_t node = 0; node < found.model.nodeCount(); ++node) {
            const auto number = found.model.touchpoints[node].value;
            if (number == 2 || number == 3) taken += finishes[node][run] > kNeverOrBelow ? 1 : 0;
            if (number == 4) {  // holds wherever the customer came from
                ASSERT_GT(finishes[node][run], 0);
            }
        }
        ASSERT_EQ(taken, 1);
    }
}

TEST(BranchSimulation, WhatIsTakenIsCriticalAndDrives) {
    const Outcome found(choice(0.3));
    EXPECT_EQ(found.risks[0].criticality, 1.0);
    EXPECT_EQ(found.risks[1].criticality, found.risks[1].happens);
    EXPECT_EQ(found.risks[2].criticality, found.risks[2].happens);
    const auto ways = dependencyRisks(found.model, found.runs);
    EXPECT_EQ(ways[0].drove, found.risks[1].happens);
    EXPECT_EQ(ways[3].drove, found.risks[2].happens);
}

TEST(BranchSimulation, WhatFollowsOnlyWhatIsNotReachedDoesNotHappenEither) {
    // 1 goes on to 2 or is over; 2 leads to 3.
    SimulationPlan plan =
        planWith({constantLaw(10.0), constantLaw(20.0), constantLaw(30.0), constantLaw(1.0)}, {{1, 2}, {2, 3}, {1, 4}});
    setShare(plan, 1, 2, 0.25);
    setShare(plan, 1, 4, 0.75);
    const Outcome found(plan);
    EXPECT_NEAR(found.risks[2].happens, 0.25, fourErrors(0.25, kBranchRuns));
    EXPECT_EQ(found.risks[1].happens, found.risks[2].happens);
    EXPECT_NEAR(found.chanceOf(11.0), 0.75, fourErrors(0.75, kBranchRuns));
    EXPECT_EQ(found.risks[2].finishP80, 60.0);  // of the runs in which it happens
}

TEST(BranchSimulation, ChancesOfDecisionsInARowMultiply) {
    SimulationPlan plan =
        planWith({constantLaw(1.0), constantLaw(1.0), constantLaw(1.0), constantLaw(1.0), constantLaw(1.0)},
                 {{1, 2}, {1, 3}, {2, 4}, {2, 5}});
    setShare(plan, 1, 2, 0.6);
    setShare(plan, 1, 3, 0.4);
    setShare(plan, 2, 4, 0.5);
    setShare(plan, 2, 5, 0.5);
    const Outcome found(plan);
    EXPECT_NEAR(found.risks[3].happens, 0.3, fourErrors(0.3, kBranchRuns));
    EXPECT_NEAR(found.risks[4].happens, 0.3, fourErrors(0.3, kBranchRuns));
}

TEST(BranchSimulation, SharesNeedNotSumToOne) {
    SimulationPlan plan = choice(0.5);
    setShare(plan, 1, 2, 0.6);
    setShare(plan, 1, 3, 0.2);
    EXPECT_NEAR(Outcome(plan).risks[1].happens, 0.75, fourErrors(0.75, kBranchRuns));
    setShare(plan, 1, 2, 0.0);
    setShare(plan, 1, 3, 0.0);
    EXPECT_NEAR(Outcome(plan).risks[1].happens, 0.5, fourErrors(0.5, kBranchRuns));
    setShare(plan, 1, 3, 1.0);
    EXPECT_EQ(Outcome(plan).risks[1].happens, 0.0);
}

TEST(BranchSimulation, AWayWithoutAShareIsTakenBesideTheOneChosen) {
    SimulationPlan plan = choice(0.5);
    plan.ways[0].share.reset();  // 2 always follows
    const Outcome found(plan);
    EXPECT_EQ(found.risks[1].happens, 1.0);
    EXPECT_EQ(found.risks[2].happens, 1.0);  // the only way with a share has all of it
}

TEST(BranchSimulation, TheOrderOfAResourceHoldsBackOnlyWhereBothHappen) {
    SimulationPlan plan = choice(0.3);
    // The resource of 3 serves 5, which follows 1 at once, only afterwards.
    plan.steps.push_back({Id<Touchpoint>{5}, constantLaw(1000.0)});
    plan.ways.push_back({Id<Dependency>{5}, 0, 4, DependencyKind::FinishToStart, 0.0, std::nullopt});
    plan.orders.push_back({2, 4});
    const Outcome found(plan);
    EXPECT_EQ(found.risks[4].happens, 1.0);
    EXPECT_NEAR(found.chanceOf(1010.0), 0.3, fourErrors(0.3, kBranchRuns));
    EXPECT_EQ(found.chanceOf(1210.0), 1.0);
}

TEST(BranchSimulation, MeasuresCountADurationThatDoesNotHappenAsNone) {
    const Outcome found(choice(0.3));
    // Durations 100 or 0 and 0 or 200: the end goes with both of them, up or down, without any play.
    EXPECT_NEAR(*found.risks[1].pearson, 1.0, 1e-9);
    EXPECT_NEAR(*found.risks[2].pearson, 1.0, 1e-9);
    EXPECT_FALSE(found.risks[0].pearson);
}

}  // namespace
}  // namespace waymark::test
