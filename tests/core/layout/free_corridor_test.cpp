// No route crosses a node other than its ends where there is a way around: against a flood of the free space, which
// knows nothing of lines, shapes and tracks.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/layout/edge_router.h"

namespace waymark::layout {
namespace {

constexpr int kMaps = 200;

struct DrawnMap {
    std::vector<Rect> nodes;
    std::vector<Edge> edges;
    double width = 0.0;
    double height = 0.0;
};

// Nodes anywhere on the grid, sparse or crowded, here and there on top of each other. Edges lead anywhere.
DrawnMap drawnMap(int number) {
    Random random(static_cast<std::uint64_t>(number));
    DrawnMap map;
    const std::size_t count = number % 40 == 19 ? 300 : 8 + random.below(72);
    const double room = 1.3 + 3.0 * random.uniform();  // times what the nodes take themselves
    const double side = std::sqrt(static_cast<double>(count) * kCardSize.width * kCardSize.height * room);
    const auto columns = static_cast<std::uint64_t>(side * 1.4 / kGrid);
    const auto rows = static_cast<std::uint64_t>(side / 1.4 / kGrid);
    const bool overlap = number % 4 == 3;
    for (int tries = 0; map.nodes.size() < count && tries < 20'000; ++tries) {
        const Rect node{kGrid * static_cast<double>(random.below(columns)),
                        kGrid * static_cast<double>(random.below(rows)), kCardSize.width, kCardSize.height};
        const bool isFree = std::ranges::none_of(map.nodes, [&](const Rect& other) { return other.intersects(node); });
        if (isFree || (overlap && random.below(10) == 0)) map.nodes.push_back(node);
        map.width = std::max(map.width, node.right());
        map.height = std::max(map.height, node.bottom());
    }
    for (std::size_t k = 0; k < std::min<std::size_t>(120, 2 * map.nodes.size()); ++k) {
        const auto from = static_cast<std::uint32_t>(random.below(map.nodes.size()));
        const auto to = static_cast<std::uint32_t>(random.below(map.nodes.size()));
        if (from != to) map.edges.push_back({from, to});
    }
    return map;
}

// Places are whole multiples of 8, so points at every 4 find every gap there is.
class FreeSpace {
public:
    explicit FreeSpace(const DrawnMap& map)
        : m_columns(indexOf(map.width + 2 * kMargin) + 1), m_rows(indexOf(map.height + 2 * kMargin) + 1) {
        m_part.assign(m_columns * m_rows, kUnseen);
        for (const Rect& node : map.nodes) {
            for (std::size_t row = rowOf(node.y); row <= rowOf(node.bottom()); ++row) {
                for (std::size_t column = columnOf(node.x); column <= columnOf(node.right()); ++column) {
                    m_part[row * m_columns + column] = kTaken;
                }
            }
        }
        int parts = 0;
        for (std::size_t start = 0; start < m_part.size(); ++start) {
            if (m_part[start] == kUnseen) flood(start, parts++);
        }
    }

    // Connected points have one number; -1: on a node.
    [[nodiscard]] int partAt(Point point) const { return m_part[rowOf(point.y) * m_columns + columnOf(point.x)]; }

    static constexpr double kStep = 4.0;
    static constexpr int kTaken = -1;

private:
    static constexpr int kUnseen = -2;
    static constexpr double kMargin = 64.0;  // all around, so that ways lead round the outside

    static std::size_t indexOf(double length) { return static_cast<std::size_t>(length / kStep); }
    static std::size_t columnOf(double x) { return indexOf(x + kMargin); }
    static std::size_t rowOf(double y) { return indexOf(y + kMargin); }

    void flood(std::size_t start, int part) {
        std::vector<std::size_t> front{start};
        m_part[start] = part;
        const auto reach = [&](std::size_t point) {
            if (m_part[point] != kUnseen) return;
            m_part[point] = part;
            front.push_back(point);
        };
        while (!front.empty()) {
            const std::size_t point = front.back();
            front.pop_back();
            if (point % m_columns > 0) reach(point - 1);
            if (point % m_columns + 1 < m_columns) reach(point + 1);
            if (point >= m_columns) reach(point - m_columns);
            if (point + m_columns < m_part.size()) reach(point + m_columns);
        }
    }

    std::size_t m_columns, m_rows;
    std::vector<int> m_part;
};

// The parts of the free space that a line may leave this node into, straight from the middle of a side.
std::vector<int> partsBeside(const DrawnMap& map, const FreeSpace& space, std::uint32_t number) {
    const Rect& node = map.nodes[number];
    const Point centre = node.centre();
    constexpr double kStep = FreeSpace::kStep;
    const std::array<std::array<Point, 2>, 4> sides{
        {{Point{node.right(), centre.y}, Point{node.right() + kStep, centre.y}},
         {Point{node.x, centre.y}, Point{node.x - kStep, centre.y}},
         {Point{centre.x, node.y}, Point{centre.x, node.y - kStep}},
         {Point{centre.x, node.bottom()}, Point{centre.x, node.bottom() + kStep}}}};
    std::vector<int> parts;
    for (const auto& [middle, outside] : sides) {
        bool isCovered = space.partAt(outside) == FreeSpace::kTaken;
        for (std::uint32_t other = 0; other < map.nodes.size(); ++other) {
            isCovered = isCovered || (other != number && map.nodes[other].contains(middle));
        }
        if (!isCovered) parts.push_back(space.partAt(outside));
    }
    return parts;
}

bool crosses(const Route& route, const Rect& node) {
    for (std::size_t k = 1; k < route.points.size(); ++k) {
        const Point& a = route.points[k - 1];
        const Point& b = route.points[k];
        if (std::min(a.x, b.x) < node.right() && std::max(a.x, b.x) > node.x && std::min(a.y, b.y) < node.bottom() &&
            std::max(a.y, b.y) > node.y) {
            return true;
        }
    }
    return false;
}

TEST(FreeCorridors, NoRouteCrossesANodeWhereThereIsAWayAround) {
    int open = 0;
    int walledIn = 0;
    for (int number = 0; number < kMaps; ++number) {
        SCOPED_TRACE("map " + std::to_string(number));
        const DrawnMap map = drawnMap(number);
        const FreeSpace space(map);
        const EdgeRouter router(map.nodes, map.edges);
        for (std::size_t edge = 0; edge < map.edges.size(); ++edge) {
            const auto [from, to, isCritical] = map.edges[edge];
            const std::vector<int> out = partsBeside(map, space, from);
            const std::vector<int> in = partsBeside(map, space, to);
            const bool isOpen = std::ranges::find_first_of(out, in) != out.end();
            ++(isOpen ? open : walledIn);
            if (!isOpen) continue;
            for (std::uint32_t node = 0; node < map.nodes.size(); ++node) {
                if (node == from || node == to) continue;
                EXPECT_FALSE(crosses(router.route(edge), map.nodes[node]))
                    << "edge " << from << " to " << to << " of " << map.nodes.size() << " crosses " << node;
            }
        }
    }
    // Both kinds were there to be judged.
    EXPECT_GT(open, 5'000);
    EXPECT_GT(walledIn, 50);
}

}  // namespace
}  // namespace waymark::layout
