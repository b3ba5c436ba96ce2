#include "core/risk/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/risk/density.h"

namespace waymark {
namespace {

double count(Minutes length) { return static_cast<double>(length.count()); }

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
        case Distribution::BetaPert: return BetaDistribution(betaPertShape(e)).chance((x - o) / (p - o));
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
    if (e.distribution == Distribution::BetaPert) {
        const double guess = (count(e.likely) - low) / (high - low);
        return low + (high - low) * BetaDistribution(betaPertShape(e)).quantile(chance.value(), guess);
    }
    // Halving the bracket is slower than Newton's method but cannot leave it, whatever the shape.
    constexpr double kTolerance = 1e-6;
    while (high - low > kTolerance * std::max(1.0, high)) {
        const double middle = (low + high) / 2.0;
        (chanceOf(e, middle) < chance.value() ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

}  // namespace waymark
