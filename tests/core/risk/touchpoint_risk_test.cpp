#include "core/risk/touchpoint_risk.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/risk/finish_distribution.h"
#include "tests/core/risk/plain_simulation.h"
#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

constexpr std::uint32_t kRiskRuns = 50'000;

TEST(TouchpointRisk, ComparisonsDoNotApplyToWhatDoesNotVary) {
    const auto risks =
        risksOf(planWith({constantLaw(50.0), law(Distribution::Uniform, 0, 50, 100)}, {{1, 2}}), kRiskRuns);
    EXPECT_EQ(risks[0].criticality, 1.0);
    EXPECT_FALSE(risks[0].pearson || risks[0].spearman || risks[0].kendall || risks[0].sensitivity);
    EXPECT_NEAR(*risks[1].pearson, 1.0, 1e-9);
    EXPECT_NEAR(*risks[1].kendall, 1.0, 1e-9);
    EXPECT_NEAR(*risks[1].sensitivity, 1.0, 1e-9);
}

TEST(TouchpointRisk, ComparisonsDoNotApplyWhereTheEndDoesNotVary) {
    const auto risks = risksOf(planWith({constantLaw(500.0), law(Distribution::Uniform, 0, 50, 100)}), kRiskRuns);
    EXPECT_FALSE(risks[1].pearson || risks[1].spearman || risks[1].kendall || risks[1].sensitivity);
    EXPECT_EQ(risks[1].criticality, 0.0);
    EXPECT_EQ(risks[1].finishP80.has_value(), true);
}

TEST(TouchpointRisk, SignificanceIsOneInARowAndFallsWithFloat) {
    const auto row = risksOf(planWith({constantLaw(50.0), constantLaw(70.0)}, {{1, 2}}), kRiskRuns);
    EXPECT_NEAR(row[0].significance, 1.0, 1e-3);
    const auto beside = risksOf(planWith({constantLaw(100.0), constantLaw(25.0)}), kRiskRuns);
    EXPECT_NEAR(beside[1].significance, 0.25, 1e-3);
}

TEST(TouchpointRisk, AStartDrivesThroughAStartToStartDependency) {
    // 1 takes 100, but 2, which takes 300, may start 10 after it has begun.
    SimulationPlan plan = planWith({constantLaw(100.0), constantLaw(300.0)}, {{1, 2}});
    plan.ways[0].kind = DependencyKind::StartToStart;
    plan.ways[0].lag = 10.0;
    const SimulationModel model = makeSimulationModel(plan);
    const SimulationRuns runs = simulated(model, 100);
    EXPECT_EQ(model.minutes(runs.ends[0]), 310.0);
    EXPECT_EQ(touchpointRisks(model, runs, 1, RankMeasures::LeaveOut)[0].criticality, 1.0);
    EXPECT_EQ(dependencyRisks(model, runs)[0].drove, 1.0);
}

TEST(TouchpointRisk, FinishP80IsThatOfTheTouchpoint) {
    const auto risks =
        risksOf(planWith({law(Distribution::Uniform, 0, 50, 100), constantLaw(10.0)}, {{1, 2}}), kRiskRuns);
    EXPECT_NEAR(*risks[0].finishP80, 80.0, 1.0);
    EXPECT_NEAR(*risks[1].finishP80, *risks[0].finishP80 + 10.0, 1e-3);
}

TEST(TouchpointRisk, EndsWhenShortAndLongAreThoseOfTheOuterTenths) {
    const auto risks =
        risksOf(planWith({law(Distribution::Uniform, 0, 50, 100), constantLaw(10.0)}, {{1, 2}}), kRiskRuns);
    EXPECT_NEAR(*risks[0].endIfShort, 15.0, 0.5);  // of 0 to 10 the mean, and 10 behind it
    EXPECT_NEAR(*risks[0].endIfLong, 105.0, 0.5);
    EXPECT_FALSE(risks[1].endIfShort || risks[1].endIfLong);
}

