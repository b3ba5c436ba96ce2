#include "core/risk/density.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/time.h"
#include "tests/core/risk/estimates.h"

namespace waymark {
namespace {

// Simpson's rule; jumps of the density at the ends lie outside (from, to).
template <class Function>
double integral(Function&& function, double from, double to) {
    constexpr int kPieces = 20'000;
    const double step = (to - from) / kPieces;
    double sum = function(from) + function(to);
    for (int k = 1; k < kPieces; ++k) sum += (k % 2 == 1 ? 4.0 : 2.0) * function(from + k * step);
    return sum * step / 3.0;
}

// The integral of x^power times the density. The long tail of the log-normal is taken over the logarithm of x.
double moment(const Estimate& e, double power) {
    if (e.distribution == Distribution::LogNormal) {
        const auto [mu, sigma] =
            logNormalShape(static_cast<double>(e.likely.count()), static_cast<double>(e.pessimistic.count()));
        const auto byLogarithm = [&](double u) { return std::exp(u * (power + 1.0)) * densityAt(e, std::exp(u)); };
        return integral(byLogarithm, mu - 12.0 * sigma, mu + 12.0 * sigma);
    }
    const auto [from, to] = drawnRange(e);
    return integral([&](double x) { return std::pow(x, power) * densityAt(e, x); }, from, to);
}

TEST(Density, EnclosesAnAreaOfOne) {
    Random random(1);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 20; ++k) {
            EXPECT_NEAR(moment(test::randomEstimate(random, distribution, 500), 0.0), 1.0, 1e-4)
                << nameOf(distribution);
        }
    }
}

TEST(Density, HasTheExpectedDurationAsItsMean) {
    Random random(2);
    for (const Distribution distribution : test::kSpread) {
        for (int k = 0; k < 20; ++k) {
            const Estimate e = test::randomEstimate(random, distribution, 500);
            EXPECT_NEAR(moment(e, 1.0) / expectedMinutes(e), 1.0, 1e-4) << nameOf(distribution);
        }
    }
}

TEST(Density, IsHighestAtTheMostLikelyDuration) {
    for (const Distribution distribution :
         {Distribution::BetaPert, Distribution::Triangular, Distribution::LogNormal}) {
        const Estimate e = test::estimate(240, 480, 1920, distribution);
        const double top = densityAt(e, 480.0);
        for (double x = 1.0; x <= 2500.0; x += 7.0) EXPECT_LE(densityAt(e, x), top) << nameOf(distribution) << ' ' << x;
    }
}

TEST(Density, IsZeroOutsideTheRange) {
    for (const Distribution distribution : {Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform}) {
        const Estimate e = test::estimate(100, 200, 400, distribution);
        EXPECT_EQ(densityAt(e, 99.9), 0.0);
        EXPECT_EQ(densityAt(e, 400.1), 0.0);
    }
    EXPECT_EQ(densityAt(test::estimate(100, 200, 400, Distribution::LogNormal), 0.0), 0.0);
}

TEST(Density, OfASymmetricBetaPertMatchesTheClosedForm) {
    // O = 0, M = 50, P = 100: Beta(3, 3), whose density on 0 .. 1 is 30 x^2 (1 - x)^2.
    const Estimate e = test::estimate(0, 50, 100, Distribution::BetaPert);
    for (double x = 0.0; x <= 1.0; x += 0.125) {
        EXPECT_NEAR(densityAt(e, 100.0 * x), 0.3 * x * x * (1.0 - x) * (1.0 - x), 1e-12);
    }
}

TEST(Density, StaysFiniteWhereTheMostLikelyTimeIsAtAnEnd) {
    // Beta(1, 5) is 5 (1 - x)^4, Beta(5, 1) is 5 x^4.
    EXPECT_NEAR(densityAt(test::estimate(0, 0, 100, Distribution::BetaPert), 0.0), 0.05, 1e-12);
    EXPECT_NEAR(densityAt(test::estimate(0, 100, 100, Distribution::BetaPert), 100.0), 0.05, 1e-12);
    EXPECT_NEAR(densityAt(test::estimate(0, 0, 100, Distribution::Triangular), 0.0), 0.02, 1e-12);
    EXPECT_NEAR(densityAt(test::estimate(0, 100, 100, Distribution::Triangular), 100.0), 0.02, 1e-12);
}

TEST(Density, DoesNotExistWithoutSpread) {
    EXPECT_FALSE(hasSpread(fixedEstimate(Minutes{60})));
    for (const Distribution distribution : test::kSpread) {
        const Estimate e = test::estimate(60, 60, 60, distribution);
        EXPECT_FALSE(hasSpread(e));
        EXPECT_EQ(densityAt(e, 60.0), 0.0);
        EXPECT_EQ(drawnRange(e).to, 60.0);
    }
}

}  // namespace
}  // namespace waymark
