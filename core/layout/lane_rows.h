#pragma once
// Lines up the nodes of each lane in common rows, as a reader expects of a journey map.

#include <vector>

#include "core/layout/layers.h"

namespace waymark::layout {

// Moves the heights of straighten() to the nearest of a few rows in every lane that needs at most three; those with
// more nodes above each other are left as they are. The order within a layer stays, and zero remains a row, so that
// the spine is not bent. O(vertices).
void lineUpInRows(const Layers& layers, double betweenNodes, std::vector<double>& heights);

}  // namespace waymark::layout
