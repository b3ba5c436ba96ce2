#include "core/graph/reachability.h"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t kStart = kUnseen - 1;

// By node: the node from which a search breadth first came to it, kStart, or kUnseen.
std::vector<std::uint32_t> searchFrom(const Digraph& graph, std::span<const NodeIndex> starts) {
    std::vector<std::uint32_t> cameFrom(graph.nodeCount(), kUnseen);
    std::vector<NodeIndex> queue;
    for (const NodeIndex start : starts) {
        if (cameFrom[start.value] != kUnseen) continue;
        cameFrom[start.value] = kStart;
        queue.push_back(start);
    }
    for (std::size_t done = 0; done < queue.size(); ++done) {
        const NodeIndex node = queue[done];
        for (const NodeIndex next : graph.successors(node)) {
            if (cameFrom[next.value] != kUnseen) continue;
            cameFrom[next.value] = node.value;
            queue.push_back(next);
        }
    }
    return cameFrom;
}

}  // namespace

std::vector<bool> reachableFrom(const Digraph& graph, std::span<const NodeIndex> starts) {
    const std::vector<std::uint32_t> cameFrom = searchFrom(graph, starts);
    std::vector<bool> reached(cameFrom.size());
    for (std::size_t k = 0; k < reached.size(); ++k) reached[k] = cameFrom[k] != kUnseen;
    return reached;
}

std::vector<NodeIndex> shortestPath(const Digraph& graph, std::span<const NodeIndex> starts, NodeIndex goal) {
    const std::vector<std::uint32_t> cameFrom = searchFrom(graph, starts);
    std::vector<NodeIndex> path;
    for (std::uint32_t node = goal.value; cameFrom[node] != kUnseen; node = cameFrom[node]) {
        path.emplace_back(node);
        if (cameFrom[node] == kStart) break;
    }
    std::ranges::reverse(path);
    return path;
}

}  // namespace waymark
