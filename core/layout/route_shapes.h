#pragma once
// Finds the way of one edge around the nodes: simple shapes first, a search on a sparse grid where none of them is
// free. Looks at nodes only, not at other edges.

#include <vector>

#include "core/layout/layout_graph.h"
#include "core/layout/rect_grid.h"

namespace waymark::layout {

// How edges run to nodes further left. Shortest: by whichever sides are near. RoundTheEnds: out at the right and in
// at the left, as from one line of a folded chart to the next.
enum class BackRoutes : std::uint8_t { Shortest, RoundTheEnds };

// The distances kept to nodes; smaller ones are tried where there is no way with larger ones.
inline constexpr double kClearances[] = {16, 8, 4, 1};

struct Way {
    std::vector<Point> points;  // from side to side; neighbours share x or y
    double clearance = 0.0;     // what it keeps to all nodes; 0: there was no way but across some
    Rect seen;                  // the way depends on no node outside of this area
};

struct WayWish {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool turnLate = false;  // turn near the target rather than near the source
    BackRoutes backRoutes = BackRoutes::Shortest;
};

[[nodiscard]] Way findWay(const RectGrid& nodes, const WayWish& wish);

}  // namespace waymark::layout
