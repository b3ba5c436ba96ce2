#pragma once
// What no schedule can beat, from the distances alone and from the work that each resource has to do.

#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

// Longest paths when resources are unlimited. Linear.
struct CriticalTimes {
    std::vector<Period> heads;  // earliest start
    std::vector<Period> tails;  // from the start of the task to the end of everything, at least
    Period length = 0;          // of the critical path
};
[[nodiscard]] CriticalTimes criticalTimes(const ResourceProblem& problem);

// The longest of: the critical path; for each resource, its work divided by its capacity, behind the earliest head
// and before the shortest tail of the tasks concerned (all tasks, and those with heads or tails from some value on).
// Cost: for each resource, the square of the number of its tasks at most.
[[nodiscard]] Period capacityBound(const ResourceProblem& problem, const CriticalTimes& times);

// False if some need is above the capacity of its resource, so that there is no schedule at all.
[[nodiscard]] bool canBeScheduled(const ResourceProblem& problem);

}  // namespace waymark
