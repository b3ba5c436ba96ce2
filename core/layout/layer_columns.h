#pragma once
// How far apart the layers of a drawing stand, so that the edges between them have room to turn.

#include <span>
#include <vector>

#include "core/layout/layers.h"

namespace waymark::layout {

inline constexpr double kTrackDistance = 12;  // between edges side by side
inline constexpr double kCardClearance = 16;  // between an edge and a card it passes

// For each layer but the last the most edges that go up or down beside each other behind it; edges out of one
// vertex share a line. `heights` are on one common scale.
[[nodiscard]] std::vector<int> tracksBehindLayers(const Layers& layers, std::span<const double> heights);

// The widest node of each layer, 0 if it holds none.
[[nodiscard]] std::vector<double> layerWidths(const Graph& graph, const Layers& layers);

// The room between two layers with that many tracks: at least `least`, a multiple of the grid.
[[nodiscard]] double gapFor(int tracks, double least);

}  // namespace waymark::layout
