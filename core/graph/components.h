#pragma once
// Strongly connected components (Tarjan 1972) and cycles with their path.

#include <vector>

#include "core/graph/digraph.h"

namespace waymark {

// Nodes are in the same component when each can be reached from the other.
struct Components {
    std::vector<std::uint32_t> componentOf;  // by node; an arc never leads to a component with a higher number
    std::vector<std::uint32_t> sizes;        // by component
};

// Linear; does not recurse, so chains of any length are fine.
[[nodiscard]] Components stronglyConnectedComponents(const Digraph& graph);

// By node: whether it lies on a cycle, which may be an arc to itself. Linear.
[[nodiscard]] std::vector<bool> nodesOnCycles(const Digraph& graph);

// The nodes around a shortest cycle through the lowest node that lies on any, that node first and not repeated at
// the end; empty if there is no cycle. Linear.
[[nodiscard]] std::vector<NodeIndex> findCycle(const Digraph& graph);

}  // namespace waymark
