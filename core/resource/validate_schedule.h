#pragma once
// Says what is wrong with a schedule. Written from the definition of the problem, without any code of the search, so
// that neither can hide a mistake of the other.

#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

struct ScheduleFault {
    enum class Kind : std::uint8_t {
        WrongSize,       // not one start for every task
        TooEarly,        // `task` starts before its release
        DistanceBroken,  // `task` starts too early after `other`
        OverCapacity,    // while `task` begins, more of resource number `other` is in use than there is
    };
    Kind kind = Kind::WrongSize;
    std::uint32_t task = 0, other = 0;

    bool operator==(const ScheduleFault&) const = default;
};

// Every fault, tasks in order; empty for a schedule that can be carried out. Use of a resource only grows where a task
// begins, so it is looked at there. Cost: for each resource, the square of the number of tasks that need it.
[[nodiscard]] std::vector<ScheduleFault> validateSchedule(const ResourceProblem& problem,
                                                          std::span<const Period> starts);

}  // namespace waymark
