#include "core/layout/spread_ways.h"

#include <algorithm>
#include <utility>

namespace waymark::layout {

WaySpreader::WaySpreader(std::size_t nodes, std::size_t edges, const Rect& area)
    : m_lines(edges), m_companies(nodes, edges), m_vertical(true, area, edges), m_horizontal(false, area, edges) {}

void WaySpreader::setWay(std::uint32_t edge, const Way& way, const EdgeLists& lists, bool isApart) {
    SpreadLine& line = m_lines[edge];
    const bool isSame =
        line.wishes == way.points && line.clearance == way.clearance && m_companies.isApart(edge) == isApart;
    if (isSame) return;
    m_companies.setWay(edge, way.points, lists, isApart);
    m_vertical.leave(edge, line);
    m_horizontal.leave(edge, line);
    line = {way.points, way.points, way.clearance, {}};
    m_set.push_back(edge);
}

std::vector<SpreadLine::Piece> WaySpreader::piecesOf(std::uint32_t edge, const EdgeLists& lists) const {
    const std::vector<Point>& points = m_lines[edge].wishes;
    std::vector<SpreadLine::Piece> pieces;
    pieces.reserve(points.size());
    for (std::size_t k = 0; k + 1 < points.size(); ++k) {
        const bool isVertical = points[k].x == points[k + 1].x && points[k].y != points[k + 1].y;
        pieces.push_back({m_companies.keyOf(edge, k, lists), isVertical, 0});
    }
    return pieces;
}

std::vector<std::uint32_t> WaySpreader::settle(const EdgeLists& lists, const RectGrid& nodes,
                                               const TouchedAreas& touched, Settling settling) {
    std::vector<std::uint32_t> moved;
    for (const std::uint32_t edge : m_companies.recount(m_set, lists)) {
        SpreadLine& line = m_lines[edge];
        std::vector<SpreadLine::Piece> pieces = piecesOf(edge, lists);
        const auto sameCompany = [](const SpreadLine::Piece& a, const SpreadLine::Piece& b) {
            return a.company == b.company;
        };
        if (std::equal(pieces.begin(), pieces.end(), line.pieces.begin(), line.pieces.end(), sameCompany)) continue;
        m_vertical.leave(edge, line);
        m_horizontal.leave(edge, line);
        line.pieces = std::move(pieces);
        line.points = line.wishes;
        m_vertical.enter(edge, line);
        m_horizontal.enter(edge, line);
        moved.push_back(edge);
    }
    m_set.clear();
    const std::vector<std::uint32_t> aside = m_vertical.settle(m_lines, nodes, touched, settling);
    for (const std::uint32_t edge : aside) m_horizontal.stretch(m_lines[edge]);
    const std::vector<std::uint32_t> up = m_horizontal.settle(m_lines, nodes, touched, settling);
    moved.insert(moved.end(), aside.begin(), aside.end());
    moved.insert(moved.end(), up.begin(), up.end());
    std::sort(moved.begin(), moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    return moved;
}

}  // namespace waymark::layout
