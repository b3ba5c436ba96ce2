#pragma once
// The simple shapes an edge's way may have: straight, with one turn across, along one corridor, round one side.

#include <limits>
#include <vector>

#include "core/layout/surroundings.h"
#include "core/layout/way.h"

namespace waymark::layout {

inline constexpr double kAnyDetour = std::numeric_limits<double>::infinity();

struct FoundWay {
    std::vector<Point> points;   // empty: none
    double detour = kAnyDetour;  // what it costs more than it would without nodes around
};

inline constexpr double kUsualTurn = 24;  // from a side to the first turn

// Takes out points in the middle of a line.
void removeNeedless(std::vector<Point>& points);

// The cheapest shape that keeps the clearance to all nodes, if its detour is less than that.
[[nodiscard]] FoundWay findShape(Surroundings& around, const WayWish& wish, double clearance, double mostDetour);

}  // namespace waymark::layout
