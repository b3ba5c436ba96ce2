#include "core/layout/cell_columns.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <tuple>

#include "core/layout/adjacency.h"

namespace waymark::layout {

namespace {

// What stands in one lane of one column of cards.
struct Cell {
    int cards = 0;
    bool isPassed = false;   // an arc runs up or down through it
    bool leadsUp = false;    // its card has an arc that leaves or arrives above
    bool leadsDown = false;  // ... below

    [[nodiscard]] bool isEmpty() const { return cards == 0 && !isPassed; }
    [[nodiscard]] bool mayGrow(int mostCards) const { return !isPassed && !leadsUp && !leadsDown && cards < mostCards; }
};

class Splitter {
public:
    Splitter(std::span<const Arc> arcs, std::span<const int> band, std::span<const int> lane, int bands)
        : m_arcs(arcs),
          m_band(band),
          m_lane(lane),
          m_in(band.size(), arcs.size(), [&](std::size_t k) { return arcs[k].to; }),
          m_column(band.size(), -1),
          m_columnsOf(static_cast<std::size_t>(bands), 1) {
        std::map<std::pair<int, int>, int> cards;
        for (std::size_t node = 0; node < band.size(); ++node) ++cards[{band[node], lane[node]}];
        for (const auto& [cell, count] : cards) m_mostCards[cell] = mostCardsIn(count);
    }

    CellColumns split() {
        for (const std::uint32_t node : flowOrder(m_band.size(), m_arcs)) place(node);
        CellColumns result;
        result.bandBegin.assign(1, 0);
        for (const int columns : m_columnsOf) result.bandBegin.push_back(result.bandBegin.back() + columns);
        for (std::size_t node = 0; node < m_band.size(); ++node) {
            result.column.push_back(result.bandBegin[static_cast<std::size_t>(m_band[node])] + m_column[node]);
        }
        return result;
    }

private:
    // Stacks of three look good; cells with very many cards become about as wide as high.
    static int mostCardsIn(int count) {
        return std::max(3, static_cast<int>(std::ceil(std::sqrt(0.9 * static_cast<double>(count)))));
    }

    Cell& cell(int band, int column, int lane) { return m_cells[{band, column, lane}]; }

    void place(std::uint32_t node) {
        int first = 0;
        for (const std::uint32_t arc : m_in[node]) {
            const std::uint32_t from = m_arcs[arc].from;
            if (m_band[from] != m_band[node]) continue;
            first = std::max(first, m_column[from] + (m_lane[from] == m_lane[node] ? 1 : 0));
        }
        int column = first;
        while (!canStandIn(node, column)) ++column;
        m_column[node] = column;
        for (const std::uint32_t from : aboveOrBelow(node, column)) joinVertically(from, node, column);
        ++cell(m_band[node], column, m_lane[node]).cards;
        int& columns = m_columnsOf[static_cast<std::size_t>(m_band[node])];
        columns = std::max(columns, column + 1);
    }

    // Those that lead to the node from other lanes of this column.
    std::vector<std::uint32_t> aboveOrBelow(std::uint32_t node, int column) const {
        std::vector<std::uint32_t> result;
        for (const std::uint32_t arc : m_in[node]) {
            const std::uint32_t from = m_arcs[arc].from;
            if (m_band[from] == m_band[node] && m_column[from] == column) result.push_back(from);
        }
        return result;
    }

    bool canStandIn(std::uint32_t node, int column) {
        const int band = m_band[node];
        const int lane = m_lane[node];
        const Cell& own = cell(band, column, lane);
        const std::vector<std::uint32_t> before = aboveOrBelow(node, column);
        if (before.empty()) return own.mayGrow(m_mostCards[{band, lane}]);
        if (!own.isEmpty()) return false;
        return std::all_of(before.begin(), before.end(), [&](std::uint32_t from) {
            const Cell& start = cell(band, column, m_lane[from]);
            const bool isAbove = m_lane[from] < lane;
            if (start.cards != 1 || (isAbove ? start.leadsDown : start.leadsUp)) return false;
            for (int between = std::min(m_lane[from], lane) + 1; between < std::max(m_lane[from], lane); ++between) {
                if (!cell(band, column, between).isEmpty()) return false;
            }
            return true;
        });
    }

    void joinVertically(std::uint32_t from, std::uint32_t node, int column) {
        const int upper = std::min(m_lane[from], m_lane[node]);
        const int lower = std::max(m_lane[from], m_lane[node]);
        cell(m_band[node], column, upper).leadsDown = true;
        cell(m_band[node], column, lower).leadsUp = true;
        for (int between = upper + 1; between < lower; ++between) cell(m_band[node], column, between).isPassed = true;
    }

    std::span<const Arc> m_arcs;
    std::span<const int> m_band;
    std::span<const int> m_lane;
    Adjacency m_in;
    std::vector<int> m_column;     // within the band
    std::vector<int> m_columnsOf;  // of each band, at least one
    std::map<std::tuple<int, int, int>, Cell> m_cells;
    std::map<std::pair<int, int>, int> m_mostCards;
};

}  // namespace

CellColumns cellColumns(std::span<const Arc> arcs, std::span<const int> band, std::span<const int> lane, int bands) {
    return Splitter(arcs, band, lane, bands).split();
}

}  // namespace waymark::layout
