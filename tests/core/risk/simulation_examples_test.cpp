// Simulations against closed forms, within four standard errors of what so many runs can tell. Seeds are fixed.

#include <array>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/risk/beta_function.h"
#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"
#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

constexpr std::uint32_t kExampleRuns = 200'000;
const double kRoot = std::sqrt(static_cast<double>(kExampleRuns));

void expectMoments(const FinishDistribution& found, double mean, double variance, double kurtosis = 3.0) {
    EXPECT_NEAR(found.mean(), mean, 4.0 * std::sqrt(variance) / kRoot);
    EXPECT_NEAR(found.deviation() * found.deviation(), variance, 4.0 * variance * std::sqrt(kurtosis - 1.0) / kRoot);
}

// The share of runs up to the true quantile differs from the chance by no more than luck.
void expectQuantile(const FinishDistribution& found, double chance, double quantile) {
    EXPECT_NEAR(found.chanceWithin(quantile).value, chance, fourErrors(chance, kExampleRuns)) << chance;
}

TEST(SimulationExamples, TheLargerOfTwoEqualPathsIsLaterThanEither) {
    const FinishDistribution found = finishOf(planWith({normalLaw(10.0, 2.0), normalLaw(10.0, 2.0)}), kExampleRuns);
    expectMoments(found, 11.128379, 1.651291 * 1.651291);
    expectQuantile(found, 0.5, 11.089904);
    expectQuantile(found, 0.8, 12.500843);
    expectQuantile(found, 0.9, 13.264438);
    EXPECT_NEAR(found.chanceWithin(10.0).value, 0.25, fourErrors(0.25, kExampleRuns));
    EXPECT_NEAR(found.quantile(0.8).value, 12.500843, 0.02);
    expectQuantile(finishOf(planWith({normalLaw(10.0, 2.0)}), kExampleRuns), 0.8, 11.683242);
}

TEST(SimulationExamples, MergingPathsMultiplyTheirChances) {
    for (const int paths : {2, 3, 5, 10}) {
        std::vector<DurationLaw> laws;
        for (int k = 0; k < paths; ++k) laws.push_back(law(Distribution::Uniform, 0, 500, 1000));
        const FinishDistribution found = finishOf(planWith(std::move(laws)), kExampleRuns);
        for (const double chance : {0.5, 0.8}) {
            const double all = std::pow(chance, paths);
            EXPECT_NEAR(found.chanceWithin(1000.0 * chance).value, all, fourErrors(all, kExampleRuns)) << paths;
        }
    }
}

TEST(SimulationExamples, TheLargerOfTwoNormalTimesIsAsClarkSays) {
    const SimulationPlan plan = planWith({normalLaw(20.0, 4.0), normalLaw(18.0, 6.0)});
    expectMoments(finishOf(plan, kExampleRuns), 21.986757, 15.894398, 3.5);
    const auto risks = risksOf(plan, kExampleRuns);
    EXPECT_NEAR(risks[0].criticality, 0.609244, fourErrors(0.609244, kExampleRuns));
    EXPECT_NEAR(risks[1].criticality, 1.0 - 0.609244, fourErrors(0.609244, kExampleRuns));
}

TEST(SimulationExamples, TriangularTimes) {
    const DurationLaw one = law(Distribution::Triangular, 200, 400, 900);
    const FinishDistribution found = finishOf(planWith({one}), kExampleRuns);
    expectMoments(found, 500.0, 1e4 * 13.0 / 6.0, 2.4);
    expectQuantile(found, 0.1, 318.3216);
    expectQuantile(found, 0.5, 481.6700);
    expectQuantile(found, 0.8, 635.4249);
    expectQuantile(found, 0.9, 712.9171);
    expectMoments(finishOf(planWith({one, one, one, one}, {{1, 2}, {2, 3}, {3, 4}}), kExampleRuns), 2000.0,
                  1e4 * 26.0 / 3.0);
}

