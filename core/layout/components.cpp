#include "core/layout/components.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::layout {

std::vector<Component> componentsOf(const Graph& graph) {
    std::vector<std::uint32_t> root(graph.nodes.size());
    std::iota(root.begin(), root.end(), 0U);
    const auto find = [&](std::uint32_t node) {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    };
    for (const Edge& edge : graph.edges) {
        const std::uint32_t a = find(edge.from);
        const std::uint32_t b = find(edge.to);
        root[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Component> components;
    std::vector<std::size_t> componentOf(graph.nodes.size());
    std::vector<std::uint32_t> number(graph.nodes.size());
    for (std::uint32_t node = 0; node < graph.nodes.size(); ++node) {
        const std::uint32_t first = find(node);
        if (first == node) {
            componentOf[node] = components.size();
            components.emplace_back();
        }
        Component& component = components[componentOf[node] = componentOf[first]];
        number[node] = static_cast<std::uint32_t>(component.nodes.size());
        component.nodes.push_back(node);
        component.graph.nodes.push_back(graph.nodes[node]);
    }
    for (const Edge& edge : graph.edges) {
        components[componentOf[edge.from]].graph.edges.push_back({number[edge.from], number[edge.to], edge.critical});
    }
    std::stable_sort(components.begin(), components.end(),
                     [](const Component& a, const Component& b) { return a.nodes.size() > b.nodes.size(); });
    return components;
}

std::vector<Point> setInLines(std::span<const Size> boxes, Size gap) {
    double area = 0.0;
    for (const Size& box : boxes) area += (box.width + gap.width) * (box.height + gap.height);
    const double wished = std::sqrt(2.0 * area);
    const double width = std::max(boxes.empty() ? 0.0 : boxes.front().width, std::ceil(wished / kGrid) * kGrid);
    std::vector<Point> corners;
    Point next;
    double height = 0.0;
    for (const Size& box : boxes) {
        if (next.x > 0.0 && next.x + box.width > width) {
            next = {0.0, next.y + height + gap.height};
            height = 0.0;
        }
        corners.push_back(next);
        next.x += box.width + gap.width;
        height = std::max(height, box.height);
    }
    return corners;
}

}  // namespace waymark::layout
