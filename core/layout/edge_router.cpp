#include "core/layout/edge_router.h"

#include <cstdint>
#include <utility>

#include "core/layout/spread_ways.h"

namespace waymark::layout {

EdgeRouter::EdgeRouter(std::vector<Rect> nodes, std::vector<Edge> edges, BackRoutes backRoutes)
    : m_nodes(std::move(nodes)), m_edges(std::move(edges)), m_backRoutes(backRoutes) {
    std::vector<std::uint32_t> out(m_nodes.rects().size(), 0);
    std::vector<std::uint32_t> in(out.size(), 0);
    for (const Edge& edge : m_edges) {
        ++out[edge.from];
        ++in[edge.to];
    }
    for (const Edge& edge : m_edges) m_turnLate.push_back(in[edge.to] > 1 && out[edge.from] == 1);
    m_ways.resize(m_edges.size());
    m_routes.resize(m_edges.size());
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) findWayOf(edge);
    updateRoutes();
}

void EdgeRouter::findWayOf(std::size_t edge) {
    m_ways[edge] = findWay(m_nodes, {m_edges[edge].from, m_edges[edge].to, m_turnLate[edge], m_backRoutes});
}

std::vector<std::size_t> EdgeRouter::updateRoutes() {
    std::vector<std::vector<Point>> points = spreadWays(m_nodes, m_edges, m_ways);
    std::vector<std::size_t> changed;
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        const bool isBack = m_nodes.rects()[m_edges[edge].to].right() <= m_nodes.rects()[m_edges[edge].from].x;
        if (points[edge] == m_routes[edge].points && isBack == m_routes[edge].isBack) continue;
        m_routes[edge] = {std::move(points[edge]), isBack};
        changed.push_back(edge);
    }
    return changed;
}

std::vector<std::size_t> EdgeRouter::move(std::span<const std::size_t> nodes, std::span<const Rect> to) {
    std::vector<bool> isMoved(m_nodes.rects().size(), false);
    std::vector<Rect> touched;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        if (m_nodes.rects()[nodes[k]] == to[k]) continue;
        isMoved[nodes[k]] = true;
        touched.push_back(m_nodes.rects()[nodes[k]]);
        touched.push_back(to[k]);
        m_nodes.move(nodes[k], to[k]);
    }
    if (touched.empty()) return {};
    const RectGrid touchedAreas(std::move(touched));
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        bool mayChange = isMoved[m_edges[edge].from] || isMoved[m_edges[edge].to];
        if (!mayChange) touchedAreas.visit(m_ways[edge].seen, [&](std::uint32_t) { mayChange = true; });
        if (mayChange) findWayOf(edge);
    }
    return updateRoutes();
}

}  // namespace waymark::layout
