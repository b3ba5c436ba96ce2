#pragma once
// Gives ordered vertices their heights on the page so that links run straight where they can: four extreme
// alignments and their balanced middle (Brandes and Koepf 2001; erratum by Brandes, Walter, Zink 2020).

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
// links between lanes pull on nothing. Firmer links are straight at the cost of others. O(vertices + links log).
[[nodiscard]] std::vector<double> straighten(const Layers& layers, const VertexGaps& gaps);

}  // namespace waymark::layout
