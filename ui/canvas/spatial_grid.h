#pragma once
// Finds what lies in a part of the map without looking at all of it: a uniform grid of cells over the scene.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <QRectF>

namespace waymark {

// Keys are small numbers, such as the numbers of rows. An entry may be made of several rectangles.
class SpatialGrid {
public:
    void insert(std::uint32_t key, const QRectF& rect);
    // Takes out what insert() put in; the rectangle must be the same.
    void remove(std::uint32_t key, const QRectF& rect);
    void clear();

    // Keys with a rectangle in a cell that touches the area, each once, in no useful order.
    [[nodiscard]] std::vector<std::uint32_t> near(const QRectF& area) const;

private:
    struct CellRange {
        std::int64_t left, top, right, bottom;  // all inclusive
        [[nodiscard]] std::int64_t count() const { return (right - left + 1) * (bottom - top + 1); }
    };
    [[nodiscard]] static CellRange cellsOf(const QRectF& rect);
    [[nodiscard]] static std::uint64_t cellKey(std::int64_t x, std::int64_t y);

    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_cells;
    std::vector<std::uint32_t> m_huge;          // entries that would fill too many cells: always near
    mutable std::vector<std::uint32_t> m_seen;  // by key: the question in which it was met last
    mutable std::uint32_t m_question = 0;
};

}  // namespace waymark
