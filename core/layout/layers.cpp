#include "core/layout/layers.h"

#include <algorithm>
#include <numeric>

namespace waymark::layout {

namespace {

int lengthOf(const Arc& arc, const LayerPlan& plan) { return std::abs(plan.layer[arc.to] - plan.layer[arc.from]); }

// The longest arc that is led through the layers, so that the bends of all together stay within the limit.
int longestLed(std::span<const Arc> arcs, const LayerPlan& plan, std::size_t mostBends) {
    std::vector<std::size_t> count(static_cast<std::size_t>(plan.layers) + 1, 0);
    for (const Arc& arc : arcs) ++count[static_cast<std::size_t>(lengthOf(arc, plan))];
    std::size_t bends = 0;
    std::size_t length = 1;
    while (length + 1 < count.size() && bends + count[length + 1] * length <= mostBends) {
        bends += count[length + 1] * length;
        ++length;
    }
    return static_cast<int>(length);
}

void addLinks(Layers& layers, const Arc& arc, const LayerPlan& plan) {
    const bool forward = plan.layer[arc.from] < plan.layer[arc.to];
    const std::uint32_t first = forward ? arc.from : arc.to;
    const std::uint32_t last = forward ? arc.to : arc.from;
    std::uint32_t left = first;
    for (int layer = plan.layer[first] + 1; layer <= plan.layer[last]; ++layer) {
        std::uint32_t right = last;
        if (layer < plan.layer[last]) {
            right = static_cast<std::uint32_t>(layers.vertices.size());
            layers.vertices.push_back({LayerVertex::kBend, layer, plan.lane[arc.to], 0.0});
        }
        const bool betweenBends = layers.vertices[left].isBend() && layers.vertices[right].isBend();
        const std::uint8_t firmness = arc.spine      ? LayerLink::kSpine
                                      : betweenBends ? LayerLink::kBetweenBends
                                                     : std::uint8_t{0};
        layers.links.push_back({left, right, firmness});
        left = right;
    }
}

// The order in which a depth-first walk from the left meets the vertices: neighbours come near each other.
std::vector<std::uint32_t> walkOrder(const Layers& layers) {
    std::vector<std::uint32_t> met(layers.vertices.size(), 0);
    std::vector<bool> isMet(layers.vertices.size(), false);
    std::vector<std::uint32_t> stack;
    std::uint32_t count = 0;
    for (std::uint32_t start = 0; start < layers.vertices.size(); ++start) {
        if (isMet[start] || !layers.linksLeft[start].empty()) continue;
        stack.push_back(start);
        while (!stack.empty()) {
            const std::uint32_t vertex = stack.back();
            stack.pop_back();
            if (isMet[vertex]) continue;
            isMet[vertex] = true;
            met[vertex] = count++;
            const auto links = layers.linksRight[vertex];
            for (auto link = links.rbegin(); link != links.rend(); ++link) stack.push_back(layers.links[*link].right);
        }
    }
    return met;
}

// Counts inversions with a binary indexed tree over the right ends.
std::int64_t crossingsBehind(const Layers& layers, std::size_t layer, std::vector<std::uint32_t>& tree) {
    const std::size_t size = layers.order[layer + 1].size();
    tree.assign(size + 1, 0);
    std::int64_t crossings = 0;
    std::int64_t entered = 0;
    std::vector<std::uint32_t> ends;
    for (const std::uint32_t vertex : layers.order[layer]) {
        ends.clear();
        for (const std::uint32_t link : layers.linksRight[vertex]) {
            ends.push_back(layers.position[layers.links[link].right]);
        }
        for (const std::uint32_t end : ends) {
            std::int64_t notBelow = 0;
            for (std::size_t k = end + 1; k > 0; k &= k - 1) notBelow += tree[k];
            crossings += entered - notBelow;
        }
        for (const std::uint32_t end : ends) {
            for (std::size_t k = end + 1; k <= size; k += k & (~k + 1)) ++tree[k];
            ++entered;
        }
    }
    return crossings;
}

}  // namespace

Layers makeLayers(const Graph& graph, std::span<const Arc> arcs, const LayerPlan& plan, std::size_t mostBends) {
    Layers layers;
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        layers.vertices.push_back({node, plan.layer[node], plan.lane[node], graph.nodes[node].size.height});
    }
    const int longest = longestLed(arcs, plan, mostBends);
    for (const Arc& arc : arcs) {
        const int length = lengthOf(arc, plan);
        if (length == 0) layers.sideArcs.push_back(arc);
        if (length > 0 && length <= longest) addLinks(layers, arc, plan);
    }
    const std::size_t count = layers.vertices.size();
    layers.linksLeft = {count, layers.links.size(), [&](std::size_t k) { return layers.links[k].right; }};
    layers.linksRight = {count, layers.links.size(), [&](std::size_t k) { return layers.links[k].left; }};
    layers.sides = {count, 2 * layers.sideArcs.size(), [&](std::size_t k) {
                        return k % 2 == 0 ? layers.sideArcs[k / 2].from : layers.sideArcs[k / 2].to;
                    }};
    layers.order.resize(static_cast<std::size_t>(plan.layers));
    layers.position.resize(count);
    for (std::uint32_t vertex = 0; vertex < count; ++vertex) {
        layers.order[static_cast<std::size_t>(layers.vertices[vertex].layer)].push_back(vertex);
    }
    const std::vector<std::uint32_t> met = walkOrder(layers);
    for (std::size_t layer = 0; layer < layers.order.size(); ++layer) {
        std::vector<std::uint32_t> order = layers.order[layer];
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const int laneA = layers.vertices[a].lane;
            const int laneB = layers.vertices[b].lane;
            return laneA != laneB ? laneA < laneB : met[a] < met[b];
        });
        setOrder(layers, layer, std::move(order));
    }
    return layers;
}

std::size_t bendLimit(const Graph& graph) { return 3 * (graph.nodes.size() + graph.edges.size()) + 500; }

void setOrder(Layers& layers, std::size_t layer, std::vector<std::uint32_t> order) {
    for (std::uint32_t k = 0; k < order.size(); ++k) layers.position[order[k]] = k;
    layers.order[layer] = std::move(order);
}

std::int64_t countCrossings(const Layers& layers) {
    std::int64_t crossings = 0;
    std::vector<std::uint32_t> tree;
    for (std::size_t layer = 0; layer + 1 < layers.order.size(); ++layer) {
        crossings += crossingsBehind(layers, layer, tree);
    }
    return crossings;
}

}  // namespace waymark::layout
