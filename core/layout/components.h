#pragma once
// Parts of a graph that no edge joins, and how they are set on one page.

#include <span>
#include <vector>

#include "core/layout/layout_graph.h"

namespace waymark::layout {

// One part of a graph with its own numbers.
struct Component {
    Graph graph;
    std::vector<std::uint32_t> nodes;  // in the whole graph, ascending
};

// The largest first, equally large ones by their lowest node. O(nodes + edges).
[[nodiscard]] std::vector<Component> componentsOf(const Graph& graph);

// Upper left corners for boxes set one after the other in lines, each line as high as its highest box. The first box
// decides how wide lines are, at least; they grow so that the page becomes about twice as wide as high.
[[nodiscard]] std::vector<Point> setInLines(std::span<const Size> boxes, Size gap);

}  // namespace waymark::layout
