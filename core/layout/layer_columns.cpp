#include "core/layout/layer_columns.h"

#include <algorithm>
#include <cmath>

namespace waymark::layout {

namespace {
constexpr int kMostTracks = 24;
}

std::vector<int> tracksBehindLayers(const Layers& layers, std::span<const double> heights) {
    struct Turn {
        double at;
        int change;  // +1 begins, -1 ends
    };
    std::vector<int> tracks(layers.order.empty() ? 0 : layers.order.size() - 1, 0);
    std::vector<Turn> turns;
    for (std::size_t layer = 0; layer < tracks.size(); ++layer) {
        turns.clear();
        for (const std::uint32_t vertex : layers.order[layer]) {
            double top = heights[vertex];
            double bottom = heights[vertex];
            for (const std::uint32_t link : layers.linksRight[vertex]) {
                top = std::min(top, heights[layers.links[link].right]);
                bottom = std::max(bottom, heights[layers.links[link].right]);
            }
            if (top == bottom) continue;
            turns.push_back({top, 1});
            turns.push_back({bottom, -1});
        }
        std::sort(turns.begin(), turns.end(),
                  [](const Turn& a, const Turn& b) { return a.at != b.at ? a.at < b.at : a.change > b.change; });
        int open = 0;
        for (const Turn& turn : turns) tracks[layer] = std::max(tracks[layer], open += turn.change);
    }
    return tracks;
}

std::vector<double> layerWidths(const Graph& graph, const Layers& layers) {
    std::vector<double> widths(layers.order.size(), 0.0);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        double& width = widths[static_cast<std::size_t>(layers.vertices[node].layer)];
        width = std::max(width, std::ceil(graph.nodes[node].size.width / (2 * kGrid)) * 2 * kGrid);
    }
    return widths;
}

double gapFor(int tracks, double least) {
    const int shown = std::clamp(tracks, 1, kMostTracks);
    const double room = 2 * kCardClearance + kTrackDistance * (shown - 1);
    return std::max(least, std::ceil(room / (2 * kGrid)) * 2 * kGrid);
}

}  // namespace waymark::layout
