#pragma once
// Who hands resources to whom: a schedule as a network in which resources are dependencies too, so that it stays
// feasible however long the tasks take (resource flow networks, Artigues, Michelon and Reusser 2003).

#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

// `to` takes units of a resource over from `from`, which must have ended.
struct HandOver {
    std::uint32_t from = 0, to = 0;
    std::uint32_t resource = 0;

    bool operator==(const HandOver&) const = default;
};

// When a task holds its resources: minutes of the clock, or periods.
struct BusySpan {
    std::int64_t begin = 0, end = 0;
};

// A task takes units first from tasks it depends on anyway, then from those that ended last; the remaining tie goes to
// the lower task. Sorted by `to`, then `from`. `spans`, by task, must be a schedule that can be carried out.
[[nodiscard]] std::vector<HandOver> resourceFlow(const ResourceProblem& problem, std::span<const BusySpan> spans);

}  // namespace waymark
