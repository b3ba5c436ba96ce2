#include "core/layout/edge_router.h"

#include <cstdint>
#include <utility>

#include "core/layout/spread_ways.h"

namespace waymark::layout {

namespace {

Rect grownUp(const Rect& card, double room) { return {card.x, card.y - room, card.width, card.height + room}; }

std::vector<Rect> grownUp(std::vector<Rect> cards, double room) {
    for (Rect& card : cards) card = grownUp(card, room);
    return cards;
}

}  // namespace

EdgeRouter::EdgeRouter(std::vector<Rect> nodes, std::vector<Edge> edges, const RoutingRules& rules)
    : m_cards(std::move(nodes)),
      m_nodes(grownUp(m_cards, rules.roomAbove)),
      m_edges(std::move(edges)),
      m_rules(rules),
      m_courses(m_edges.size()) {
    std::vector<std::uint32_t> out(m_cards.size(), 0);
    std::vector<std::uint32_t> in(out.size(), 0);
    for (const Edge& edge : m_edges) {
        ++out[edge.from];
        ++in[edge.to];
    }
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        // Lines that come from nodes of their own meet near their common target, others part near their source.
        m_courses[edge].turnLate = in[m_edges[edge].to] > 1 && out[m_edges[edge].from] == 1;
        m_courses[edge].alone = find(edge, {}, {});
    }
    m_routes.resize(m_edges.size());
    shareSides(std::vector<bool>(m_edges.size(), true));
    updateRoutes();
}

Way EdgeRouter::find(std::size_t edge, Sides avoidLeaving, Sides avoidArriving) const {
    return findWay(m_nodes, {m_edges[edge].from, m_edges[edge].to, m_courses[edge].turnLate, m_rules, avoidLeaving,
                             avoidArriving});
}

// No edge should begin where the arrow head of another is: edges leave elsewhere, and arrive elsewhere only if they
// would at the right, where most leave.
void EdgeRouter::shareSides(const std::vector<bool>& isNew) {
    std::vector<Sides> left(m_cards.size());
    std::vector<Sides> arrived(left.size());
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        left[m_edges[edge].from].add(m_courses[edge].alone.leaves());
        arrived[m_edges[edge].to].add(m_courses[edge].alone.arrives());
    }
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        Course& course = m_courses[edge];
        Sides avoidLeaving;
        Sides avoidArriving;
        for (const Side side : {Side::Left, Side::Top, Side::Bottom}) {
            if (arrived[m_edges[edge].from].has(side)) avoidLeaving.add(side);
        }
        if (left[m_edges[edge].to].has(Side::Right)) avoidArriving.add(Side::Right);
        if (!isNew[edge] && avoidLeaving == course.avoidLeaving && avoidArriving == course.avoidArriving) continue;
        course.avoidLeaving = avoidLeaving;
        course.avoidArriving = avoidArriving;
        const bool isInTheWay = avoidLeaving.has(course.alone.leaves()) || avoidArriving.has(course.alone.arrives());
        course.way = isInTheWay ? find(edge, avoidLeaving, avoidArriving) : course.alone;
    }
}

std::vector<std::size_t> EdgeRouter::updateRoutes() {
    std::vector<const Way*> ways;
    ways.reserve(m_courses.size());
    for (const Course& course : m_courses) ways.push_back(&course.way);
    // Those that go on in another line of a folded chart are long: run together they could not be told from each other.
    std::vector<bool> isApart(m_edges.size(), false);
    if (m_rules.backRoutes == BackRoutes::RoundTheEnds) {
        for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
            isApart[edge] = m_cards[m_edges[edge].to].right() <= m_cards[m_edges[edge].from].x;
        }
    }
    std::vector<std::vector<Point>> points = spreadWays(m_nodes, m_edges, ways, std::move(isApart));
    std::vector<std::size_t> changed;
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        const bool isBack = m_cards[m_edges[edge].to].right() <= m_cards[m_edges[edge].from].x;
        if (points[edge] == m_routes[edge].points && isBack == m_routes[edge].isBack) continue;
        m_routes[edge] = {std::move(points[edge]), isBack};
        changed.push_back(edge);
    }
    return changed;
}

std::vector<std::size_t> EdgeRouter::move(std::span<const std::size_t> nodes, std::span<const Rect> to) {
    std::vector<bool> isMoved(m_cards.size(), false);
    std::vector<Rect> touched;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        if (m_cards[nodes[k]] == to[k]) continue;
        isMoved[nodes[k]] = true;
        const Rect now = grownUp(to[k], m_rules.roomAbove);
        touched.push_back(m_nodes.rects()[nodes[k]]);
        touched.push_back(now);
        m_cards[nodes[k]] = to[k];
        m_nodes.move(nodes[k], now);
    }
    if (touched.empty()) return {};
    const RectGrid touchedAreas(std::move(touched));
    std::vector<bool> isNew(m_edges.size(), false);
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge) {
        Course& course = m_courses[edge];
        bool mayChange = isMoved[m_edges[edge].from] || isMoved[m_edges[edge].to];
        const Rect seen = united(course.alone.seen, course.way.seen);
        if (!mayChange) touchedAreas.visit(seen, [&](std::uint32_t) { mayChange = true; });
        if (!mayChange) continue;
        isNew[edge] = true;
        course.alone = find(edge, {}, {});
    }
    shareSides(isNew);
    return updateRoutes();
}

}  // namespace waymark::layout
