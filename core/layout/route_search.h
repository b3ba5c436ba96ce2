#pragma once
// Searches the way of an edge among the lines along and between nodes where no simple shape is free (A*, Hart,
// Nilsson, Raphael 1968, with a price on bends).

#include <vector>

#include "core/layout/surroundings.h"
#include "core/layout/way.h"

namespace waymark::layout {

// The cheapest way on the lines of a neighbourhood, which grows until there is one; empty if there is none or the
// neighbourhood becomes too large. Costs are those of route_costs.h.
[[nodiscard]] std::vector<Point> searchWay(Surroundings& around, const WayWish& wish, double clearance);

}  // namespace waymark::layout
