#include "ui/canvas/spatial_grid.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr double kCell = 520.0;            // scene units; about three cards wide
constexpr std::int64_t kMostCells = 2048;  // of one rectangle

std::int64_t cellAt(double coordinate) { return static_cast<std::int64_t>(std::floor(coordinate / kCell)); }

}  // namespace

SpatialGrid::CellRange SpatialGrid::cellsOf(const QRectF& rect) {
    return {cellAt(rect.left()), cellAt(rect.top()), cellAt(rect.right()), cellAt(rect.bottom())};
}

std::uint64_t SpatialGrid::cellKey(std::int64_t x, std::int64_t y) {
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32U) | static_cast<std::uint32_t>(y);
}

void SpatialGrid::insert(std::uint32_t key, const QRectF& rect) {
    if (key >= m_seen.size()) m_seen.resize(key + 1U, 0U);
    const CellRange range = cellsOf(rect);
    if (range.count() > kMostCells) {
        m_huge.push_back(key);
        return;
    }
    for (std::int64_t y = range.top; y <= range.bottom; ++y) {
        for (std::int64_t x = range.left; x <= range.right; ++x) {
            m_cells[cellKey(x, y)].push_back(key);
        }
    }
}

void SpatialGrid::remove(std::uint32_t key, const QRectF& rect) {
    const auto takeOne = [key](std::vector<std::uint32_t>& keys) {
        if (const auto found = std::ranges::find(keys, key); found != keys.end()) {
            *found = keys.back();
            keys.pop_back();
        }
    };
    const CellRange range = cellsOf(rect);
    if (range.count() > kMostCells) {
        takeOne(m_huge);
        return;
    }
    for (std::int64_t y = range.top; y <= range.bottom; ++y) {
        for (std::int64_t x = range.left; x <= range.right; ++x) {
            const auto cell = m_cells.find(cellKey(x, y));
            if (cell == m_cells.end()) continue;
            takeOne(cell->second);
            if (cell->second.empty()) m_cells.erase(cell);
        }
    }
}

void SpatialGrid::clear() {
    m_cells.clear();
    m_huge.clear();
}

std::vector<std::uint32_t> SpatialGrid::near(const QRectF& area) const {
    std::vector<std::uint32_t> found;
    if (++m_question == 0) {  // the counter went round: forget all old answers
        std::ranges::fill(m_seen, 0U);
        m_question = 1;
    }
    const auto take = [&](const std::vector<std::uint32_t>& keys) {
        for (const std::uint32_t key : keys) {
            if (m_seen[key] == m_question) continue;
            m_seen[key] = m_question;
            found.push_back(key);
        }
    };
    take(m_huge);
    const CellRange range = cellsOf(area);
    if (range.count() > static_cast<std::int64_t>(m_cells.size())) {
        for (const auto& [cell, keys] : m_cells) {
            const auto x = static_cast<std::int32_t>(cell >> 32U);
            const auto y = static_cast<std::int32_t>(cell & 0xFFFFFFFFU);
            if (x >= range.left && x <= range.right && y >= range.top && y <= range.bottom) take(keys);
        }
        return found;
    }
    for (std::int64_t y = range.top; y <= range.bottom; ++y) {
        for (std::int64_t x = range.left; x <= range.right; ++x) {
            if (const auto cell = m_cells.find(cellKey(x, y)); cell != m_cells.end()) take(cell->second);
        }
    }
    return found;
}

}  // namespace waymark
