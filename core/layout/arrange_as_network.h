#pragma once
// Draws a graph from left to right in ranks: cycles broken by depth-first search, longest-path ranks, crossings
// reduced by sweeps (Gansner, Koutsofios, North, Vo 1993), nodes aligned by pooling adjacent violators.

#include "core/layout/layout_graph.h"

namespace waymark::layout {

// Edges lead to the right, critical ones straight where possible. With a positive `wrapWidth` a chart wider than
// that is folded into rows below each other, each read from the left. No two nodes overlap. Does not depend on the
// order of the edges.
[[nodiscard]] Arrangement arrangeAsNetwork(const Graph& graph, double wrapWidth = 0.0);

}  // namespace waymark::layout
