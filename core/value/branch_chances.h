#pragma once
// How likely customers come by each touchpoint, exactly: what is still open at a moment is carried from touchpoint to
// touchpoint, and ways that lead to the same are put together (a frontier method, as for the reliability of networks:
// Hardy, Lucet and Limnios 2007). Twenty decisions in a row are a million outcomes, but never more than two such
// states.

#include <optional>
#include <vector>

#include "core/value/branch_ways.h"

namespace waymark {

// By node. Nothing where more than so many states would be open at once, or more than 256 ways. Cost: nodes times
// states.
[[nodiscard]] std::optional<std::vector<double>> branchChances(const BranchPlan& plan, std::size_t mostStates = 1024);

}  // namespace waymark
