#pragma once
// Chances and quantiles of a three-point estimate: how sure is it to be done within a time, and within which time
// is it done with a given chance. Times are minutes as the estimate counts them, see core/risk/density.h.

#include "core/base/probability.h"
#include "core/model/estimate.h"

namespace waymark {

// Chance that the duration is at most `minutes`; a step for estimates without spread.
[[nodiscard]] Probability chanceWithin(const Estimate& estimate, double minutes);

// The shortest time within which the duration stays with this chance, exact to a millionth of a minute or of the
// result, whichever is coarser. The log-normal has no end: chance 1 gives the time of the last chance below it.
[[nodiscard]] double quantileOf(const Estimate& estimate, Probability chance);

}  // namespace waymark
