#include "core/layout/lane_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

#include "core/layout/layer_columns.h"

namespace waymark::layout {

namespace {

constexpr int kMostRows = 3;
constexpr double kBentSpine = 1e6;
constexpr double kUsualBends = 2;  // that pass beside the nodes of a lane without more room

// What stands in one lane of one layer, from top to bottom.
struct Cell {
    struct Node {
        std::uint32_t vertex;
        bool onSpine;
    };
    std::vector<Node> nodes;  // and where the spine passes, which is to stay straight
    std::vector<std::uint32_t> bends;
};

class Lane {
public:
    void add(const Layers& layers, std::uint32_t vertex, bool onSpine) {
        const LayerVertex& it = layers.vertices[vertex];
        Cell& cell = m_cells[it.layer];
        if (it.isBend() && !onSpine) {
            cell.bends.push_back(vertex);
        } else {
            cell.nodes.push_back({vertex, onSpine});
        }
        m_rows = std::max(m_rows, static_cast<int>(cell.nodes.size()));
        m_tallest = std::max(m_tallest, it.height);
    }

    void lineUp(double betweenNodes, std::vector<double>& heights) const {
        if (m_rows == 0 || m_rows > kMostRows) return;
        const double pitch = std::ceil((m_tallest + betweenNodes) / kGrid) * kGrid;
        const Rows in = chooseRows(pitch, heights);
        for (const auto& [layer, cell] : m_cells) {
            const std::vector<int> rows = rowsFor(cell, in, pitch, heights);
            for (std::size_t k = 0; k < rows.size(); ++k) heights[cell.nodes[k].vertex] = (rows[k] - in.zero) * pitch;
            const double beside =
                m_tallest / 2 + kGrid * 3 +
                kTrackDistance / 2 * std::max(0.0, static_cast<double>(cell.bends.size()) - kUsualBends);
            for (const std::uint32_t bend : cell.bends) {
                heights[bend] =
                    std::clamp(heights[bend], -in.zero * pitch - beside, (in.count - 1 - in.zero) * pitch + beside);
            }
        }
    }

private:
    struct Rows {
        int count;
        int zero;  // the row at height zero
    };

    // As few rows as hold the nodes and leave the spine where it is.
    [[nodiscard]] Rows chooseRows(double pitch, const std::vector<double>& heights) const {
        Rows best{m_rows, 0};
        double least = std::numeric_limits<double>::infinity();
        for (int count = m_rows; count <= kMostRows && least >= kBentSpine; ++count) {
            for (int zero = 0; zero < count; ++zero) {
                const double cost = costOf({count, zero}, pitch, heights);
                if (cost < least) best = {count, zero};
                least = std::min(least, cost);
            }
        }
        return best;
    }

    // The row of each node: the nearest one that leaves room for those above and below.
    [[nodiscard]] std::vector<int> rowsFor(const Cell& cell, Rows in, double pitch,
                                           const std::vector<double>& heights) const {
        std::vector<int> rows;
        const int count = static_cast<int>(cell.nodes.size());
        for (int k = 0; k < count; ++k) {
            const double height = heights[cell.nodes[static_cast<std::size_t>(k)].vertex];
            const int nearest = static_cast<int>(std::lround(height / pitch)) + in.zero;
            const int first = rows.empty() ? 0 : rows.back() + 1;
            rows.push_back(std::clamp(nearest, first, in.count - count + k));
        }
        return rows;
    }

    // How far the nodes move.
    [[nodiscard]] double costOf(Rows in, double pitch, const std::vector<double>& heights) const {
        double cost = 0.0;
        for (const auto& [layer, cell] : m_cells) {
            const std::vector<int> rows = rowsFor(cell, in, pitch, heights);
            for (std::size_t k = 0; k < rows.size(); ++k) {
                const double moved = std::abs(heights[cell.nodes[k].vertex] - (rows[k] - in.zero) * pitch);
                cost += moved + (cell.nodes[k].onSpine && moved > 0.0 ? kBentSpine : 0.0);
            }
        }
        return cost;
    }

    std::map<int, Cell> m_cells;  // by layer
    int m_rows = 0;
    double m_tallest = 0.0;
};

}  // namespace

void lineUpInRows(const Layers& layers, double betweenNodes, std::vector<double>& heights) {
    std::vector<bool> onSpine(layers.vertices.size(), false);
    for (const LayerLink& link : layers.links) {
        const bool isStraight = layers.vertices[link.left].lane == layers.vertices[link.right].lane;
        if (link.firmness == LayerLink::kSpine && isStraight) onSpine[link.left] = onSpine[link.right] = true;
    }
    std::map<int, Lane> lanes;
    for (const std::vector<std::uint32_t>& order : layers.order) {
        for (const std::uint32_t vertex : order)
            lanes[layers.vertices[vertex].lane].add(layers, vertex, onSpine[vertex]);
    }
    for (const auto& [number, lane] : lanes) lane.lineUp(betweenNodes, heights);
}

}  // namespace waymark::layout
