#include "core/layout/rect_grid.h"

#include <cmath>

namespace waymark::layout {

namespace {
constexpr Size kFinestCell{192, 128};
constexpr std::size_t kUsualItems = 4;  // in a cell
}  // namespace

RectGrid::RectGrid(std::vector<Rect> rects) : m_rects(std::move(rects)) {
    if (!m_rects.empty()) m_bounds = m_rects.front();
    for (const Rect& rect : m_rects) m_bounds = united(m_bounds, rect);
    divide(m_rects.size());
    for (std::uint32_t index = 0; index < m_rects.size(); ++index) enter(index);
}

RectGrid::RectGrid(const Rect& bounds, std::size_t expected) : m_bounds(bounds) { divide(expected); }

void RectGrid::divide(std::size_t expected) {
    // At most about four cells a rectangle, however far apart they lie.
    const double mostCells = 4.0 * static_cast<double>(expected) + 64.0;
    const double fineCells = (m_bounds.width / kFinestCell.width + 1.0) * (m_bounds.height / kFinestCell.height + 1.0);
    const double coarser = fineCells > mostCells ? std::sqrt(fineCells / mostCells) : 1.0;
    const auto countOf = [&](double extent, double size) {
        return static_cast<std::uint32_t>(std::min(mostCells, std::floor(extent / (size * coarser)) + 1.0));
    };
    m_columns = countOf(m_bounds.width, kFinestCell.width);
    m_rows = countOf(m_bounds.height, kFinestCell.height);
    m_perUnit = {m_columns / std::max(kFinestCell.width * m_columns, m_bounds.width),
                 m_rows / std::max(kFinestCell.height * m_rows, m_bounds.height)};
    m_cells.resize(std::size_t{m_columns} * m_rows);
}

void RectGrid::move(std::size_t index, const Rect& to) {
    leave(static_cast<std::uint32_t>(index));
    m_rects[index] = to;
    enter(static_cast<std::uint32_t>(index));
}

void RectGrid::put(std::size_t index, const Rect& rect) {
    if (index >= m_rects.size()) m_rects.resize(index + 1);
    m_rects[index] = rect;
    enter(static_cast<std::uint32_t>(index));
}

std::vector<std::uint32_t> RectGrid::takeConnected(std::size_t index) {
    std::vector<std::uint32_t> taken{static_cast<std::uint32_t>(index)};
    m_isTaken.resize(m_rects.size(), false);
    m_isTaken[index] = true;
    // Each one leaves a cell when that is looked at next, and all its cells are looked at when its turn comes.
    for (std::size_t next = 0; next < taken.size(); ++next) {
        const Rect area = m_rects[taken[next]];
        const Cells under = cellsUnder(area);
        for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
            for (std::uint32_t column = under.left; column <= under.right; ++column) {
                std::erase_if(m_cells[row * m_columns + column], [&](const Item& other) {
                    if (m_isTaken[other.index]) return true;
                    if (!other.rect.intersects(area)) return false;
                    m_isTaken[other.index] = true;
                    taken.push_back(other.index);
                    return true;
                });
            }
        }
    }
    for (const std::uint32_t rect : taken) m_isTaken[rect] = false;
    return taken;
}

void RectGrid::enter(std::uint32_t index) {
    const Cells under = cellsUnder(m_rects[index]);
    for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
        for (std::uint32_t column = under.left; column <= under.right; ++column) {
            std::vector<Item>& cell = m_cells[row * m_columns + column];
            if (cell.capacity() == 0) cell.reserve(kUsualItems);
            cell.push_back({m_rects[index], index, column == under.left, row == under.top});
        }
    }
}

void RectGrid::leave(std::uint32_t index) {
    const Cells under = cellsUnder(m_rects[index]);
    for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
        for (std::uint32_t column = under.left; column <= under.right; ++column) {
            std::erase_if(m_cells[row * m_columns + column], [&](const Item& item) { return item.index == index; });
        }
    }
}

}  // namespace waymark::layout
