#pragma once
// Orders the vertices within their layers so that few links cross: median and barycentre sweeps with exchanges of
// neighbours (Gansner, Koutsofios, North, Vo 1993).

#include <span>

#include "core/layout/layers.h"

namespace waymark::layout {

// Lanes keep their vertices. Leaves the best order found and returns its number of crossings.
std::int64_t reduceCrossings(Layers& layers);

// The same with nodes of one layer and lane in the order of their heights; those without one (NaN) and bends go where
// they cross least.
std::int64_t reduceCrossingsKeeping(Layers& layers, std::span<const double> heights);
// Whether the nodes that have a height stand in that order.
[[nodiscard]] bool areInOrder(const Layers& layers, std::span<const double> heights);

}  // namespace waymark::layout
