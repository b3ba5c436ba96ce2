#include "core/model/estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/base/duration_text.h"
#include "core/base/number_text.h"

namespace waymark {
namespace {

// Upper 10 % point of the standard normal distribution.
constexpr double kNormalQuantile90 = 1.2815515655446004;

double workingFactor(const Estimate& estimate) {
    return isElapsed(estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
}

double count(Minutes length) { return static_cast<double>(length.count()); }

double meanOf(const std::vector<Minutes>& lengths) {
    if (lengths.empty()) return 0.0;
    double sum = 0.0;
    for (const Minutes length : lengths) sum += count(length);
    return sum / static_cast<double>(lengths.size());
}

// Variance of one drawn from these, each as likely as any other.
double spreadOf(const std::vector<Minutes>& lengths) {
    if (lengths.empty()) return 0.0;
    const double mean = meanOf(lengths);
    double sum = 0.0;
    for (const Minutes length : lengths) sum += (count(length) - mean) * (count(length) - mean);
    return sum / static_cast<double>(lengths.size());
}

// The three times that stand for measured ones, which rise.
bool agreesWithObserved(const Estimate& e) {
    if (e.distribution != Distribution::Observed) return e.observed.empty();
    return std::ranges::is_sorted(e.observed) && observedEstimate(e.observed, e.unit) == e;
}

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
        case Distribution::Observed: return meanOf(e.observed);
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
        case Distribution::Observed: return spreadOf(e.observed);
        case Distribution::Fixed: return 0.0;
    }
    return 0.0;
}

}  // namespace

Estimate observedEstimate(std::vector<Minutes> durations, TimeUnit unit) {
    Estimate estimate;
    estimate.unit = unit;
    estimate.distribution = Distribution::Observed;
    std::ranges::sort(durations);
    if (!durations.empty()) {
        estimate.optimistic = durations.front();
        estimate.likely = durations[(durations.size() - 1) / 2];
        estimate.pessimistic = durations.back();
    }
    estimate.observed = std::move(durations);
    return estimate;
}

Estimate redistributed(Estimate estimate, Distribution distribution) {
    if (distribution == estimate.distribution) return estimate;
    if (distribution == Distribution::Observed) {
        const bool isUnstated = estimate.pessimistic == Minutes{0};
        return observedEstimate(isUnstated ? std::vector<Minutes>{}
                                           : std::vector{estimate.optimistic, estimate.likely, estimate.pessimistic},
                                estimate.unit);
    }
    estimate.distribution = distribution;
    estimate.observed.clear();
    if (distribution == Distribution::Fixed) estimate.optimistic = estimate.pessimistic = estimate.likely;
    return estimate;
}

Result<void> checkEstimate(const Estimate& e) {
    const auto text = [&](Minutes length) { return writeDuration(length, e.unit); };
    for (const Minutes length : {e.optimistic, e.likely, e.pessimistic}) {
        if (length < Minutes{0}) return failure(ErrorCode::NegativeDuration, {text(length)});
        if (length > kLongestDuration) {
            return failure(ErrorCode::DurationTooLong, {text(length), writeDuration(kLongestDuration, TimeUnit::Day)});
        }
    }
    const bool ordered = e.optimistic <= e.likely && e.likely <= e.pessimistic;
    if (e.observed.size() > kMostObserved) {
        return failure(ErrorCode::TooManyRows, {"observed durations", toText(std::int64_t{kMostObserved})});
    }
    const bool fixed = e.optimistic == e.likely && e.likely == e.pessimistic;
    if (!ordered || (e.distribution == Distribution::Fixed && !fixed) || !agreesWithObserved(e)) {
        return failure(ErrorCode::EstimateOrder, {text(e.optimistic), text(e.likely), text(e.pessimistic)});
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

Minutes ownDurationOn(const Estimate& estimate, Basis basis) {
    switch (basis) {
        case Basis::Expected: return Minutes{std::llround(rawExpected(estimate))};
        case Basis::Likely: return estimate.likely;
        case Basis::Optimistic: return estimate.optimistic;
        case Basis::Pessimistic: return estimate.pessimistic;
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
    constexpr std::array names{"beta-pert", "triangular", "uniform", "log-normal", "fixed", "observed"};
    return names[static_cast<std::size_t>(distribution)];
}

std::string_view nameOf(Basis basis) {
    constexpr std::array names{"expected", "likely", "optimistic", "pessimistic"};
    return names[static_cast<std::size_t>(basis)];
}

}  // namespace waymark
