#pragma once
// What makes one way of an edge better than another: besides its length, in scene units, every bend and every side
// other than the usual ones has a price.

#include <array>
#include <cstdint>

#include "core/layout/geometry.h"

namespace waymark::layout {

enum class Side : std::uint8_t { Right, Left, Top, Bottom };
inline constexpr std::array<Side, 4> kSides{Side::Right, Side::Left, Side::Top, Side::Bottom};

[[nodiscard]] constexpr bool isHorizontal(Side side) { return side == Side::Right || side == Side::Left; }

// A set of sides.
class Sides {
public:
    constexpr void add(Side side) { m_bits = static_cast<std::uint8_t>(m_bits | bit(side)); }
    [[nodiscard]] constexpr bool has(Side side) const { return (m_bits & bit(side)) != 0; }
    bool operator==(const Sides&) const = default;

private:
    static constexpr std::uint8_t bit(Side side) {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(side));
    }

    std::uint8_t m_bits = 0;
};

inline constexpr double kBendCost = 32;
inline constexpr double kAvoidedSideCost = 120;

// Edges leave at the right and arrive at the left, as time runs; next best is straight up or down.
[[nodiscard]] constexpr double costOfLeaving(Side side, Sides avoided) {
    const double usual = side == Side::Right ? 0.0 : side == Side::Left ? 144.0 : 48.0;
    return usual + (avoided.has(side) ? kAvoidedSideCost : 0.0);
}
[[nodiscard]] constexpr double costOfArriving(Side side, Sides avoided) {
    const double usual = side == Side::Left ? 0.0 : side == Side::Right ? 144.0 : 48.0;
    return usual + (avoided.has(side) ? kAvoidedSideCost : 0.0);
}

// The point this far outside of the middle of a side.
[[nodiscard]] constexpr Point besideMiddle(const Rect& rect, Side side, double distance) {
    const Point centre = rect.centre();
    switch (side) {
        case Side::Right: return {rect.right() + distance, centre.y};
        case Side::Left: return {rect.x - distance, centre.y};
        case Side::Top: return {centre.x, rect.y - distance};
        case Side::Bottom: return {centre.x, rect.bottom() + distance};
    }
    return centre;
}

}  // namespace waymark::layout
