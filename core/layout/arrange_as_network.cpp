#include "core/layout/arrange_as_network.h"

#include <algorithm>
#include <cmath>

#include "core/layout/acyclic.h"
#include "core/layout/components.h"
#include "core/layout/layer_columns.h"
#include "core/layout/layers.h"
#include "core/layout/ordering.h"
#include "core/layout/straightening.h"

namespace waymark::layout {

namespace {

constexpr double kLeastGap = 72;
constexpr VertexGaps kGaps{56, 36, 16};  // with room for captions above the cards
constexpr double kBetweenFolds = 80;
constexpr Size kBetweenComponents{96, 64};
constexpr int kMostFoldTracks = 24;

// The left side of each layer in its fold, and the fold it is in.
struct Columns {
    std::vector<double> widths;
    std::vector<double> gaps;  // behind each layer
    std::vector<int> folds;    // of each layer
    int foldCount = 1;
};

Columns measureColumns(const Graph& graph, const Layers& layers, std::span<const double> heights) {
    Columns columns;
    columns.widths = layerWidths(graph, layers);
    columns.folds.assign(columns.widths.size(), 0);
    for (const int tracks : tracksBehindLayers(layers, heights)) columns.gaps.push_back(gapFor(tracks, kLeastGap));
    columns.gaps.push_back(0.0);
    return columns;
}

// Fills folds up to the given width one after the other; every fold holds a layer at least.
int fill(Columns& columns, double width) {
    int fold = 0;
    double right = 0.0;
    for (std::size_t layer = 0; layer < columns.widths.size(); ++layer) {
        const bool isFirst = layer == 0 || columns.folds[layer - 1] != fold;
        const double wanted = isFirst ? columns.widths[layer] : right + columns.gaps[layer - 1] + columns.widths[layer];
        if (!isFirst && wanted > width) {
            ++fold;
            right = columns.widths[layer];
        } else {
            right = wanted;
        }
        columns.folds[layer] = fold;
    }
    return fold + 1;
}

// As few folds as the width allows, all about equally wide.
void fold(Columns& columns, double wrapWidth) {
    columns.foldCount = fill(columns, wrapWidth);
    double least = *std::max_element(columns.widths.begin(), columns.widths.end());
    double most = std::max(wrapWidth, least);
    while (most - least > kGrid) {
        const double middle = (least + most) / 2;
        (fill(columns, middle) <= columns.foldCount ? most : least) = middle;
    }
    columns.foldCount = fill(columns, most);
}

void setLanes(Layers& layers, const Columns& columns) {
    for (LayerVertex& vertex : layers.vertices) vertex.lane = columns.folds[static_cast<std::size_t>(vertex.layer)];
}

// How many edges run back to the beginning of each next fold.
std::vector<int> tracksBetweenFolds(const Layers& layers, const Columns& columns) {
    std::vector<int> tracks(static_cast<std::size_t>(columns.foldCount), 0);
    for (std::size_t layer = 0; layer + 1 < layers.order.size(); ++layer) {
        if (columns.folds[layer] == columns.folds[layer + 1]) continue;
        int& count = tracks[static_cast<std::size_t>(columns.folds[layer])];
        for (const std::uint32_t vertex : layers.order[layer]) {
            count += layers.linksRight[vertex].empty() ? 0 : 1;
        }
        count = std::min(count, kMostFoldTracks);
    }
    return tracks;
}

// The upper side of every fold, given the extents of its nodes around its own zero.
std::vector<double> foldOrigins(const Graph& graph, const Layers& layers, const Columns& columns,
                                std::span<const double> heights) {
    std::vector<double> top(static_cast<std::size_t>(columns.foldCount), 0.0);
    std::vector<double> bottom(top.size(), 0.0);
    std::vector<bool> isSeen(top.size(), false);
    for (std::size_t vertex = 0; vertex < layers.vertices.size(); ++vertex) {
        const auto fold = static_cast<std::size_t>(layers.vertices[vertex].lane);
        const double half = layers.vertices[vertex].height / 2;
        top[fold] = isSeen[fold] ? std::min(top[fold], heights[vertex] - half) : heights[vertex] - half;
        bottom[fold] = isSeen[fold] ? std::max(bottom[fold], heights[vertex] + half) : heights[vertex] + half;
        isSeen[fold] = true;
    }
    const std::vector<int> tracks = tracksBetweenFolds(layers, columns);
    std::vector<double> origins(top.size());
    double y = graph.nodes.empty() ? 0.0 : graph.nodes.front().size.height / 2;
    y = std::ceil(y / kGrid) * kGrid - y;  // so that the middles of equal cards lie on the grid
    for (std::size_t fold = 0; fold < origins.size(); ++fold) {
        origins[fold] = y - top[fold];
        y += std::ceil((bottom[fold] - top[fold] + kBetweenFolds + kTrackDistance * tracks[fold]) / kGrid) * kGrid;
    }
    return origins;
}

// Draws a graph that hangs together, from the grid line at or above zero.
Arrangement arrangeComponent(const Graph& graph, double wrapWidth) {
    Arrangement arrangement;
    const std::vector<Arc> arcs = acyclicArcs(graph);
    LayerPlan plan;
    plan.layer = ranksOf(graph.nodes.size(), arcs);
    plan.lane.assign(graph.nodes.size(), 0);
    plan.layers = *std::max_element(plan.layer.begin(), plan.layer.end()) + 1;
    Layers layers = makeLayers(graph, arcs, plan, bendLimit(graph));
    arrangement.crossings = reduceCrossings(layers);
    std::vector<double> heights = straighten(layers, kGaps);
    Columns columns = measureColumns(graph, layers, heights);
    if (wrapWidth > 0.0) {
        fold(columns, wrapWidth);
        if (columns.foldCount > 1) {
            setLanes(layers, columns);
            heights = straighten(layers, kGaps);
        }
    }
    const std::vector<double> origins = foldOrigins(graph, layers, columns, heights);
    std::vector<double> middles(columns.widths.size());
    double left = 0.0;
    for (std::size_t layer = 0; layer < middles.size(); ++layer) {
        if (layer > 0 && columns.folds[layer] != columns.folds[layer - 1]) left = 0.0;
        middles[layer] = left + columns.widths[layer] / 2;
        left += columns.widths[layer] + columns.gaps[layer];
    }
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const LayerVertex& vertex = layers.vertices[node];
        const double y = heights[node] + origins[static_cast<std::size_t>(vertex.lane)];
        arrangement.centres.push_back(
            {middles[static_cast<std::size_t>(vertex.layer)], std::floor(y / kGrid + 0.5) * kGrid});
    }
    return arrangement;
}

Size extentOf(const Graph& graph, const Arrangement& arrangement) {
    Size extent;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const Rect rect = rectAround(arrangement.centres[node], graph.nodes[node].size);
        extent.width = std::max(extent.width, std::ceil(rect.right() / kGrid) * kGrid);
        extent.height = std::max(extent.height, std::ceil(rect.bottom() / kGrid) * kGrid);
    }
    return extent;
}

}  // namespace

Arrangement arrangeAsNetwork(const Graph& graph, double wrapWidth) {
    Arrangement arrangement;
    arrangement.centres.resize(graph.nodes.size());
    const std::vector<Component> components = componentsOf(graph);
    std::vector<Arrangement> parts;
    std::vector<Size> extents;
    for (const Component& component : components) {
        parts.push_back(arrangeComponent(component.graph, wrapWidth));
        extents.push_back(extentOf(component.graph, parts.back()));
        arrangement.crossings += parts.back().crossings;
    }
    const std::vector<Point> corners = setInLines(extents, kBetweenComponents);
    for (std::size_t k = 0; k < components.size(); ++k) {
        for (std::size_t node = 0; node < components[k].nodes.size(); ++node) {
            const Point centre = parts[k].centres[node];
            arrangement.centres[components[k].nodes[node]] = {corners[k].x + centre.x, corners[k].y + centre.y};
        }
    }
    return arrangement;
}

}  // namespace waymark::layout
