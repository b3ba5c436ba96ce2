#pragma once
// Orders the vertices within their layers so that few links cross: median and barycentre sweeps with exchanges of
// neighbours (Gansner, Koutsofios, North, Vo 1993).

#include "core/layout/layers.h"

namespace waymark::layout {

// Lanes keep their vertices. Leaves the best order found and returns its number of crossings.
std::int64_t reduceCrossings(Layers& layers);

}  // namespace waymark::layout
