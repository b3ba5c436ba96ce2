#include "core/layout/edge_router.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace waymark::layout {

namespace {

Rect grownUp(const Rect& card, double room) { return {card.x, card.y - room, card.width, card.height + room}; }

std::vector<Rect> grownUp(std::vector<Rect> cards, double room) {
    for (Rect& card : cards) card = grownUp(card, room);
    return cards;
}

Rect allOf(std::span<const Rect> areas) {
    Rect all = areas.front();
    for (const Rect& area : areas) all = united(all, area);
    return all;
}

void sortOnce(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

EdgeRouter::EdgeRouter(std::vector<Rect> nodes, std::vector<Edge> edges, const RoutingRules& rules)
    : m_cards(std::move(nodes)),
      m_nodes(grownUp(m_cards, rules.roomAbove)),
      m_lists(m_cards.size(), std::move(edges)),
      m_rules(rules),
      m_courses(m_lists.edges.size()),
      m_seen(m_lists.edges.size()),
      m_spreader(m_cards.size(), m_lists.edges.size(), m_nodes.bounds()),
      m_routes(m_lists.edges.size()) {
    for (std::size_t edge = 0; edge < m_courses.size(); ++edge) {
        // Lines that come from nodes of their own meet near their common target, others part near their source.
        m_courses[edge].turnLate = m_lists.arrivesWithOthers(edge) && !m_lists.leavesWithOthers(edge);
        m_courses[edge].alone = find(edge, {}, {});
    }
    std::vector<std::uint32_t> all(m_courses.size());
    std::iota(all.begin(), all.end(), 0U);
    shareSides(all);
    updateRoutes(TouchedAreas({}), Settling::Full);
}

Way EdgeRouter::find(std::size_t edge, Sides avoidLeaving, Sides avoidArriving) const {
    const Edge& ends = m_lists.edges[edge];
    return findWay(m_nodes, {ends.from, ends.to, m_courses[edge].turnLate, m_rules, avoidLeaving, avoidArriving});
}

bool EdgeRouter::leadsBack(std::size_t edge) const {
    return m_cards[m_lists.edges[edge].to].right() <= m_cards[m_lists.edges[edge].from].x;
}

// The edges, and all that begin or end where one of them does, each once.
std::vector<std::uint32_t> EdgeRouter::sharingEndsWith(std::span<const std::uint32_t> edges) const {
    std::vector<std::uint32_t> nodes;
    for (const std::uint32_t edge : edges)
        nodes.insert(nodes.end(), {m_lists.edges[edge].from, m_lists.edges[edge].to});
    sortOnce(nodes);
    std::vector<std::uint32_t> all;
    for (const std::uint32_t node : nodes) {
        for (const Adjacency* list : {&m_lists.leaving, &m_lists.arriving}) {
            all.insert(all.end(), (*list)[node].begin(), (*list)[node].end());
        }
    }
    sortOnce(all);
    return all;
}

// No edge should begin where the arrow head of another is: edges leave elsewhere, and arrive elsewhere only if they
// would at the right, where most leave. `found`, ascending, are those whose ways alone were found anew.
void EdgeRouter::shareSides(std::span<const std::uint32_t> found) {
    for (const std::uint32_t edge : sharingEndsWith(found)) {
        const Edge& ends = m_lists.edges[edge];
        Course& course = m_courses[edge];
        Sides arrived, avoidLeaving, avoidArriving;
        for (const std::uint32_t other : m_lists.arriving[ends.from]) arrived.add(m_courses[other].alone.arrives());
        for (const Side side : {Side::Left, Side::Top, Side::Bottom}) {
            if (arrived.has(side)) avoidLeaving.add(side);
        }
        for (const std::uint32_t other : m_lists.leaving[ends.to]) {
            if (m_courses[other].alone.leaves() == Side::Right) avoidArriving.add(Side::Right);
        }
        const bool isFound = std::binary_search(found.begin(), found.end(), edge);
        if (!isFound && avoidLeaving == course.avoidLeaving && avoidArriving == course.avoidArriving) continue;
        course.avoidLeaving = avoidLeaving;
        course.avoidArriving = avoidArriving;
        const bool isInTheWay = avoidLeaving.has(course.alone.leaves()) || avoidArriving.has(course.alone.arrives());
        course.aside.reset();
        if (isInTheWay) course.aside = find(edge, avoidLeaving, avoidArriving);
        m_seen[edge] = allOf(course.alone.seen);
        if (course.aside) m_seen[edge] = united(m_seen[edge], allOf(course.aside->seen));
        m_changed.push_back(edge);
    }
}

std::vector<std::size_t> EdgeRouter::updateRoutes(const TouchedAreas& touched, Settling settling) {
    m_isNearOnly = settling == Settling::Near;
    for (const std::uint32_t edge : m_changed) {
        // Those that go on in another line of a folded chart are long: run together they could not be told from each
        // other.
        const bool isApart = m_rules.backRoutes == BackRoutes::RoundTheEnds && leadsBack(edge);
        m_spreader.setWay(edge, m_courses[edge].way(), m_lists, isApart);
    }
    std::vector<std::uint32_t> candidates = m_spreader.settle(m_lists, m_nodes, touched, settling);
    std::vector<std::size_t> changed;
    for (const std::uint32_t edge : candidates) {
        Route now{m_spreader.points(edge), leadsBack(edge)};
        if (now == m_routes[edge]) continue;
        m_routes[edge] = std::move(now);
        changed.push_back(edge);
    }
    m_changed.clear();
    return changed;
}

// Whether a node came or went where the edge's ways depend on it.
bool EdgeRouter::isTouched(std::size_t edge, const TouchedAreas& touched) const {
    if (!touched.touch(m_seen[edge])) return false;
    const Course& course = m_courses[edge];
    return touched.touchAny(course.alone.seen) || (course.aside && touched.touchAny(course.aside->seen));
}

std::vector<std::size_t> EdgeRouter::move(std::span<const std::size_t> nodes, std::span<const Rect> to,
                                          Settling settling) {
    std::vector<bool> isMoved(m_cards.size(), false);
    std::vector<Rect> areas;
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        if (m_cards[nodes[k]] == to[k]) continue;
        isMoved[nodes[k]] = true;
        const Rect now = grownUp(to[k], m_rules.roomAbove);
        areas.push_back(m_nodes.rects()[nodes[k]]);
        areas.push_back(now);
        m_cards[nodes[k]] = to[k];
        m_nodes.move(nodes[k], now);
    }
    if (areas.empty() && (settling == Settling::Near || !m_isNearOnly)) return {};
    const TouchedAreas touched(std::move(areas));
    std::vector<std::uint32_t> found;
    for (std::uint32_t edge = 0; edge < m_courses.size(); ++edge) {
        const Edge& ends = m_lists.edges[edge];
        if (!isTouched(edge, touched) && !isMoved[ends.from] && !isMoved[ends.to]) continue;
        found.push_back(edge);
        m_courses[edge].alone = find(edge, {}, {});
    }
    shareSides(found);
    return updateRoutes(touched, settling);
}

}  // namespace waymark::layout
