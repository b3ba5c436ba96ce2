#include "core/layout/edge_router.h"

#include <utility>

namespace waymark::layout {

namespace {

Route simpleRoute(const Rect& from, const Rect& to) {
    Route route;
    route.isBack = to.right() <= from.x;
    const Point start{from.right(), from.centre().y};
    const Point end{to.x, to.centre().y};
    if (end.x >= start.x + 32) {
        const double middle = (start.x + end.x) / 2;
        route.points = {start, {middle, start.y}, {middle, end.y}, end};
        if (start.y == end.y) route.points = {start, end};
        return route;
    }
    const bool down = to.centre().y >= from.centre().y;
    const Point upper{from.centre().x, down ? from.bottom() : from.y};
    const Point lower{to.centre().x, down ? to.y : to.bottom()};
    const double middle = (upper.y + lower.y) / 2;
    route.points = {upper, {upper.x, middle}, {lower.x, middle}, lower};
    if (upper.x == lower.x) route.points = {upper, lower};
    return route;
}

}  // namespace

EdgeRouter::EdgeRouter(std::vector<Rect> nodes, std::vector<Edge> edges)
    : m_nodes(std::move(nodes)), m_edges(std::move(edges)) {
    for (const Edge& edge : m_edges) m_routes.push_back(simpleRoute(m_nodes[edge.from], m_nodes[edge.to]));
}

std::vector<std::size_t> EdgeRouter::move(std::span<const std::size_t> nodes, std::span<const Rect> to) {
    for (std::size_t k = 0; k < nodes.size(); ++k) m_nodes[nodes[k]] = to[k];
    std::vector<std::size_t> touched;
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        Route route = simpleRoute(m_nodes[m_edges[edge].from], m_nodes[m_edges[edge].to]);
        if (route == m_routes[edge]) continue;
        m_routes[edge] = std::move(route);
        touched.push_back(edge);
    }
    return touched;
}

}  // namespace waymark::layout
