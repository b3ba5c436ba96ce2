#pragma once
// The edges of a graph with those that leave and those that arrive at every node.

#include <cstddef>
#include <utility>
#include <vector>

#include "core/layout/adjacency.h"
#include "core/layout/layout_graph.h"

namespace waymark::layout {

struct EdgeLists {
    std::vector<Edge> edges;
    Adjacency leaving;   // numbers of edges, by the node they come from
    Adjacency arriving;  // ... and by the node they lead to

    EdgeLists(std::size_t nodes, std::vector<Edge> all)
        : edges(std::move(all)),
          leaving(nodes, edges.size(), [&](std::size_t edge) { return edges[edge].from; }),
          arriving(nodes, edges.size(), [&](std::size_t edge) { return edges[edge].to; }) {}

    [[nodiscard]] bool leavesWithOthers(std::size_t edge) const { return leaving[edges[edge].from].size() > 1; }
    [[nodiscard]] bool arrivesWithOthers(std::size_t edge) const { return arriving[edges[edge].to].size() > 1; }
};

}  // namespace waymark::layout
