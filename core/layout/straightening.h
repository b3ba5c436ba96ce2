#pragma once
// Gives ordered vertices their heights on the page: least squares towards their neighbours by pooling adjacent
// violators (Barlow, Bartholomew, Bremner, Brunk 1972), then straight links wherever the room that is left permits.

#include <vector>

#include "core/layout/layers.h"

namespace waymark::layout {

// Distances that are kept between neighbours of one lane in a layer, from side to side.
struct VertexGaps {
    double betweenNodes = 32;
    double nodeToBend = 20;
    double betweenBends = 16;
};

// The y of every vertex's middle. Each lane has its own zero: the vertices of different lanes are not compared, and
// links between lanes pull on nothing. All heights lie on the grid; spine links within a lane are straight and lie at
// zero. O(vertices + links) for each of a fixed number of sweeps.
[[nodiscard]] std::vector<double> straighten(const Layers& layers, const VertexGaps& gaps);

}  // namespace waymark::layout
