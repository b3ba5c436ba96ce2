#include "core/layout/rect_grid.h"

#include <cmath>

namespace waymark::layout {

namespace {
constexpr Size kFinestCell{192, 128};
}

RectGrid::RectGrid(std::vector<Rect> rects) : m_rects(std::move(rects)), m_under(m_rects.size()) {
    if (!m_rects.empty()) m_bounds = m_rects.front();
    for (const Rect& rect : m_rects) m_bounds = united(m_bounds, rect);
    // At most about four cells a rectangle, however far apart they lie.
    const double mostCells = 4.0 * static_cast<double>(m_rects.size()) + 64.0;
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
    for (std::uint32_t index = 0; index < m_rects.size(); ++index) enter(index);
}

void RectGrid::move(std::size_t index, const Rect& to) {
    leave(static_cast<std::uint32_t>(index));
    m_rects[index] = to;
    enter(static_cast<std::uint32_t>(index));
}

void RectGrid::enter(std::uint32_t index) {
    const Cells under = m_under[index] = cellsUnder(m_rects[index]);
    for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
        for (std::uint32_t column = under.left; column <= under.right; ++column) {
            m_cells[row * m_columns + column].push_back(index);
        }
    }
}

void RectGrid::leave(std::uint32_t index) {
    const Cells under = m_under[index];
    for (std::uint32_t row = under.top; row <= under.bottom; ++row) {
        for (std::uint32_t column = under.left; column <= under.right; ++column) {
            std::erase(m_cells[row * m_columns + column], index);
        }
    }
}

}  // namespace waymark::layout
