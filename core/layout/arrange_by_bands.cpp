#include "core/layout/arrange_by_bands.h"

#include <cmath>
#include <map>
#include <numeric>

namespace waymark::layout {

namespace {
constexpr double kGapAcross = 48;
constexpr double kGapDown = 32;

std::vector<double> startsOf(const std::vector<double>& sizes) {
    std::vector<double> starts(sizes.size() + 1, 0.0);
    std::partial_sum(sizes.begin(), sizes.end(), starts.begin() + 1);
    return starts;
}
}  // namespace

Arrangement arrangeByBands(const Graph& graph) {
    const auto columnOf = [&](const Node& node) { return node.column < 0 ? graph.columns : node.column; };
    const auto rowOf = [&](const Node& node) { return node.row < 0 ? graph.rows : node.row; };
    std::vector<double> widths(static_cast<std::size_t>(graph.columns) + 1, kSmallestColumn);
    std::vector<double> heights(static_cast<std::size_t>(graph.rows) + 1, kSmallestRow);
    std::map<std::pair<int, int>, double> filled;
    std::vector<double> inCell;
    for (const Node& node : graph.nodes) {
        double& bottom = filled.try_emplace({columnOf(node), rowOf(node)}, kGapDown).first->second;
        inCell.push_back(bottom);
        bottom += std::ceil(node.size.height / kGrid) * kGrid + kGapDown;
        double& height = heights[static_cast<std::size_t>(rowOf(node))];
        double& width = widths[static_cast<std::size_t>(columnOf(node))];
        height = std::max(height, bottom);
        width = std::max(width, std::ceil(node.size.width / kGrid) * kGrid + kGapAcross);
    }
    const std::vector<double> columnStarts = startsOf(widths);
    const std::vector<double> rowStarts = startsOf(heights);
    Arrangement arrangement;
    for (std::size_t k = 0; k < graph.nodes.size(); ++k) {
        const Node& node = graph.nodes[k];
        const auto column = static_cast<std::size_t>(columnOf(node));
        const auto row = static_cast<std::size_t>(rowOf(node));
        arrangement.centres.push_back(
            {columnStarts[column] + widths[column] / 2, rowStarts[row] + inCell[k] + node.size.height / 2});
    }
    widths.pop_back();
    heights.pop_back();
    arrangement.columnWidths = std::move(widths);
    arrangement.rowHeights = std::move(heights);
    return arrangement;
}

}  // namespace waymark::layout
