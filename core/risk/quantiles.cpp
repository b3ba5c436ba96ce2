#include "core/risk/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/risk/density.h"

namespace waymark {
namespace {

double count(Minutes length) { return static_cast<double>(length.count()); }

// The continued fraction of the incomplete beta function by Lentz's method (DLMF 8.17.22).
double betaFraction(double a, double b, double x) {
    constexpr double kTiny = 1e-300;
    constexpr double kEnough = 1e-15;
    constexpr int kMostSteps = 500;
    const auto awayFromZero = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double numerator = 1.0;
    double denominator = 1.0 / awayFromZero(1.0 - (a + b) * x / (a + 1.0));
    double fraction = denominator;
    for (int step = 1; step <= kMostSteps; ++step) {
        const double m = step;
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        denominator = 1.0 / awayFromZero(1.0 + even * denominator);
        numerator = awayFromZero(1.0 + even / numerator);
        fraction *= numerator * denominator;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        denominator = 1.0 / awayFromZero(1.0 + odd * denominator);
        numerator = awayFromZero(1.0 + odd / numerator);
        const double factor = numerator * denominator;
        fraction *= factor;
        if (std::abs(factor - 1.0) < kEnough) break;
    }
    return fraction;
}

// The regularized incomplete beta function: chance of at most x under the beta distribution (DLMF 8.17).
double betaChance(BetaShape shape, double x) {
    const auto [a, b] = shape;
    if (x <= 0.0) return 0.0;
    if (x >= 1.0) return 1.0;
    const double logFront = a * std::log(x) + b * std::log1p(-x) + std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b);
    const double front = std::exp(logFront);
    // The fraction converges fast only below the mean; above it, the mirror image is taken.
    if (x < (a + 1.0) / (a + b + 2.0)) return front * betaFraction(a, b, x) / a;
    return 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

double triangularChance(double o, double m, double p, double x) {
    if (x <= m) return m > o ? (x - o) * (x - o) / ((p - o) * (m - o)) : 0.0;
    return 1.0 - (p - x) * (p - x) / ((p - o) * (p - m));
}

double observedChance(const std::vector<Minutes>& rising, double x) {
    const auto within = std::ranges::upper_bound(rising, x, {}, count) - rising.begin();
    return static_cast<double>(within) / static_cast<double>(rising.size());
}

double observedQuantile(const std::vector<Minutes>& rising, double chance) {
    const double rank = std::ceil(chance * static_cast<double>(rising.size()) - 1e-9);
    const auto place = static_cast<std::size_t>(std::max(rank, 1.0)) - 1;
    return count(rising[std::min(place, rising.size() - 1)]);
}

double chanceOf(const Estimate& e, double x) {
    const double o = count(e.optimistic);
    const double m = count(e.likely);
    const double p = count(e.pessimistic);
    if (!hasSpread(e)) return x >= (e.distribution == Distribution::LogNormal ? p : m) ? 1.0 : 0.0;
    if (e.distribution == Distribution::LogNormal) {
        if (x <= 0.0) return 0.0;
        const auto [mu, sigma] = logNormalShape(m, p);
        return 0.5 * std::erfc(-(std::log(x) - mu) / (sigma * std::numbers::sqrt2));
    }
    if (e.distribution == Distribution::Observed) return observedChance(e.observed, x);
    if (x <= o) return 0.0;
    if (x >= p) return 1.0;
    switch (e.distribution) {
        case Distribution::BetaPert: return betaChance(betaPertShape(e), (x - o) / (p - o));
        case Distribution::Triangular: return triangularChance(o, m, p, x);
        case Distribution::Uniform: return (x - o) / (p - o);
        case Distribution::LogNormal:
        case Distribution::Observed:
        case Distribution::Fixed: break;
    }
    return 0.0;
}

}  // namespace

Probability chanceWithin(const Estimate& estimate, double minutes) {
    return Probability::from(std::clamp(chanceOf(estimate, minutes), 0.0, 1.0)).value_or(Probability{});
}

double quantileOf(const Estimate& e, Probability chance) {
    if (!hasSpread(e)) return count(e.distribution == Distribution::LogNormal ? e.pessimistic : e.likely);
    if (e.distribution == Distribution::Observed) return observedQuantile(e.observed, chance.value());
    double low = e.distribution == Distribution::LogNormal ? 0.0 : count(e.optimistic);
    double high = count(e.pessimistic);
    if (e.distribution == Distribution::LogNormal) {
        while (chanceOf(e, high) < chance.value()) high *= 2.0;
    }
    // Close to the end the chance rounds to 1 well before the last minute.
    if (chance.value() == 1.0 && e.distribution != Distribution::LogNormal) return high;
    // Halving the bracket is slower than Newton's method but cannot leave it, whatever the shape.
    constexpr double kTolerance = 1e-6;
    while (high - low > kTolerance * std::max(1.0, high)) {
        const double middle = (low + high) / 2.0;
        (chanceOf(e, middle) < chance.value() ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

}  // namespace waymark
