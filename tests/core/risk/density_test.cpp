#include "core/risk/density.h"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/base/time.h"

namespace waymark {
namespace {

constexpr std::array kSpread{Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform,
                             Distribution::LogNormal};

Estimate estimate(int o, int m, int p, Distribution distribution) {
    return {Minutes{o}, Minutes{m}, Minutes{p}, TimeUnit::Minute, distribution};
}

Estimate randomEstimate(Random& random, Distribution distribution) {
    const int o = 1 + static_cast<int>(random.below(500));
    const int m = o + static_cast<int>(random.below(500));
    const int p = m + 1 + static_cast<int>(random.below(500));
    return estimate(o, m, p, distribution);
}

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
    for (const Distribution distribution : kSpread) {
        for (int k = 0; k < 20; ++k) {
            EXPECT_NEAR(moment(randomEstimate(random, distribution), 0.0), 1.0, 1e-4) << nameOf(distribution);
        }
    }
}

TEST(Density, HasTheExpectedDurationAsItsMean) {
    Random random(2);
    for (const Distribution distribution : kSpread) {
        for (int k = 0; k < 20; ++k) {
            const Estimate e = randomEstimate(random, distribution);
            EXPECT_NEAR(moment(e, 1.0) / expectedMinutes(e), 1.0, 1e-4) << nameOf(distribution);
        }
    }
}

TEST(Density, IsHighestAtTheMostLikelyDuration) {
    for (const Distribution distribution :
         {Distribution::BetaPert, Distribution::Triangular, Distribution::LogNormal}) {
        const Estimate e = estimate(240, 480, 1920, distribution);
        const double top = densityAt(e, 480.0);
        for (double x = 1.0; x <= 2500.0; x += 7.0) EXPECT_LE(densityAt(e, x), top) << nameOf(distribution) << ' ' << x;
    }
}

TEST(Density, IsZeroOutsideTheRange) {
    for (const Distribution distribution : {Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform}) {
        const Estimate e = estimate(100, 200, 400, distribution);
        EXPECT_EQ(densityAt(e, 99.9), 0.0);
        EXPECT_EQ(densityAt(e, 400.1), 0.0);
    }
    EXPECT_EQ(densityAt(estimate(100, 200, 400, Distribution::LogNormal), 0.0), 0.0);
}

TEST(Density, OfASymmetricBetaPertMatchesTheClosedForm) {
    // O = 0, M = 50, P = 100: Beta(3, 3), whose density on 0 .. 1 is 30 x^2 (1 - x)^2.
    const Estimate e = estimate(0, 50, 100, Distribution::BetaPert);
    for (double x = 0.0; x <= 1.0; x += 0.125) {
        EXPECT_NEAR(densityAt(e, 100.0 * x), 0.3 * x * x * (1.0 - x) * (1.0 - x), 1e-12);
    }
}

TEST(Density, StaysFiniteWhereTheMostLikelyTimeIsAtAnEnd) {
    // Beta(1, 5) is 5 (1 - x)^4, Beta(5, 1) is 5 x^4.
    EXPECT_NEAR(densityAt(estimate(0, 0, 100, Distribution::BetaPert), 0.0), 0.05, 1e-12);
    EXPECT_NEAR(densityAt(estimate(0, 100, 100, Distribution::BetaPert), 100.0), 0.05, 1e-12);
    EXPECT_NEAR(densityAt(estimate(0, 0, 100, Distribution::Triangular), 0.0), 0.02, 1e-12);
    EXPECT_NEAR(densityAt(estimate(0, 100, 100, Distribution::Triangular), 100.0), 0.02, 1e-12);
}

TEST(Density, DoesNotExistWithoutSpread) {
    EXPECT_FALSE(hasSpread(fixedEstimate(Minutes{60})));
    for (const Distribution distribution : kSpread) {
        const Estimate e = estimate(60, 60, 60, distribution);
        EXPECT_FALSE(hasSpread(e));
        EXPECT_EQ(densityAt(e, 60.0), 0.0);
        EXPECT_EQ(drawnRange(e).to, 60.0);
    }
}

}  // namespace
}  // namespace waymark
