#include "core/layout/arrange_by_time.h"

#include <algorithm>
#include <numeric>

namespace waymark::layout {

Arrangement arrangeByTime(const Graph& graph, std::span<const double> starts, double unitsPerTime) {
    std::vector<std::size_t> order(graph.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return starts[a] < starts[b]; });
    Arrangement arrangement;
    arrangement.centres.resize(graph.nodes.size());
    std::vector<double> freeFrom;
    double height = 0;
    for (const Node& node : graph.nodes) height = std::max(height, node.size.height + 40);
    for (const std::size_t k : order) {
        const double x = starts[k] * unitsPerTime;
        std::size_t row = 0;
        while (row < freeFrom.size() && freeFrom[row] > x) ++row;
        if (row == freeFrom.size()) freeFrom.push_back(x);
        freeFrom[row] = x + graph.nodes[k].size.width + 48;
        arrangement.centres[k] = {x + graph.nodes[k].size.width / 2,
                                  static_cast<double>(row) * height + graph.nodes[k].size.height / 2};
    }
    return arrangement;
}

}  // namespace waymark::layout
