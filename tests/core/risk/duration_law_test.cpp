// Tables must not bend what they stand for: their mean and quantiles are computed from the tables themselves, without
// any draws, and compared with the distribution.

#include "core/risk/duration_law.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/risk/quantiles.h"
#include "core/risk/simulation.h"
#include "tests/core/risk/estimates.h"

namespace waymark {
namespace {

constexpr double kPieces = 0x1p32;

double valueAt(const DurationLaw& law, double draw) {
    const auto whole = static_cast<std::uint32_t>(std::min(draw, kPieces - 1.0));
    const std::uint32_t cell = QuantileTable::cellOf(whole);
    const double low = whole & QuantileTable::kLowMask;
    const auto at = [&](const QuantileTable& table) {
        return static_cast<double>(table.base[cell]) + static_cast<double>(table.slope[cell]) * low;
    };
    const auto weight = static_cast<double>(law.weight);
    return law.shift + law.scale * ((1.0 - weight) * at(*law.lower) + weight * at(*law.upper));
}

// The mean of all 2^32 values: pieces are straight, so each counts with its middle.
double meanOf(const DurationLaw& law) {
    const auto& chances = knotChances();
    double sum = 0.0;
    for (std::size_t k = 0; k + 1 < chances.size(); ++k)
        sum += valueAt(law, (chances[k] + chances[k + 1]) / 2.0 * kPieces) * (chances[k + 1] - chances[k]);
    return sum;
}

Estimate anyEstimate(Random& random, Distribution distribution) {
    const int o = static_cast<int>(random.below(5000));
    const int m = o + 1 + static_cast<int>(random.below(5000));
    const int p = m + 1 + static_cast<int>(random.below(15000));
    return {Minutes{o}, Minutes{m}, Minutes{p}, TimeUnit::Minute, distribution};
}

TEST(DurationLaw, KeepsTheMeanToAFiftiethOfAPerMille) {
    Random random(11);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 50; ++k) {
            const Estimate e = anyEstimate(random, distribution);
            EXPECT_NEAR(meanOf(lawOf(e)) / expectedMinutes(e), 1.0, 2e-5) << nameOf(distribution);
        }
    }
}

// Small quantiles may be off by more, compared with themselves: a duration close to 0 is.
TEST(DurationLaw, KeepsQuantilesFromTheMedianUpToAFifthOfAPerMille) {
    Random random(12);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 50; ++k) {
            const Estimate e = anyEstimate(random, distribution);
            const DurationLaw law = lawOf(e);
            for (const double chance : {0.05, 0.1, 0.5, 0.8, 0.9, 0.95}) {
                const double exact = quantileOf(e, *Probability::from(chance));
                EXPECT_NEAR(valueAt(law, chance * kPieces) / exact, 1.0, chance < 0.5 ? 6e-4 : 2e-4)
                    << nameOf(distribution) << ' ' << chance;
            }
        }
    }
}

TEST(DurationLaw, StaysBetweenTheOptimisticAndThePessimisticTime) {
    Random random(13);
    for (const Distribution distribution : {Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform}) {
        const Estimate e = anyEstimate(random, distribution);
        const DurationLaw law = lawOf(e);
        EXPECT_NEAR(valueAt(law, 0.0), static_cast<double>(e.optimistic.count()), 0.01);
        EXPECT_NEAR(law.longest(), static_cast<double>(e.pessimistic.count()), 0.01);
    }
}

TEST(DurationLaw, OfElapsedTimeCountsWorkingMinutes) {
    Estimate e{kElapsedWeek, kElapsedWeek, 3 * kElapsedWeek, TimeUnit::ElapsedWeek, Distribution::BetaPert};
    EXPECT_NEAR(meanOf(lawOf(e)), expectedMinutes(e), 0.05);
    EXPECT_NEAR(lawOf(e).longest(), 3.0 * static_cast<double>(kWorkingWeek.count()), 0.01);
}

TEST(DurationLaw, WithoutSpreadIsConstant) {
    EXPECT_TRUE(lawOf(fixedEstimate(Minutes{90})).isConstant());
    for (const Distribution distribution : test::kSpread) {
        const Estimate e{Minutes{60}, Minutes{60}, Minutes{60}, TimeUnit::Minute, distribution};
        EXPECT_TRUE(lawOf(e).isConstant());
        EXPECT_EQ(lawOf(e).longest(), 60.0);
    }
    EXPECT_TRUE(observedLaw({}).isConstant());
    EXPECT_EQ(observedLaw({}).longest(), 0.0);
}

TEST(RiskFactor, HasAMeanOfOneAndTheVariationAskedFor) {
    for (const double variation : {0.05, 0.2, 0.5, 1.0}) {
        const DurationLaw law = tabulatedLaw(riskFactorTable(variation), 0.0, 1.0);
        EXPECT_NEAR(meanOf(law), 1.0, 1e-5);
        const double sigma = std::sqrt(std::log1p(variation * variation));
        EXPECT_NEAR(valueAt(law, 0.5 * kPieces), std::exp(-sigma * sigma / 2.0), 1e-4);
    }
}

}  // namespace
}  // namespace waymark
