#pragma once
// The probability density of a three-point estimate. Beta-PERT is the beta distribution on optimistic ..
// pessimistic whose mean is (O + 4M + P) / 6 (Clark 1962); the others are as core/model/estimate.h describes them.
// Times are minutes as the estimate counts them: of the clock where its unit is elapsed.

#include "core/model/estimate.h"
#include "core/risk/beta_function.h"

namespace waymark {

// False where all chance lies on one duration: fixed estimates and those whose numbers are equal.
[[nodiscard]] bool hasSpread(const Estimate& estimate);

// Shape of the beta distribution behind a beta-PERT estimate with spread.
[[nodiscard]] BetaShape betaPertShape(const Estimate& estimate);

// Density per minute at a duration; 0 outside the range, for estimates without spread and for observed
// durations, which are steps.
[[nodiscard]] double densityAt(const Estimate& estimate, double minutes);

// The durations between which a curve of the density is worth drawing: optimistic to pessimistic, for the
// log-normal 0 to its 99 % quantile.
struct DurationRange {
    double from = 0.0;
    double to = 0.0;
};
[[nodiscard]] DurationRange drawnRange(const Estimate& estimate);

}  // namespace waymark
