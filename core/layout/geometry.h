#pragma once
// Points, sizes and rectangles of the map, in scene units: x to the right, y downwards.

#include <algorithm>

namespace waymark::layout {

struct Point {
    double x = 0.0;
    double y = 0.0;

    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0.0;
    double height = 0.0;

    bool operator==(const Size&) const = default;
};

struct Rect {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;

    [[nodiscard]] constexpr double right() const { return x + width; }
    [[nodiscard]] constexpr double bottom() const { return y + height; }
    [[nodiscard]] constexpr Point centre() const { return {x + width / 2.0, y + height / 2.0}; }
    [[nodiscard]] constexpr bool contains(Point p) const {
        return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom();
    }
    // Rectangles that only share a side do not intersect.
    [[nodiscard]] constexpr bool intersects(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] constexpr Rect grown(double by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    bool operator==(const Rect&) const = default;
};

inline constexpr Size kCardSize{144.0, 72.0};  // every card, in every lens
inline constexpr double kGrid = 8.0;           // places of cards are whole multiples of it

[[nodiscard]] constexpr Rect rectAround(Point centre, Size size) {
    return {centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height};
}

// The smallest rectangle that holds both.
[[nodiscard]] constexpr Rect united(const Rect& a, const Rect& b) {
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

}  // namespace waymark::layout
