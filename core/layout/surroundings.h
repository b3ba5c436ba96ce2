#pragma once
// What an edge's way is checked against: the nodes around, seen from one of eight sides, and how much of the map was
// looked at.

#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/layout/rect_grid.h"

namespace waymark::layout {

// Turns and mirrors the map so that one shape serves for all sides: in a frame, x leads along and y across.
struct Frame {
    bool isTurned = false;
    double along = 1.0;   // 1 or -1
    double across = 1.0;  // 1 or -1

    [[nodiscard]] Point toMap(Point point) const {
        const Point scaled{point.x * along, point.y * across};
        return isTurned ? Point{scaled.y, scaled.x} : scaled;
    }
    [[nodiscard]] Point fromMap(Point point) const {
        return isTurned ? Point{point.y * along, point.x * across} : Point{point.x * along, point.y * across};
    }
    [[nodiscard]] Rect toMap(const Rect& rect) const {
        return between(toMap(Point{rect.x, rect.y}), toMap(Point{rect.right(), rect.bottom()}));
    }
    [[nodiscard]] Rect fromMap(const Rect& rect) const {
        return between(fromMap(Point{rect.x, rect.y}), fromMap(Point{rect.right(), rect.bottom()}));
    }

    // The rectangle with these opposite corners.
    static Rect between(Point a, Point b) {
        return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
    }
};

// Nodes that may be touched: those a line starts or ends at.
struct Ignored {
    static constexpr std::uint32_t kNobody = 0xFFFFFFFFU;
    std::uint32_t first = kNobody;
    std::uint32_t second = kNobody;

    [[nodiscard]] bool holds(std::uint32_t node) const { return node == first || node == second; }
};

// Line and rectangle arguments are in the frame.
class Surroundings {
public:
    // `nodes` are cards with that much room above them.
    Surroundings(const RectGrid& nodes, double roomAbove, std::uint32_t from, std::uint32_t to);

    // All areas that were looked at so far, on the map.
    [[nodiscard]] const std::vector<Rect>& seen() const { return m_seen; }
    [[nodiscard]] const RectGrid& nodes() const { return m_nodes; }
    [[nodiscard]] Rect card(std::uint32_t node) const {
        const Rect& all = m_nodes.rects()[node];
        return {all.x, all.y + m_roomAbove, all.width, all.height - m_roomAbove};
    }

    // No node but those ignored is nearer than the clearance to the line between the points.
    [[nodiscard]] bool isFree(const Frame& frame, Point a, Point b, double clearance, Ignored ignored = {});

    // Calls visit(index) for every node in the area of the map.
    template <class Visitor>
    void visit(const Rect& area, Visitor&& visit) {
        see(area);
        m_nodes.visit(area, visit);
    }

    // How far one gets from `start` along x towards `limit` without coming nearer than that to a node.
    [[nodiscard]] double reach(const Frame& frame, Point start, double limit, double clearance, Ignored ignored);

    // The first free line between the two y, at `x` or further along towards `limit`.
    [[nodiscard]] std::optional<double> firstFree(const Frame& frame, double x, double limit, Point span,
                                                  double clearance);

    // Notes an area of the map that the way depends on.
    void see(const Rect& area);

private:
    const RectGrid& m_nodes;
    double m_roomAbove;
    std::vector<Rect> m_seen;
    std::vector<std::pair<double, double>> m_blocked;  // scratch
};

}  // namespace waymark::layout
