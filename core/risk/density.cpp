#include "core/risk/density.h"

#include <cmath>
#include <numbers>

#include "core/risk/quantiles.h"

namespace waymark {
namespace {

double count(Minutes length) { return static_cast<double>(length.count()); }

double triangularDensity(double o, double m, double p, double x) {
    if (x < m) return 2.0 * (x - o) / ((p - o) * (m - o));
    if (x > m) return 2.0 * (p - x) / ((p - o) * (p - m));
    return 2.0 / (p - o);
}

double logNormalDensity(LogNormalShape shape, double x) {
    if (x <= 0.0) return 0.0;
    const double z = (std::log(x) - shape.mu) / shape.sigma;
    return std::exp(-z * z / 2.0) / (x * shape.sigma * std::sqrt(2.0 * std::numbers::pi));
}

}  // namespace

bool hasSpread(const Estimate& e) {
    switch (e.distribution) {
        case Distribution::Fixed: return false;
        case Distribution::LogNormal: return e.likely > Minutes{0} && e.pessimistic > e.likely;
        case Distribution::BetaPert:
        case Distribution::Triangular:
        case Distribution::Uniform:
        case Distribution::Observed: break;
    }
    return e.pessimistic > e.optimistic;
}

BetaShape betaPertShape(const Estimate& e) {
    const double width = count(e.pessimistic - e.optimistic);
    return {1.0 + 4.0 * count(e.likely - e.optimistic) / width, 1.0 + 4.0 * count(e.pessimistic - e.likely) / width};
}

double densityAt(const Estimate& e, double minutes) {
    if (!hasSpread(e)) return 0.0;
    const double o = count(e.optimistic);
    const double m = count(e.likely);
    const double p = count(e.pessimistic);
    if (e.distribution == Distribution::LogNormal) return logNormalDensity(logNormalShape(m, p), minutes);
    if (minutes < o || minutes > p) return 0.0;
    switch (e.distribution) {
        case Distribution::BetaPert:
            return BetaDistribution(betaPertShape(e)).density((minutes - o) / (p - o)) / (p - o);
        case Distribution::Triangular: return triangularDensity(o, m, p, minutes);
        case Distribution::Uniform: return 1.0 / (p - o);
        case Distribution::LogNormal:
        case Distribution::Observed:
        case Distribution::Fixed: break;
    }
    return 0.0;
}

DurationRange drawnRange(const Estimate& e) {
    if (e.distribution == Distribution::LogNormal && hasSpread(e)) {
        constexpr double kShown = 0.99;
        return {0.0, quantileOf(e, *Probability::from(kShown))};
    }
    return {count(e.optimistic), count(e.pessimistic)};
}

}  // namespace waymark
