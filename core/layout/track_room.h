#pragma once
// How far a straight part of a way may be moved aside between the nodes around it.

#include "core/layout/rect_grid.h"

namespace waymark::layout {

struct StraightPart {
    bool isVertical = false;
    double place = 0.0;  // its x if it is vertical
    double from = 0.0;   // where it runs, in either direction
    double to = 0.0;
    double clearance = 0.0;  // kept to all nodes

    bool operator==(const StraightPart&) const = default;
};

struct TrackRoom {
    double least = 0.0;  // both equal to the place if it runs across a node
    double most = 0.0;
    Rect seen;  // the room depends on no node outside of this area
};

[[nodiscard]] TrackRoom roomAround(const RectGrid& nodes, const StraightPart& part);

}  // namespace waymark::layout
