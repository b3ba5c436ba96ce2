#pragma once
// Moves ways that were found one by one apart where they run along each other, and joins those that share an end.

#include <span>
#include <vector>

#include "core/layout/layout_graph.h"
#include "core/layout/rect_grid.h"
#include "core/layout/way.h"

namespace waymark::layout {

// The points of every way after spreading: same ends, same bends, other corridors' places. ways[k] belongs to
// edges[k]. Edges that share an end run together there, but for those that are to stay apart. O(ways log) where
// corridors are not crowded.
[[nodiscard]] std::vector<std::vector<Point>> spreadWays(const RectGrid& nodes, std::span<const Edge> edges,
                                                         std::span<const Way* const> ways, std::vector<bool> isApart);

}  // namespace waymark::layout
