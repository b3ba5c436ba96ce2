#pragma once
// Three-point estimates and the moments that scheduling takes from them.

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/time.h"

namespace waymark {

enum class Distribution : std::uint8_t { BetaPert, Triangular, Uniform, LogNormal, Fixed, Observed };

// How long a touchpoint takes. Lengths count minutes of the clock where `unit` is elapsed, else working minutes.
struct Estimate {
    Minutes optimistic{0};
    Minutes likely{0};
    Minutes pessimistic{0};
    TimeUnit unit = TimeUnit::Day;  // the unit the person wrote it in
    Distribution distribution = Distribution::BetaPert;
    // For Observed: what was measured, rising; each is as likely as any other. The three times are then the shortest,
    // the middle (the lower one of two) and the longest.
    std::vector<Minutes> observed{};

    bool operator==(const Estimate&) const = default;
};

inline constexpr std::size_t kMostObserved = 100'000;

[[nodiscard]] inline Estimate fixedEstimate(Minutes length, TimeUnit unit = TimeUnit::Day) {
    return {length, length, length, unit, Distribution::Fixed};
}
// Measured durations, in any order. None: an estimate of zero, which is a problem but no error.
[[nodiscard]] Estimate observedEstimate(std::vector<Minutes> durations, TimeUnit unit = TimeUnit::Day);

// The estimate read as another distribution: a fixed one keeps the most likely time, an observed one begins with the
// three times as if they had been measured.
[[nodiscard]] Estimate redistributed(Estimate estimate, Distribution distribution);

// Errors: NegativeDuration, DurationTooLong, EstimateOrder (optimistic <= likely <= pessimistic does not hold;
// for Fixed all three must be equal, for Observed they must be those of its durations), TooManyRows (more than
// kMostObserved durations).
[[nodiscard]] Result<void> checkEstimate(const Estimate& estimate);

// Expected working minutes, before rounding. Beta-PERT: (O + 4M + P) / 6; triangular (O + M + P) / 3; uniform
// (O + P) / 2; log-normal: the one whose mode is M and whose 90 % quantile is P, or P where M is 0; fixed: M; observed:
// the mean of what was measured. Elapsed estimates are turned into working minutes by the average week (see time.h).
[[nodiscard]] double expectedMinutes(const Estimate& estimate);

// Variance in squared working minutes. Beta-PERT: the classical ((P - O) / 6)^2 of PERT, which is not the
// variance of the beta distribution itself (Malcolm et al. 1959); the others: the variance of the distribution.
[[nodiscard]] double varianceMinutes(const Estimate& estimate);

// Which of the estimate's numbers a schedule is computed with.
enum class Basis : std::uint8_t { Expected, Likely, Optimistic, Pessimistic };

// Working minutes on this basis, rounded to whole minutes, half away from zero.
[[nodiscard]] Minutes durationOn(const Estimate& estimate, Basis basis);

// The same in minutes as the estimate counts them: of the clock where its unit is elapsed.
[[nodiscard]] Minutes ownDurationOn(const Estimate& estimate, Basis basis);

// The log-normal distribution of an estimate: mode M, 90 % quantile P, both in minutes.
struct LogNormalShape {
    double mu = 0.0;
    double sigma = 0.0;
};
[[nodiscard]] LogNormalShape logNormalShape(double mode, double quantile90);

// Names used in files and tables: beta-pert, triangular, uniform, log-normal, fixed, observed.
[[nodiscard]] std::string_view nameOf(Distribution distribution);
[[nodiscard]] std::string_view nameOf(Basis basis);

}  // namespace waymark
