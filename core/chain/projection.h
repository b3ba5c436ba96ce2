#pragma once
// When the tasks of a plan begin and end if the rest goes as estimated now: each at the soonest, in the order of the
// plan.

#include <span>
#include <vector>

#include "core/chain/chain_execution.h"

namespace waymark {

// What a task still takes, as its estimate counts: nothing once it is done, all of its aggressive time before it
// begins.
[[nodiscard]] Minutes remainingTime(const ChainPlan& plan, std::uint32_t task, const TaskProgress& progress,
                                    Minutes now);

// By task, in working minutes of the journey.
struct ProjectedTimes {
    std::vector<Minutes> starts, ends;
    std::vector<LocalTime> endTimes;  // of the clock
};
[[nodiscard]] ProjectedTimes projectTimes(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now);

}  // namespace waymark
