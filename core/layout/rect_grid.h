#pragma once
// Rectangles sorted into the cells of a uniform grid, to find those near a place quickly.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/geometry.h"

namespace waymark::layout {

class RectGrid {
public:
    explicit RectGrid(std::vector<Rect> rects);
    // An empty one, for about that many rectangles within the bounds.
    RectGrid(const Rect& bounds, std::size_t expected);

    [[nodiscard]] const std::vector<Rect>& rects() const { return m_rects; }
    [[nodiscard]] const Rect& bounds() const { return m_bounds; }
    void move(std::size_t index, const Rect& to);
    // Rectangles may come and go: `put` enters one that is not there, under any number.
    void put(std::size_t index, const Rect& rect);
    void remove(std::size_t index) { leave(static_cast<std::uint32_t>(index)); }
    // Removes one, all that intersect it, all that intersect those, and so on; returns their numbers, the one first.
    std::vector<std::uint32_t> takeConnected(std::size_t index);

    // Calls visit(index) for every rectangle that intersects the area, once each, in no particular but always the
    // same order. Cost: the cells under the area and what lies in them.
    template <class Visitor>
    void visit(const Rect& area, Visitor&& visit) const {
        const Cells under = cellsUnder(area);
        for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
            for (std::uint32_t column = under.left; column <= under.right; ++column) {
                for (const Item& item : m_cells[row * m_columns + column]) {
                    // Reported by the first of the cells that both lie in.
                    const bool isFirst = (item.isLeft || column == under.left) && (item.isTop || row == under.top);
                    if (isFirst && item.rect.intersects(area)) visit(item.index);
                }
            }
        }
    }

private:
    struct Cells {
        std::uint32_t left, right, top, bottom;
    };
    struct Item {
        Rect rect;
        std::uint32_t index;
        bool isLeft, isTop;  // whether this is in the leftmost and uppermost of the rectangle's cells
    };
    [[nodiscard]] Cells cellsUnder(const Rect& area) const {
        return {cellAt((area.x - m_bounds.x) * m_perUnit.width, m_columns),
                cellAt((area.right() - m_bounds.x) * m_perUnit.width, m_columns),
                cellAt((area.y - m_bounds.y) * m_perUnit.height, m_rows),
                cellAt((area.bottom() - m_bounds.y) * m_perUnit.height, m_rows)};
    }
    // Outside of the grid the outermost cells go on.
    static std::uint32_t cellAt(double place, std::uint32_t count) {
        if (!(place > 0.0)) return 0;
        return place < static_cast<double>(count) ? static_cast<std::uint32_t>(place) : count - 1;
    }
    void divide(std::size_t expected);
    void enter(std::uint32_t index);
    void leave(std::uint32_t index);

    std::vector<Rect> m_rects;
    std::vector<bool> m_isTaken;
    Rect m_bounds;
    Size m_perUnit;  // cells in a unit of length
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    std::vector<std::vector<Item>> m_cells;
};

}  // namespace waymark::layout
