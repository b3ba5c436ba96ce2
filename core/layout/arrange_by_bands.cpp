#include "core/layout/arrange_by_bands.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/layout/acyclic.h"
#include "core/layout/cell_columns.h"
#include "core/layout/lane_rows.h"
#include "core/layout/layer_columns.h"
#include "core/layout/layers.h"
#include "core/layout/ordering.h"
#include "core/layout/straightening.h"

namespace waymark::layout {

namespace {

constexpr VertexGaps kGaps{32, 24, 16};
constexpr double kLeastGap = 48;
constexpr double kBesideColumn = 24;  // from the border of a column to its cards
constexpr double kBesideRow = 36;     // from the border of a row to its cards
constexpr double kBesideRowToBend = 12;

double upToGrid(double value) { return std::ceil(value / kGrid) * kGrid; }

// The band of every node; those that belong to none share one behind the last.
std::vector<int> bandsOf(const Graph& graph, int Node::*band, int count) {
    std::vector<int> result;
    for (const Node& node : graph.nodes) {
        const int own = node.*band;
        result.push_back(own >= 0 && own < count ? own : count);
    }
    return result;
}

struct Extent {
    double begin;
    double end;
};

void include(std::optional<Extent>& extent, double begin, double end) {
    if (!extent) extent = Extent{begin, end};
    extent->begin = std::min(extent->begin, begin);
    extent->end = std::max(extent->end, end);
}

// The rows from top to bottom: their heights, and where the zero of the heights in each lies.
struct Rows {
    std::vector<double> heights;
    std::vector<double> zeros;
};

Rows measureRows(const Layers& layers, const std::vector<double>& y, std::size_t count) {
    std::vector<std::optional<Extent>> nodes(count);
    std::vector<std::optional<Extent>> all(count);
    for (std::size_t k = 0; k < layers.vertices.size(); ++k) {
        const LayerVertex& vertex = layers.vertices[k];
        const auto row = static_cast<std::size_t>(vertex.lane);
        const double half = vertex.height / 2;
        const double beside = vertex.isBend() ? kBesideRowToBend : kBesideRow;
        if (!vertex.isBend()) include(nodes[row], y[k] - half, y[k] + half);
        include(all[row], y[k] - half - beside, y[k] + half + beside);
    }
    Rows rows;
    double top = 0.0;
    for (std::size_t row = 0; row < count; ++row) {
        double height = kSmallestRow;
        double zero = top;
        if (all[row]) {
            const Extent cards = nodes[row].value_or(*all[row]);
            const double above = upToGrid(cards.begin - all[row]->begin - kBesideRow) + kBesideRow;
            const double below = upToGrid(all[row]->end - cards.end - kBesideRow) + kBesideRow;
            const double wanted = upToGrid(above + (cards.end - cards.begin) + below);
            const double spare = std::max(0.0, kSmallestRow - wanted);
            height = wanted + spare;
            zero = top + above + std::floor(spare / (2 * kGrid)) * kGrid - cards.begin;
        }
        rows.heights.push_back(height);
        rows.zeros.push_back(zero);
        top += height;
    }
    return rows;
}

// The columns from left to right: their widths, and the middle of every layer.
struct Columns {
    std::vector<double> widths;
    std::vector<double> middles;
};

Columns measureColumns(const Graph& graph, const Layers& layers, const CellColumns& cells,
                       const std::vector<double>& y) {
    const std::vector<double> widths = layerWidths(graph, layers);
    std::vector<double> gaps;
    for (const int tracks : tracksBehindLayers(layers, y)) gaps.push_back(gapFor(tracks, kLeastGap));
    const auto beside = [&](std::size_t gap) { return gap < gaps.size() ? gaps[gap] / 2 : kBesideColumn; };
    Columns columns;
    double left = 0.0;
    for (std::size_t band = 0; band + 1 < cells.bandBegin.size(); ++band) {
        const auto first = static_cast<std::size_t>(cells.bandBegin[band]);
        const auto last = static_cast<std::size_t>(cells.bandBegin[band + 1]) - 1;
        double x = first == 0 ? kBesideColumn : beside(first - 1);
        std::vector<double> middles;
        for (std::size_t layer = first; layer <= last; ++layer) {
            middles.push_back(x + widths[layer] / 2);
            x += widths[layer] + (layer < last ? gaps[layer] : beside(last));
        }
        const double width = upToGrid(std::max(kSmallestColumn, x));
        const double shift = std::floor((width - x) / (2 * kGrid)) * kGrid;
        for (const double middle : middles) columns.middles.push_back(left + shift + middle);
        columns.widths.push_back(width);
        left += width;
    }
    return columns;
}

// Whether an order that someone has drawn is nearly as good as the best that was found.
bool isWorthKeeping(std::int64_t crossings, std::int64_t best) {
    constexpr std::int64_t kNoMatter = 2;  // crossings more in any case
    return 2 * crossings <= 3 * best + 2 * kNoMatter;
}

// Leaves the order in which nodes are drawn, or the best one.
std::int64_t orderLayers(Layers& layers, std::span<const double> drawn) {
    const bool isAnyDrawn = std::ranges::any_of(drawn, [](double height) { return !std::isnan(height); });
    std::optional<Layers> kept;
    if (isAnyDrawn) kept = layers;
    const std::int64_t best = reduceCrossings(layers);
    if (!kept || areInOrder(layers, drawn)) return best;
    const std::int64_t crossings = reduceCrossingsKeeping(*kept, drawn);
    if (!isWorthKeeping(crossings, best)) return best;
    layers = std::move(*kept);
    return crossings;
}

}  // namespace

Arrangement arrangeByBands(const Graph& graph, std::span<const double> drawn) {
    const std::vector<int> band = bandsOf(graph, &Node::column, graph.columns);
    const std::vector<int> row = bandsOf(graph, &Node::row, graph.rows);
    const std::vector<Arc> arcs = acyclicArcs(graph);
    const CellColumns cells = cellColumns(arcs, band, row, graph.columns + 1);
    const LayerPlan plan{cells.column, row, cells.bandBegin.back()};
    Layers layers = makeLayers(graph, arcs, plan, bendLimit(graph));
    Arrangement arrangement;
    arrangement.crossings = orderLayers(layers, drawn);
    std::vector<double> y = straighten(layers, kGaps);
    lineUpInRows(layers, kGaps.betweenNodes, y);
    const Rows rows = measureRows(layers, y, static_cast<std::size_t>(graph.rows) + 1);
    for (std::size_t vertex = 0; vertex < y.size(); ++vertex) {
        y[vertex] += rows.zeros[static_cast<std::size_t>(layers.vertices[vertex].lane)];
    }
    const Columns columns = measureColumns(graph, layers, cells, y);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        arrangement.centres.push_back({columns.middles[static_cast<std::size_t>(layers.vertices[node].layer)],
                                       std::floor(y[node] / kGrid + 0.5) * kGrid});
    }
    arrangement.columnWidths.assign(columns.widths.begin(), columns.widths.end() - 1);
    arrangement.rowHeights.assign(rows.heights.begin(), rows.heights.end() - 1);
    return arrangement;
}

}  // namespace waymark::layout
