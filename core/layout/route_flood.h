#pragma once
// A way through very many nodes, however crooked: a flood of the free space on a fine grid. It tells a search where to
// look among lines that are too many to look at all of them.

#include <span>
#include <vector>

#include "core/layout/surroundings.h"

namespace waymark::layout {

// The bends of a shortest way within the area from one of `starts` to one of `ends`, which keeps the clearance to all
// nodes; empty if there is none on the grid, or the area is too large. Linear in the area.
[[nodiscard]] std::vector<Point> floodWay(Surroundings& around, const Rect& area, std::span<const Point> starts,
                                          std::span<const Point> ends, double clearance);

}  // namespace waymark::layout
