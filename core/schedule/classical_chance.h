#pragma once
// The chance to keep a promise as classical PERT sees it (Malcolm et al. 1959): the critical path alone, its length
// normal with the sums of the means and the variances, in working time. Where nothing varies the clock says whether it
// is kept.

#include "core/base/probability.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

[[nodiscard]] Probability classicalChance(const IncrementalSchedule& schedule, const PromisedEnd& promise);

}  // namespace waymark
