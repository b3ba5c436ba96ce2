#include "core/model/estimate.h"

#include <array>
#include <cmath>

#include "core/base/duration_text.h"

namespace waymark {
namespace {

// Upper 10 % point of the standard normal distribution.
constexpr double kNormalQuantile90 = 1.2815515655446004;

double workingFactor(const Estimate& estimate) {
    return isElapsed(estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
}

double count(Minutes length) { return static_cast<double>(length.count()); }

double rawExpected(const Estimate& e) {
    const double o = count(e.optimistic);
    const double m = count(e.likely);
    const double p = count(e.pessimistic);
    switch (e.distribution) {
        case Distribution::BetaPert: return (o + 4.0 * m + p) / 6.0;
        case Distribution::Triangular: return (o + m + p) / 3.0;
        case Distribution::Uniform: return (o + p) / 2.0;
        case Distribution::LogNormal: {
            if (m <= 0.0) return p;
            const auto [mu, sigma] = logNormalShape(m, p);
            return std::exp(mu + sigma * sigma / 2.0);
        }
        case Distribution::Fixed: return m;
    }
    return m;
}

double rawVariance(const Estimate& e) {
    const double o = count(e.optimistic);
    const double m = count(e.likely);
    const double p = count(e.pessimistic);
    switch (e.distribution) {
        case Distribution::BetaPert: return (p - o) * (p - o) / 36.0;
        case Distribution::Triangular: return (o * o + m * m + p * p - o * m - o * p - m * p) / 18.0;
        case Distribution::Uniform: return (p - o) * (p - o) / 12.0;
        case Distribution::LogNormal: {
            if (m <= 0.0) return 0.0;
            const auto [mu, sigma] = logNormalShape(m, p);
            const double s2 = sigma * sigma;
            return std::expm1(s2) * std::exp(2.0 * mu + s2);
        }
        case Distribution::Fixed: return 0.0;
    }
    return 0.0;
}

}  // namespace

Result<void> checkEstimate(const Estimate& e) {
    const auto text = [&](Minutes length) { return writeDuration(length, e.unit); };
    for (const Minutes length : {e.optimistic, e.likely, e.pessimistic}) {
        if (length < Minutes{0}) return failure(ErrorCode::NegativeDuration, {text(length)});
        if (length > kLongestDuration) {
            return failure(ErrorCode::DurationTooLong, {text(length), writeDuration(kLongestDuration, TimeUnit::Day)});
        }
    }
    const bool ordered = e.optimistic <= e.likely && e.likely <= e.pessimistic;
    const bool fixed = e.optimistic == e.likely && e.likely == e.pessimistic;
    if (!ordered || (e.distribution == Distribution::Fixed && !fixed)) {
        return failure(ErrorCode::EstimateOrder, {text(e.optimistic), text(e.likely), text(e.pessimistic)});
    }
    if (e.distribution == Distribution::LogNormal && e.likely == Minutes{0}) {
        return failure(ErrorCode::NotADuration, {text(e.likely)});
    }
    return {};
}

double expectedMinutes(const Estimate& estimate) { return rawExpected(estimate) * workingFactor(estimate); }

double varianceMinutes(const Estimate& estimate) {
    const double factor = workingFactor(estimate);
    return rawVariance(estimate) * factor * factor;
}

Minutes durationOn(const Estimate& estimate, Basis basis) {
    const auto rounded = [](double minutes) { return Minutes{std::llround(minutes)}; };
    const double factor = workingFactor(estimate);
    switch (basis) {
        case Basis::Expected: return rounded(expectedMinutes(estimate));
        case Basis::Likely: return rounded(count(estimate.likely) * factor);
        case Basis::Optimistic: return rounded(count(estimate.optimistic) * factor);
        case Basis::Pessimistic: return rounded(count(estimate.pessimistic) * factor);
    }
    return Minutes{0};
}

LogNormalShape logNormalShape(double mode, double quantile90) {
    // mode = exp(mu - s^2) and q90 = exp(mu + z s) give s^2 + z s = ln(q90 / mode).
    const double spread = std::log(quantile90 / mode);
    const double z = kNormalQuantile90;
    const double sigma = (-z + std::sqrt(z * z + 4.0 * spread)) / 2.0;
    return {std::log(mode) + sigma * sigma, sigma};
}

std::string_view nameOf(Distribution distribution) {
    constexpr std::array names{"beta-pert", "triangular", "uniform", "log-normal", "fixed"};
    return names[static_cast<std::size_t>(distribution)];
}

std::string_view nameOf(Basis basis) {
    constexpr std::array names{"expected", "likely", "optimistic", "pessimistic"};
    return names[static_cast<std::size_t>(basis)];
}

}  // namespace waymark
