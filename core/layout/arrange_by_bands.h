#pragma once
// Puts nodes into the columns and rows they belong to: a layered drawing (Sugiyama, Tagawa, Toda 1981) inside the
// bands of a journey map.

#include <span>

#include "core/layout/layout_graph.h"

namespace waymark::layout {

inline constexpr double kSmallestColumn = 192;
inline constexpr double kSmallestRow = 144;  // a card in its middle lies on the grid

// Every node lies strictly inside its column and row; where the flow goes on within a column, it is split into
// columns of its own, and nodes of one cell that follow no order are stacked. Columns and rows are as wide and
// high as that takes, in multiples of the grid. Nodes without a column stand behind the last one, nodes without a
// row below the last one. No two nodes overlap. Does not depend on the order of the edges.
//
// `drawn` tells at which height each node stood before, NaN for those that are new. Nodes that come to stand above each
// other in one cell keep that order, unless another one takes away a third of the crossings.
[[nodiscard]] Arrangement arrangeByBands(const Graph& graph, std::span<const double> drawn = {});

}  // namespace waymark::layout
