#pragma once
// Makes an edge list fit for layers: no loops, no duplicates, no cycles, in an order of its own. Cycles are broken
// by depth-first search: an edge back to a node whose search is under way is turned round.

#include <span>
#include <vector>

#include "core/layout/layout_graph.h"

namespace waymark::layout {

// An edge between two different nodes; leads along the flow, also where the edge itself runs back.
struct Arc {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool critical = false;
    bool spine = false;  // critical, and the one arc of its kind at both ends: to be drawn straight

    bool operator==(const Arc&) const = default;
};

// Sorted by from, then to. The same set of edges gives the same arcs in whatever order it comes.
[[nodiscard]] std::vector<Arc> acyclicArcs(const Graph& graph);

// A topological order of the nodes, lower numbers first where there is a choice.
[[nodiscard]] std::vector<std::uint32_t> flowOrder(std::size_t nodes, std::span<const Arc> arcs);

// The layer of every node: behind all nodes that lead to it, and as near to its neighbours as that allows without
// moving others. O(nodes + arcs).
[[nodiscard]] std::vector<int> ranksOf(std::size_t nodes, std::span<const Arc> arcs);

}  // namespace waymark::layout