TEST(SimulationExamples, CrucialityOfTwoNormalTimesInARow) {
    const auto risks = risksOf(planWith({normalLaw(100.0, 3.0), normalLaw(100.0, 4.0)}, {{1, 2}}), kExampleRuns);
    constexpr std::array kPearson{0.6, 0.8};
    constexpr std::array kSpearman{0.581920, 0.785939};
    constexpr std::array kKendall{0.409666, 0.590334};
    for (std::size_t k = 0; k < risks.size(); ++k) {
        const double r = kPearson[k];
        EXPECT_EQ(risks[k].criticality, 1.0);
        EXPECT_NEAR(*risks[k].pearson, r, 4.0 * (1.0 - r * r) / kRoot);
        EXPECT_NEAR(*risks[k].sensitivity, r, 4.0 / kRoot);
        const double s = kSpearman[k];
        EXPECT_NEAR(*risks[k].spearman, s, 4.0 * (1.0 - s * s) * std::sqrt(1.0 + s * s / 2.0) / kRoot);
        const double chord = 2.0 / std::numbers::pi * std::asin(r / 2.0);
        EXPECT_NEAR(*risks[k].kendall, kKendall[k], 4.0 * 2.0 * std::sqrt(1.0 / 9.0 - chord * chord) / kRoot);
    }
}

TEST(SimulationExamples, AUniformTimeBesideAFixedOne) {
    const SimulationPlan plan = planWith({law(Distribution::Uniform, 0, 500, 1000), constantLaw(600.0)});
    const FinishDistribution found = finishOf(plan, kExampleRuns);
    EXPECT_NEAR(found.mean(), 680.0, 4.0 * found.meanError());
    expectQuantile(found, 0.8, 800.0);
    const auto risks = risksOf(plan, kExampleRuns);
    EXPECT_NEAR(risks[0].criticality, 0.4, fourErrors(0.4, kExampleRuns));
    EXPECT_NEAR(risks[1].criticality, 0.6, fourErrors(0.4, kExampleRuns));
}

TEST(SimulationExamples, BetaPertHasTheVarianceOfTheBetaDistribution) {
    const FinishDistribution found = finishOf(planWith({law(Distribution::BetaPert, 200, 400, 1200)}), kExampleRuns);
    expectMoments(found, 500.0, 1e4 * 3.0, 2.7);  // the classical figure would be 2.7778
    expectQuantile(found, 0.1, 289.9021);
    expectQuantile(found, 0.5, 476.6723);
    expectQuantile(found, 0.8, 650.2586);
    expectQuantile(found, 0.9, 745.3341);
}

TEST(SimulationExamples, AFlatterBetaDistribution) {
    const BetaDistribution beta({1.4, 2.6});
    const QuantileTable table = tabulate([&](double chance) { return beta.quantile(chance); }, 1.4 / 4.0);
    expectMoments(finishOf(planWith({tabulatedLaw(table, 200.0, 1000.0)}), kExampleRuns), 550.0, 1e4 * 4.55, 2.5);
}

// A thousand touchpoints in a row, so that luck does not hide what tables bend.
TEST(SimulationExamples, MeanAndP80AreTrueToAFiftiethOfAPercent) {
    constexpr std::uint32_t kMany = 100'000;
    SimulationPlan plan;
    double mean = 0.0;
    double variance = 0.0;
    for (std::uint32_t k = 0; k < 1000; ++k) {
        const int o = 400 + static_cast<int>(k * 7 % 900);
        const int m = o + 50 + static_cast<int>(k * 13 % 600);
        const int p = m + 100 + static_cast<int>(k * 29 % 1500);
        plan.steps.push_back({Id<Touchpoint>{k + 1}, law(Distribution::BetaPert, o, m, p)});
        const double expected = (o + 4.0 * m + p) / 6.0;
        mean += expected;
        variance += (expected - o) * (p - expected) / 7.0;
        if (k > 0) {
            plan.ways.emplace_back();
            plan.ways.back().from = k - 1;
            plan.ways.back().to = k;
        }
    }
    const FinishDistribution found = finishOf(plan, kMany);
    EXPECT_NEAR(found.mean() / mean, 1.0, 2e-4);
    EXPECT_NEAR(found.quantile(0.8).value / (mean + 0.841621 * std::sqrt(variance)), 1.0, 2e-4);
}

}  // namespace
}  // namespace waymark::test
