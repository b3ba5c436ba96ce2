#pragma once
// What the arrangements work on: boxes by number and the edges between them. Knows no document.

#include <cstdint>
#include <vector>

#include "core/layout/geometry.h"

namespace waymark::layout {

struct Node {
    Size size = kCardSize;
    int column = -1;  // the stage band it belongs to, -1: none
    int row = -1;     // the lane band it belongs to, -1: none
};

struct Edge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool critical = false;  // kept straight where possible

    bool operator==(const Edge&) const = default;
};

// Edges may form cycles, repeat, and lead from a node to itself.
struct Graph {
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    int columns = 0;
    int rows = 0;
};

struct Arrangement {
    std::vector<Point> centres;        // one for each node
    std::vector<double> columnWidths;  // arranged by bands: one for each column, from x = 0 to the right
    std::vector<double> rowHeights;    // arranged by bands: one for each row, from y = 0 downwards
    std::int64_t crossings = 0;        // of edges between neighbouring layers; 0 where there are no layers
};

}  // namespace waymark::layout
