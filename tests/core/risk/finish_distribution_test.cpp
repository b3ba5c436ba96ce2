#include "core/risk/finish_distribution.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

FinishDistribution uniformEnds(std::uint32_t runs, std::uint64_t seed) {
    const SimulationModel model = makeSimulationModel(planWith({law(Distribution::Uniform, 0, 500, 1000)}));
    return {model, simulated(model, runs, seed)};
}

TEST(FinishDistribution, IntervalsHoldTheTruthAboutAsOftenAsTheySay) {
    constexpr int kTrials = 1000;
    int quantileHeld = 0;
    int chanceHeld = 0;
    for (std::uint64_t seed = 0; seed < kTrials; ++seed) {
        const FinishDistribution found = uniformEnds(300, seed);
        const Found p80 = found.quantile(0.8);
        quantileHeld += p80.low <= 800.0 && 800.0 <= p80.high ? 1 : 0;
        const Found chance = found.chanceWithin(200.0);
        chanceHeld += chance.low <= 0.2 && 0.2 <= chance.high ? 1 : 0;
    }
    EXPECT_NEAR(quantileHeld / 1000.0, 0.95, 0.03);
    EXPECT_NEAR(chanceHeld / 1000.0, 0.95, 0.03);
}

TEST(FinishDistribution, QuantilesAreOrderStatistics) {
    const SimulationModel model = makeSimulationModel(planWith({constantLaw(64.0)}));
    SimulationRuns runs(model);
    for (int k = 10; k >= 1; --k) runs.ends.push_back(static_cast<Ticks>(k * model.ticksPerMinute));
    const FinishDistribution found(model, runs);
    EXPECT_EQ(found.quantile(0.5).value, 5.0);
    EXPECT_EQ(found.quantile(0.8).value, 8.0);
    EXPECT_EQ(found.quantile(0.81).value, 9.0);
    EXPECT_EQ(found.quantile(0.0).value, 1.0);
    EXPECT_EQ(found.quantile(1.0).value, 10.0);
    EXPECT_EQ(found.mean(), 5.5);
    EXPECT_NEAR(found.deviation(), std::sqrt(82.5 / 9.0), 1e-12);
    EXPECT_EQ(found.chanceWithin(3.0).value, 0.3);
    EXPECT_EQ(found.chanceWithin(2.999).value, 0.2);
}

TEST(FinishDistribution, MoreRunsNarrowTheInterval) {
    const Found few = uniformEnds(1000, 1).quantile(0.8);
    const Found many = uniformEnds(100'000, 1).quantile(0.8);
    EXPECT_LT(many.high - many.low, (few.high - few.low) / 5.0);
    EXPECT_LT(many.low, many.value);
    EXPECT_LT(many.value, many.high);
}

TEST(FinishDistribution, HistogramHoldsEveryRunOnce) {
    const FinishDistribution found = uniformEnds(10'000, 3);
    const auto bars = found.histogram(40);
    ASSERT_EQ(bars.size(), 40U);
    double sum = 0.0;
    for (std::size_t k = 0; k < bars.size(); ++k) {
        sum += bars[k].share;
        EXPECT_NEAR(bars[k].share, 1.0 / 40.0, fourErrors(1.0 / 40.0, 10'000));
        if (k > 0) {
            EXPECT_EQ(bars[k].from, bars[k - 1].to);
        }
    }
    EXPECT_NEAR(sum, 1.0, 1e-12);
}

TEST(FinishDistribution, WhereNothingVariesThereIsOneBar) {
    const SimulationModel model = makeSimulationModel(planWith({constantLaw(90.0)}));
    const FinishDistribution found(model, simulated(model, 50));
    EXPECT_EQ(found.deviation(), 0.0);
    ASSERT_EQ(found.histogram(20).size(), 1U);
    EXPECT_EQ(found.histogram(20)[0].share, 1.0);
    EXPECT_EQ(found.quantile(0.8).low, 90.0);
    EXPECT_EQ(found.quantile(0.8).high, 90.0);
}

TEST(FinishDistribution, WithoutRunsKnowsNothing) {
    const FinishDistribution none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.chanceWithin(5.0).high, 1.0);
    EXPECT_TRUE(none.histogram(10).empty());
    EXPECT_EQ(none.meanError(), 0.0);
}

}  // namespace
}  // namespace waymark::test
