#pragma once
// Runs edges around nodes at right angles, from the middle of one side to the middle of another, and keeps the
// routes up to date while nodes move.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/layout/edge_lists.h"
#include "core/layout/rect_grid.h"
#include "core/layout/spread_ways.h"
#include "core/layout/way.h"

namespace waymark::layout {

struct Route {
    std::vector<Point> points;  // at least two; neighbours share x or y
    bool isBack = false;        // leads to a node further left, against the direction of reading

    bool operator==(const Route&) const = default;
};

// Edges leave at the right and arrive at the left; between nodes above each other they run straight down or up.
// They keep clear of all other nodes wherever there is room, and of each other: edges in one corridor run side by
// side, edges that share an end run together at that end. An edge from a node to itself is a small loop. Whether an
// edge is critical does not matter. After a move settled in full the routes equal those of a router made anew with the
// nodes where they are.
class EdgeRouter {
public:
    EdgeRouter(std::vector<Rect> nodes, std::vector<Edge> edges, const RoutingRules& rules = {});

    [[nodiscard]] const Route& route(std::size_t edge) const { return m_routes[edge]; }
    [[nodiscard]] const std::vector<Rect>& nodes() const { return m_cards; }
    [[nodiscard]] const std::vector<Edge>& edges() const { return m_lists.edges; }

    // Puts nodes[i] at to[i] and returns the edges whose routes changed, in ascending order. Costs what lies around
    // the nodes and in the corridors they open or close, and a look at each edge. Settled only nearby, all ways are
    // right, but in corridors full of edges some lie elsewhere than they will in the end.
    std::vector<std::size_t> move(std::span<const std::size_t> nodes, std::span<const Rect> to,
                                  Settling settling = Settling::Full);

private:
    // How an edge runs, in three steps: as if alone, without sides that others need, and beside the others.
    struct Course {
        bool turnLate = false;
        Way alone;
        Sides avoidLeaving;
        Sides avoidArriving;
        std::optional<Way> aside;  // if it may not run as if alone

        [[nodiscard]] const Way& way() const { return aside ? *aside : alone; }
    };

    [[nodiscard]] Way find(std::size_t edge, Sides avoidLeaving, Sides avoidArriving) const;
    [[nodiscard]] bool leadsBack(std::size_t edge) const;
    [[nodiscard]] bool isTouched(std::size_t edge, const TouchedAreas& touched) const;
    [[nodiscard]] std::vector<std::uint32_t> sharingEndsWith(std::span<const std::uint32_t> edges) const;
    void shareSides(std::span<const std::uint32_t> found);
    std::vector<std::size_t> updateRoutes(const TouchedAreas& touched, Settling settling);

    std::vector<Rect> m_cards;
    RectGrid m_nodes;  // with the room above them
    EdgeLists m_lists;
    RoutingRules m_rules;
    std::vector<Course> m_courses;
    std::vector<Rect> m_seen;              // of each edge: all that its ways depend on lies within
    std::vector<std::uint32_t> m_changed;  // edges whose ways are others since the routes were updated
    WaySpreader m_spreader;
    bool m_isNearOnly = false;  // moves were settled nearby since the last full settling
    std::vector<Route> m_routes;
};

}  // namespace waymark::layout
