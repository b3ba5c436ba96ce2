#pragma once
// Draws a graph along a time axis: the left side of each node stands at its start.

#include <span>

#include "core/layout/layout_graph.h"

namespace waymark::layout {

// `starts` holds a finite start for each node; its left side is put at start * unitsPerTime, to a
// 64th of a unit. Nodes are moved up and
// down only, so that none overlap and chains of critical edges stay on one line. Does not depend on the order of
// the edges.
[[nodiscard]] Arrangement arrangeByTime(const Graph& graph, std::span<const double> starts, double unitsPerTime);

}  // namespace waymark::layout
