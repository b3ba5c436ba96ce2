#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/layout/edge_router.h"

namespace waymark::layout {
namespace {

constexpr int kMaps = 40;
constexpr int kSteps = 12;

struct RandomMap {
    std::vector<Rect> nodes;
    std::vector<Edge> edges;
};

// Nodes in rough rows and columns, now and then on top of each other. Edges lead anywhere, some back to where they come
// from, some twice.
RandomMap randomMap(Random& random) {
    RandomMap map;
    const std::size_t count = 2 + random.below(36);
    const std::size_t columns = 1 + random.below(10);
    for (std::size_t k = 0; k < count; ++k) {
        const double x = 192.0 * static_cast<double>(k % columns) + 4.0 * static_cast<double>(random.below(12));
        const double y = 136.0 * static_cast<double>(k / columns) + 4.0 * static_cast<double>(random.below(12));
        map.nodes.push_back({x, y, kCardSize.width, kCardSize.height});
    }
    const std::size_t hub = random.below(count);
    for (std::size_t k = 0; k < 2 * count; ++k) {
        const std::size_t from = random.below(5) == 0 ? hub : random.below(count);
        map.edges.push_back({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(random.below(count))});
    }
    return map;
}

struct Move {
    std::vector<std::size_t> nodes;
    std::vector<Rect> to;
};

// One node or several, a little or far, by whole pixels or not.
Move randomMove(const std::vector<Rect>& nodes, Random& random) {
    Move move;
    const double reach = random.below(4) == 0 ? 900.0 : 24.0;
    const double dx = reach * (random.uniform() - 0.5);
    const double dy = reach * (random.uniform() - 0.5);
    const std::size_t step = random.below(3) == 0 ? 1 + random.below(4) : nodes.size();
    for (std::size_t k = random.below(nodes.size()); k < nodes.size(); k += step) {
        move.nodes.push_back(k);
        move.to.push_back({nodes[k].x + dx, nodes[k].y + dy, nodes[k].width, nodes[k].height});
    }
    return move;
}

TEST(MovedRoutes, AreThoseOfANewRouterAfterEveryStep) {
    for (int number = 0; number < kMaps; ++number) {
        Random random(static_cast<std::uint64_t>(number));
        RandomMap map = randomMap(random);
        RoutingRules rules;
        if (number % 3 == 1) rules.backRoutes = BackRoutes::RoundTheEnds;
        if (number % 2 == 1) rules.roomAbove = 16.0;
        EdgeRouter router(map.nodes, map.edges, rules);
        for (int step = 0; step < kSteps; ++step) {
            SCOPED_TRACE("map " + std::to_string(number) + ", step " + std::to_string(step));
            std::vector<Route> before;
            for (std::size_t edge = 0; edge < map.edges.size(); ++edge) before.push_back(router.route(edge));
            const Move move = randomMove(map.nodes, random);
            for (std::size_t k = 0; k < move.nodes.size(); ++k) map.nodes[move.nodes[k]] = move.to[k];
            const std::vector<std::size_t> touched = router.move(move.nodes, move.to);
            const EdgeRouter fresh(map.nodes, map.edges, rules);
            std::vector<std::size_t> changed;
            for (std::size_t edge = 0; edge < map.edges.size(); ++edge) {
                ASSERT_EQ(router.route(edge), fresh.route(edge)) << "edge " << edge;
                if (!(router.route(edge) == before[edge])) changed.push_back(edge);
            }
            ASSERT_EQ(touched, changed);
        }
    }
}

bool crosses(const Rect& node, Point a, Point b) {
    return std::min(a.x, b.x) < node.right() && std::max(a.x, b.x) > node.x && std::min(a.y, b.y) < node.bottom() &&
           std::max(a.y, b.y) > node.y;
}

// The nodes other than its ends that a route crosses.
int crossedBy(const Route& route, const Edge& edge, const std::vector<Rect>& nodes) {
    int crossed = 0;
    for (std::uint32_t node = 0; node < nodes.size(); ++node) {
        if (node == edge.from || node == edge.to) continue;
        for (std::size_t k = 1; k < route.points.size(); ++k) {
            if (!crosses(nodes[node], route.points[k - 1], route.points[k])) continue;
            ++crossed;
            break;
        }
    }
    return crossed;
}

// However rough the steps of a drag were, once it is over nothing tells of them.
TEST(MovedRoutes, SettledNearbyCrossNoMoreNodesAndAreThoseOfANewRouterOnceSettledInFull) {
    for (int number = 0; number < kMaps / 2; ++number) {
        SCOPED_TRACE("map " + std::to_string(number));
        Random random(static_cast<std::uint64_t>(100 + number));
        RandomMap map = randomMap(random);
        EdgeRouter router(map.nodes, map.edges);
        for (int drag = 0; drag < 3; ++drag) {
            std::vector<Route> shown;
            for (std::size_t edge = 0; edge < map.edges.size(); ++edge) shown.push_back(router.route(edge));
            for (int step = 0; step < kSteps; ++step) {
                const Move move = randomMove(map.nodes, random);
                for (std::size_t k = 0; k < move.nodes.size(); ++k) map.nodes[move.nodes[k]] = move.to[k];
                for (const std::size_t edge : router.move(move.nodes, move.to, Settling::Near)) {
                    shown[edge] = router.route(edge);
                }
                const EdgeRouter fresh(map.nodes, map.edges);
                for (std::size_t edge = 0; edge < map.edges.size(); ++edge) {
                    ASSERT_EQ(router.route(edge), shown[edge]) << "edge " << edge << " was not told of";
                    ASSERT_EQ(router.route(edge).points.front(), fresh.route(edge).points.front());
                    ASSERT_EQ(router.route(edge).points.back(), fresh.route(edge).points.back());
                    ASSERT_LE(crossedBy(router.route(edge), map.edges[edge], map.nodes),
                              crossedBy(fresh.route(edge), map.edges[edge], map.nodes));
                }
            }
            // Let go where it is, or somewhere else.
            Move drop = randomMove(map.nodes, random);
            if (drag == 0) drop = {};
            for (std::size_t k = 0; k < drop.nodes.size(); ++k) map.nodes[drop.nodes[k]] = drop.to[k];
            router.move(drop.nodes, drop.to);
            const EdgeRouter fresh(map.nodes, map.edges);
            for (std::size_t edge = 0; edge < map.edges.size(); ++edge) {
                ASSERT_EQ(router.route(edge), fresh.route(edge)) << "edge " << edge;
            }
        }
    }
}

TEST(MovedRoutes, AreTheOldOnesOnceTheNodesAreBack) {
    Random random(7);
    const RandomMap map = randomMap(random);
    EdgeRouter router(map.nodes, map.edges);
    const EdgeRouter untouched(map.nodes, map.edges);
    for (int step = 0; step < kSteps; ++step) {
        const Move away = randomMove(map.nodes, random);
        std::vector<Rect> home;
        for (const std::size_t node : away.nodes) home.push_back(map.nodes[node]);
        router.move(away.nodes, away.to);
        router.move(away.nodes, home);
    }
    for (std::size_t edge = 0; edge < map.edges.size(); ++edge) {
        EXPECT_EQ(router.route(edge), untouched.route(edge)) << "edge " << edge;
    }
}

TEST(MovedRoutes, StayWhereNothingMoved) {
    Random random(8);
    const RandomMap map = randomMap(random);
    EdgeRouter router(map.nodes, map.edges);
    const std::vector<std::size_t> nodes{0};
    EXPECT_TRUE(router.move(nodes, std::vector<Rect>{map.nodes[0]}).empty());
    EXPECT_TRUE(router.move({}, {}).empty());
}

// Of two pairs of nodes far from each other, a step at the one leaves the other alone.
TEST(MovedRoutes, OfEdgesFarAwayAreNotTouched) {
    EdgeRouter router({{0, 0, 144, 72}, {192, 200, 144, 72}, {5000, 0, 144, 72}, {5192, 200, 144, 72}},
                      {{0, 1}, {2, 3}});
    const std::vector<std::size_t> nodes{1};
    EXPECT_EQ(router.move(nodes, std::vector<Rect>{{200, 240, 144, 72}}), std::vector<std::size_t>{0});
}

}  // namespace
}  // namespace waymark::layout