TEST(TouchpointRisk, RankMeasuresAreLeftOutOnRequest) {
    const auto risks = risksOf(planWith({law(Distribution::Uniform, 0, 50, 100)}), kRiskRuns, RankMeasures::LeaveOut);
    EXPECT_TRUE(risks[0].pearson);
    EXPECT_FALSE(risks[0].spearman || risks[0].kendall);
}

TEST(TouchpointRisk, IsEmptyWhenStopped) {
    const SimulationModel model = makeSimulationModel(planWith({constantLaw(1.0)}));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(touchpointRisks(model, simulated(model, 10), 1, RankMeasures::Compute, stop.get_token()).empty());
}

TEST(TouchpointRisk, ASharedFactorWidensTheEndByTheCorrelationItBrings) {
    // Ten equal durations with mean 100 in a row: apart they vary by sqrt(10) s, by the factor v together by 1000 v.
    std::vector<DurationLaw> laws;
    for (int k = 0; k < 10; ++k) laws.push_back(normalLaw(100.0, 10.0));
    SimulationPlan plan =
        planWith(std::move(laws), {{1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 7}, {7, 8}, {8, 9}, {9, 10}});
    plan.riskFactor = 0.1;
    const FinishDistribution found = finishOf(plan, kRiskRuns);
    // Var(F S) = E[F^2] Var(S) + E[S]^2 Var(F)
    const double variance = 1.01 * 1000.0 + 1e6 * 0.01;
    EXPECT_NEAR(found.mean(), 1000.0, 4.0 * found.meanError());
    EXPECT_NEAR(found.deviation() / std::sqrt(variance), 1.0, 4.0 * std::sqrt(2.2 / 4.0 / kRiskRuns) * 1.2);
    const auto risks = risksOf(plan, kRiskRuns);
    EXPECT_GT(*risks[0].pearson, 0.6);  // they go together now; without the factor it would be 0.32
}

TEST(TouchpointRisk, AnEventHappensByItsChanceAndHitsAllItsTouchpoints) {
    SimulationPlan plan = planWith({constantLaw(100.0), constantLaw(100.0), constantLaw(50.0)}, {{1, 2}, {2, 3}});
    plan.events.push_back({1, *Probability::from(0.2), constantLaw(30.0), {0, 1}});
    const FinishDistribution found = finishOf(plan, kRiskRuns);
    EXPECT_NEAR(found.chanceWithin(250.0).value, 0.8, fourErrors(0.2, kRiskRuns));
    EXPECT_NEAR(found.chanceWithin(309.9).value, 0.8, fourErrors(0.2, kRiskRuns));
    EXPECT_EQ(found.chanceWithin(310.0).value, 1.0);
    const auto risks = risksOf(plan, kRiskRuns);
    EXPECT_NEAR(*risks[0].pearson, 1.0, 1e-9);  // the event is what makes it vary
    EXPECT_FALSE(risks[2].pearson);
}

TEST(TouchpointRisk, AnEventCertainOrImpossible) {
    SimulationPlan plan = planWith({constantLaw(100.0)});
    plan.events.push_back({1, *Probability::from(1.0), constantLaw(30.0), {0}});
    plan.events.push_back({2, *Probability::from(0.0), constantLaw(7.0), {0}});
    const FinishDistribution found = finishOf(plan, kRiskRuns);
    EXPECT_EQ(found.quantile(0.0).value, 130.0);
    EXPECT_EQ(found.quantile(1.0).value, 130.0);
}

TEST(TouchpointRisk, CriticalityOfADependencyNeverExceedsThatOfItsEnds) {
    Random random(31);
    for (int trial = 0; trial < 50; ++trial) {
        const SimulationPlan plan = randomPlan(random, 20);
        const SimulationModel model = makeSimulationModel(plan);
        const SimulationRuns runs = simulated(model, 300);
        const auto risks = touchpointRisks(model, runs, 1, RankMeasures::LeaveOut);
        for (const DependencyRisk& way : dependencyRisks(model, runs)) {
            const auto& row = plan.ways[way.id.value - 1];
            EXPECT_LE(way.drove, risks[row.from].criticality);
            EXPECT_LE(way.drove, risks[row.to].criticality);
        }
    }
}

}  // namespace
}  // namespace waymark::test
