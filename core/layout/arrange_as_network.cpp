#include "core/layout/arrange_as_network.h"

namespace waymark::layout {

Arrangement arrangeAsNetwork(const Graph& graph, double wrapWidth) {
    std::vector<std::size_t> rank(graph.nodes.size(), 0);
    bool changed = true;
    for (std::size_t round = 0; changed && round < graph.nodes.size(); ++round) {
        changed = false;
        for (const Edge& edge : graph.edges) {
            if (edge.from == edge.to || rank[edge.to] > rank[edge.from]) continue;
            if (rank[edge.from] + 1 >= graph.nodes.size()) continue;
            rank[edge.to] = rank[edge.from] + 1;
            changed = true;
        }
    }
    double width = 0;
    double height = 0;
    for (const Node& node : graph.nodes) {
        width = std::max(width, node.size.width + 64);
        height = std::max(height, node.size.height + 40);
    }
    Arrangement arrangement;
    std::vector<std::size_t> filled(graph.nodes.size() + 1, 0);
    std::size_t tallest = 1;
    for (std::size_t k = 0; k < graph.nodes.size(); ++k) tallest = std::max(tallest, ++filled[rank[k]]);
    filled.assign(filled.size(), 0);
    const std::size_t perRow =
        wrapWidth > 0 ? std::max<std::size_t>(1, static_cast<std::size_t>(wrapWidth / std::max(width, 1.0)))
                      : graph.nodes.size() + 1;
    for (std::size_t k = 0; k < graph.nodes.size(); ++k) {
        const std::size_t line = rank[k] / perRow * (tallest + 1) + filled[rank[k]]++;
        arrangement.centres.push_back({static_cast<double>(rank[k] % perRow) * width + graph.nodes[k].size.width / 2,
                                       static_cast<double>(line) * height + graph.nodes[k].size.height / 2});
    }
    return arrangement;
}

}  // namespace waymark::layout
