#pragma once
// Where something on the map has changed, and whether anything else depends on that.

#include <algorithm>
#include <span>
#include <vector>

#include "core/layout/rect_grid.h"

namespace waymark::layout {

class TouchedAreas {
public:
    explicit TouchedAreas(std::vector<Rect> areas) : m_grid(std::move(areas)) {}

    [[nodiscard]] bool areNone() const { return m_grid.rects().empty(); }
    [[nodiscard]] bool touch(const Rect& area) const {
        if (areNone() || !m_grid.bounds().intersects(area)) return false;
        bool isTouched = false;
        m_grid.visit(area, [&](std::uint32_t) { isTouched = true; });
        return isTouched;
    }
    [[nodiscard]] bool touchAny(std::span<const Rect> areas) const {
        return std::any_of(areas.begin(), areas.end(), [&](const Rect& area) { return touch(area); });
    }

private:
    RectGrid m_grid;
};

}  // namespace waymark::layout
