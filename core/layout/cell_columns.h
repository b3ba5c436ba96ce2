#pragma once
// Splits the columns of a journey map into columns of cards: the flow inside a stage goes to the right within a lane
// and straight up or down between lanes.

#include <span>
#include <vector>

#include "core/layout/acyclic.h"
#include "core/layout/layout_graph.h"

namespace waymark::layout {

struct CellColumns {
    std::vector<int> column;     // the column of cards of each node, counted from the left over the whole map
    std::vector<int> bandBegin;  // the first column of cards of each band, and one past the last at the end
};

// `band` and `lane` number the bands of each node from 0. A node stands in a later column than those of its band
// and lane that lead to it; shares a column with one of another lane only if the arc between them passes no card;
// and is stacked with others of its cell if it follows none of them.
[[nodiscard]] CellColumns cellColumns(std::span<const Arc> arcs, std::span<const int> band, std::span<const int> lane,
                                      int bands);

}  // namespace waymark::layout
