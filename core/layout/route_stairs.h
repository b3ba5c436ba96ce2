#pragma once
// Ways that go down between the nodes of several rows, with a step aside only where a row has no gap below the last.

#include <vector>

#include "core/layout/surroundings.h"

namespace waymark::layout {

struct Interval {
    double least = 0.0;
    double most = 0.0;
};

// From `start` to the right and across, into `end` from the left, as seen in the frame.
struct StairsWish {
    Point start;
    Point end;
    Interval firstLeg;  // the x at which the way may turn after its start
    Interval lastLeg;   // ... and before its end
    bool turnLate = false;
};

// The points of such a way with as few steps as there can be within a margin around both ends; empty if there is none
// that keeps the clearance. O(nodes around * steps).
[[nodiscard]] std::vector<Point> findStairs(Surroundings& around, const Frame& frame, const StairsWish& wish,
                                            double clearance);

}  // namespace waymark::layout
