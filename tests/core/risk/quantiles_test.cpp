#include "core/risk/quantiles.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/risk/density.h"
#include "tests/core/risk/estimates.h"

namespace waymark {
namespace {

TEST(ChanceWithin, GrowsByTheDensity) {
    Random random(3);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 50; ++k) {
            const Estimate e = test::randomEstimate(random, distribution, 5000);
            const auto [from, to] = drawnRange(e);
            const double x = from + (to - from) * (0.05 + 0.9 * random.uniform());
            const double h = (to - from) * 1e-5;
            if (distribution == Distribution::Triangular && std::abs(x - static_cast<double>(e.likely.count())) < h)
                continue;
            const double slope = (chanceWithin(e, x + h).value() - chanceWithin(e, x - h).value()) / (2.0 * h);
            EXPECT_NEAR(slope * (to - from), densityAt(e, x) * (to - from), 1e-5) << nameOf(distribution);
        }
    }
}

TEST(ChanceWithin, OfBetaPertMatchesTheClosedForms) {
    const Estimate rising = test::estimate(0, 100, 100, Distribution::BetaPert);  // Beta(5, 1): x^5
    const Estimate symmetric =
        test::estimate(0, 50, 100, Distribution::BetaPert);  // Beta(3, 3): x^3 (10 - 15 x + 6 x^2)
    for (double x = 0.0; x <= 1.0; x += 0.0625) {
        EXPECT_NEAR(chanceWithin(rising, 100.0 * x).value(), x * x * x * x * x, 1e-12);
        EXPECT_NEAR(chanceWithin(symmetric, 100.0 * x).value(), x * x * x * (10.0 - 15.0 * x + 6.0 * x * x), 1e-12);
    }
}

TEST(Quantile, ComesBackAsTheChance) {
    Random random(4);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 50; ++k) {
            const Estimate e = test::randomEstimate(random, distribution, 5000);
            const double wanted = 0.001 + 0.998 * random.uniform();
            const double within = quantileOf(e, *Probability::from(wanted));
            EXPECT_NEAR(chanceWithin(e, within).value(), wanted, 2e-5) << nameOf(distribution);
        }
    }
}

TEST(Quantile, OfTheLogNormalAt90PercentIsThePessimisticTime) {
    const Estimate e = test::estimate(100, 480, 1920, Distribution::LogNormal);
    EXPECT_NEAR(quantileOf(e, *Probability::from(0.9)), 1920.0, 0.01);
}

TEST(Quantile, EndsAtTheOptimisticAndPessimisticTime) {
    for (const Distribution distribution : {Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform}) {
        const Estimate e = test::estimate(240, 480, 1920, distribution);
        EXPECT_NEAR(quantileOf(e, Probability{}), 240.0, 0.01);
        EXPECT_NEAR(quantileOf(e, *Probability::from(1.0)), 1920.0, 0.01);
    }
}

TEST(Quantile, OfTheLogNormalIsFiniteEvenForCertainty) {
    const Estimate e = test::estimate(1, 480, 1920, Distribution::LogNormal);
    const double last = quantileOf(e, *Probability::from(1.0));
    EXPECT_GT(last, quantileOf(e, *Probability::from(0.999)));
    EXPECT_LT(last, 1e12);
}

TEST(Quantile, IsTheOneDurationThereIsWithoutSpread) {
    const Estimate fixed = fixedEstimate(Minutes{90});
    EXPECT_EQ(quantileOf(fixed, *Probability::from(0.5)), 90.0);
    EXPECT_EQ(chanceWithin(fixed, 89.9).value(), 0.0);
    EXPECT_EQ(chanceWithin(fixed, 90.0).value(), 1.0);
}

// Times are planned with whole minutes: the ones that halving the range comes to.
TEST(Quantile, OfBetaPertAreThoseThatHalvingFinds) {
    Random random(7);
    for (int k = 0; k < 500; ++k) {
        Estimate e;
        e.optimistic = Minutes{static_cast<std::int64_t>(random.below(3'000))};
        e.likely = e.optimistic + Minutes{static_cast<std::int64_t>(random.below(3'000))};
        e.pessimistic = e.likely + Minutes{1 + static_cast<std::int64_t>(random.below(9'000))};
        for (const double wanted : {0.01, 0.5, 0.8, 0.9, 0.99}) {
            double low = static_cast<double>(e.optimistic.count());
            double high = static_cast<double>(e.pessimistic.count());
            while (high - low > 1e-7) {
                const double middle = (low + high) / 2.0;
                (chanceWithin(e, middle).value() < wanted ? low : high) = middle;
            }
            EXPECT_NEAR(quantileOf(e, *Probability::from(wanted)), low, 1e-5) << k << ' ' << wanted;
        }
    }
}

}  // namespace
}  // namespace waymark
