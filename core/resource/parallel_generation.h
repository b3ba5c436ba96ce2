#pragma once
// Parallel schedule generation (Bedworth and Bailey 1982; Kolisch 1996): goes through time and starts at each moment
// what may start, most urgent first. Its schedules leave no resource idle that could be used, which suits large plans
// with scarce resources.

#include <span>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

// The tasks in the order in which they start; `urgencies` by task, the lowest first, then the lower task. No task
// stands before one it depends on. Cost: for each moment at which something ends, the tasks that wait then.
[[nodiscard]] std::vector<std::uint32_t> parallelOrder(const ResourceProblem& problem,
                                                       std::span<const double> urgencies);

}  // namespace waymark
