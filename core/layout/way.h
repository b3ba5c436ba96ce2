#pragma once
// The way of one edge around the nodes, found without regard to other edges.

#include <cstdint>
#include <vector>

#include "core/layout/rect_grid.h"
#include "core/layout/route_costs.h"

namespace waymark::layout {

// How edges run to nodes further left. Shortest: by whichever sides are near. RoundTheEnds: out at the right and in
// at the left, as from one line of a folded chart to the next.
enum class BackRoutes : std::uint8_t { Shortest, RoundTheEnds };

struct RoutingRules {
    BackRoutes backRoutes = BackRoutes::Shortest;
    double roomAbove = 0.0;  // above every card, for its caption: kept clear of ways that do not end there
};

struct WayWish {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool turnLate = false;  // turn near the target rather than near the source
    RoutingRules rules;
    Sides avoidLeaving;  // sides that are better left to other edges
    Sides avoidArriving;
};

struct Way {
    std::vector<Point> points;  // from side to side; neighbours share x or y
    double clearance = 0.0;     // what it keeps to all nodes; 0: there was no way but across some
    std::vector<Rect> seen;     // the way depends on no node outside of these areas

    [[nodiscard]] Side leaves() const { return sideTowards(points[0], points[1]); }
    [[nodiscard]] Side arrives() const { return sideTowards(points.back(), points[points.size() - 2]); }

private:
    // The side of a node that a line from `at` on its border leads out of.
    static Side sideTowards(Point at, Point next) {
        if (next.x != at.x) return next.x > at.x ? Side::Right : Side::Left;
        return next.y > at.y ? Side::Bottom : Side::Top;
    }
};

// Simple shapes in the order of their cost, a search on the lines between the nodes where none of them is free, and
// straight across where there is no way at all. `nodes` holds the cards with the room above them. Keeps kCardClearance
// to all nodes, more where that is no detour, less where there is no other way.
[[nodiscard]] Way findWay(const RectGrid& nodes, const WayWish& wish);

}  // namespace waymark::layout
