#include "core/layout/arrange_by_time.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "core/layout/acyclic.h"
#include "core/layout/adjacency.h"
#include "core/layout/arrange_as_network.h"

namespace waymark::layout {

namespace {

constexpr double kLeastGap = 40;     // between nodes in one row
constexpr double kBetweenRows = 56;  // with room for captions above the nodes
constexpr int kRounds = 3;
constexpr double kFinest = 1.0 / 64;  // places are multiples of it, so that sums and differences of them are exact

// Rows of nodes, numbered downwards and upwards from 0, that know where they are free.
class Rows {
public:
    Rows(std::span<const double> left, std::span<const Node> nodes) : m_left(left), m_nodes(nodes) {}

    // The free row nearest to the wished one, below it rather than above. O(rows passed * log).
    [[nodiscard]] int nearestFree(int wish, std::uint32_t node) const {
        for (int step = 0;; ++step) {
            if (isFree(wish + step, node)) return wish + step;
            if (isFree(wish - step, node)) return wish - step;
        }
    }
    // The first free row at or below the wished one.
    [[nodiscard]] int firstFreeBelow(int wish, std::uint32_t node) const {
        while (!isFree(wish, node)) ++wish;
        return wish;
    }
    void enter(int row, std::uint32_t node) {
        if (index(row) >= m_rows.size()) m_rows.resize(index(row) + 1);
        std::vector<std::uint32_t>& members = m_rows[index(row)];
        members.insert(firstBehind(members, node), node);
    }
    void leave(int row, std::uint32_t node) { std::erase(m_rows[index(row)], node); }

private:
    static std::size_t index(int row) { return static_cast<std::size_t>(row >= 0 ? 2 * row : -2 * row - 1); }
    [[nodiscard]] double right(std::uint32_t node) const { return m_left[node] + m_nodes[node].size.width; }
    [[nodiscard]] std::vector<std::uint32_t>::const_iterator firstBehind(const std::vector<std::uint32_t>& members,
                                                                         std::uint32_t node) const {
        return std::upper_bound(members.begin(), members.end(), node, [&](std::uint32_t a, std::uint32_t b) {
            return std::tie(m_left[a], a) < std::tie(m_left[b], b);
        });
    }
    [[nodiscard]] bool isFree(int row, std::uint32_t node) const {
        if (index(row) >= m_rows.size()) return true;
        const std::vector<std::uint32_t>& members = m_rows[index(row)];
        const auto next = firstBehind(members, node);
        if (next != members.end() && m_left[*next] < right(node) + kLeastGap) return false;
        return next == members.begin() || right(*std::prev(next)) + kLeastGap <= m_left[node];
    }

    std::span<const double> m_left;
    std::span<const Node> m_nodes;
    std::vector<std::vector<std::uint32_t>> m_rows;  // 0, -1, 1, -2, ..., each from left to right
};

class RowFinder {
public:
    RowFinder(const Graph& graph, std::span<const double> left)
        : m_arcs(acyclicArcs(graph)),
          m_out(left.size(), m_arcs.size(), [&](std::size_t k) { return m_arcs[k].from; }),
          m_in(left.size(), m_arcs.size(), [&](std::size_t k) { return m_arcs[k].to; }),
          m_rows(left, graph.nodes),
          m_row(left.size(), 0),
          m_order(left.size()) {
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::sort(m_order.begin(), m_order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return std::tie(left[a], a) < std::tie(left[b], b); });
    }

    // The spine takes one row, with steps down where its nodes follow each other too soon. The others are put where a
    // drawing as a network has them, which sorts them well, and then come nearer to those that they are joined to.
    std::vector<int> find(std::span<const int> wishes) {
        std::vector<bool> onSpine(m_row.size(), false);
        for (const Arc& arc : m_arcs) {
            if (arc.spine) onSpine[arc.from] = onSpine[arc.to] = true;
        }
        for (const std::uint32_t node : m_order) {
            if (onSpine[node]) place(node, m_rows.firstFreeBelow(wishes[node], node));
        }
        for (const std::uint32_t node : m_order) {
            if (!onSpine[node]) place(node, m_rows.nearestFree(wishes[node], node));
        }
        for (int round = 0; round < kRounds; ++round) {
            for (const std::uint32_t node : m_order) {
                if (!onSpine[node]) improve(node);
            }
        }
        return m_row;
    }

private:
    void place(std::uint32_t node, int row) {
        m_row[node] = row;
        m_rows.enter(row, node);
    }

    void improve(std::uint32_t node) {
        const int old = m_row[node];
        const int wish = wishOf(node);
        if (wish == old) return;
        m_rows.leave(old, node);
        const int better = m_rows.nearestFree(wish, node);
        place(node, std::abs(better - wish) < std::abs(old - wish) ? better : old);
    }

    // The middle of its neighbours' rows.
    [[nodiscard]] int wishOf(std::uint32_t node) const {
        int sum = 0;
        int count = 0;
        const auto add = [&](std::uint32_t other) {
            sum += m_row[other];
            ++count;
        };
        for (const std::uint32_t arc : m_in[node]) add(m_arcs[arc].from);
        for (const std::uint32_t arc : m_out[node]) add(m_arcs[arc].to);
        return count == 0 ? m_row[node] : static_cast<int>(std::lround(static_cast<double>(sum) / count));
    }

    std::vector<Arc> m_arcs;
    Adjacency m_out, m_in;
    Rows m_rows;
    std::vector<int> m_row;
    std::vector<std::uint32_t> m_order;  // from left to right
};

// The rows in which a drawing as a network has the nodes.
std::vector<int> wishedRows(const Graph& graph, double pitch) {
    std::vector<int> rows;
    for (const Point& centre : arrangeAsNetwork(graph).centres) {
        rows.push_back(static_cast<int>(std::lround(centre.y / pitch)));
    }
    return rows;
}

}  // namespace

Arrangement arrangeByTime(const Graph& graph, std::span<const double> starts, double unitsPerTime) {
    Arrangement arrangement;
    if (graph.nodes.empty()) return arrangement;
    std::vector<double> left;
    double tallest = 0.0;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        left.push_back(std::round(starts[node] * unitsPerTime / kFinest) * kFinest);
        tallest = std::max(tallest, graph.nodes[node].size.height);
    }
    const double pitch = std::ceil((tallest + kBetweenRows) / kGrid) * kGrid;
    const std::vector<int> wishes = wishedRows(graph, pitch);
    const std::vector<int> row = RowFinder(graph, left).find(wishes);
    const int first = *std::min_element(row.begin(), row.end());
    const double top = std::ceil(tallest / (2 * kGrid)) * kGrid;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        arrangement.centres.push_back(
            {left[node] + graph.nodes[node].size.width / 2, top + (row[node] - first) * pitch});
    }
    return arrangement;
}

}  // namespace waymark::layout
