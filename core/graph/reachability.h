#pragma once
// Which nodes can be reached from which, and on what way.

#include <span>
#include <vector>

#include "core/graph/digraph.h"

namespace waymark {

// By node: whether it can be reached from one of the starts; the starts themselves are. Linear.
[[nodiscard]] std::vector<bool> reachableFrom(const Digraph& graph, std::span<const NodeIndex> starts);

// A path with the fewest nodes from one of the starts to the goal, both included; {goal} if the goal is a start; empty
// if there is no path. Deterministic. Linear.
[[nodiscard]] std::vector<NodeIndex> shortestPath(const Digraph& graph, std::span<const NodeIndex> starts,
                                                  NodeIndex goal);

}  // namespace waymark
