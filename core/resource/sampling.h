#pragma once
// Orders of tasks drawn by a priority rule with chance: regret-based biased random sampling (Drexl 1991; Kolisch and
// Hartmann 1999) by latest finish times.

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/resource/lower_bounds.h"

namespace waymark {

// Tasks by their latest finish, lowest first, none before one it depends on (the rule LFT, Davis and Patterson 1975).
[[nodiscard]] std::vector<std::uint32_t> orderByLatestFinish(const ResourceProblem& problem,
                                                             const CriticalTimes& times);

// Draws one task after the other among those whose predecessors are all drawn; a task is the likelier the sooner it
// must finish. Cost: the number of tasks times how many may come next.
[[nodiscard]] std::vector<std::uint32_t> sampleOrder(const ResourceProblem& problem, const CriticalTimes& times,
                                                     Random& random);

}  // namespace waymark
