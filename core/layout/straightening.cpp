#include "core/layout/straightening.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace waymark::layout {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kSweeps = 12;
constexpr double kSpineWeight = 1e9;
constexpr double kLonelyWeight = 0.01;  // of vertices that nothing pulls

class Straightener {
public:
    Straightener(const Layers& layers, const VertexGaps& gaps) : m_layers(layers), m_gaps(gaps) {
        const std::size_t count = layers.vertices.size();
        m_y.assign(count, 0.0);
        m_onSpine.assign(count, false);
        for (const LayerLink& link : layers.links) {
            if (link.firmness != LayerLink::kSpine || !isUsable(link)) continue;
            m_onSpine[link.left] = m_onSpine[link.right] = true;
        }
    }

    std::vector<double> straighten() {
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            for (std::size_t step = 0; step < m_layers.order.size(); ++step) {
                fitLayer(sweep % 2 == 0 ? step : m_layers.order.size() - 1 - step);
            }
        }
        straightenLinks();
        for (double& y : m_y) y = std::floor(y / kGrid + 0.5) * kGrid;
        for (const std::vector<std::uint32_t>& order : m_layers.order) keepDistances(order);
        return std::move(m_y);
    }

private:
    [[nodiscard]] bool isUsable(const LayerLink& link) const {
        return m_layers.vertices[link.left].lane == m_layers.vertices[link.right].lane;
    }

    [[nodiscard]] double distance(std::uint32_t a, std::uint32_t b) const {
        const LayerVertex& first = m_layers.vertices[a];
        const LayerVertex& second = m_layers.vertices[b];
        const double gap = first.isBend() && second.isBend()   ? m_gaps.betweenBends
                           : first.isBend() || second.isBend() ? m_gaps.nodeToBend
                                                               : m_gaps.betweenNodes;
        return std::ceil(((first.height + second.height) / 2 + gap) / kGrid) * kGrid;
    }

    void fitLayer(std::size_t layer) {
        const std::vector<std::uint32_t>& order = m_layers.order[layer];
        for (std::size_t begin = 0; begin < order.size();) {
            const int lane = m_layers.vertices[order[begin]].lane;
            std::size_t end = begin;
            while (end < order.size() && m_layers.vertices[order[end]].lane == lane) ++end;
            fitLane(std::span(order).subspan(begin, end - begin));
            begin = end;
        }
    }

    // The heights nearest to the wished ones that keep the order and the distances.
    void fitLane(std::span<const std::uint32_t> lane) {
        m_pools.clear();
        double offset = 0.0;
        for (std::size_t k = 0; k < lane.size(); ++k) {
            if (k > 0) offset += distance(lane[k - 1], lane[k]);
            Pool pool = wishOf(lane[k]);
            pool.mean -= offset;
            while (!m_pools.empty() && m_pools.back().mean >= pool.mean) {
                const Pool& above = m_pools.back();
                const double weight = above.weight + pool.weight;
                pool = {(above.mean * above.weight + pool.mean * pool.weight) / weight, weight, above.size + pool.size};
                m_pools.pop_back();
            }
            m_pools.push_back(pool);
        }
        offset = 0.0;
        std::size_t k = 0;
        for (const Pool& pool : m_pools) {
            for (std::size_t member = 0; member < pool.size; ++member, ++k) {
                if (k > 0) offset += distance(lane[k - 1], lane[k]);
                m_y[lane[k]] = pool.mean + offset;
            }
        }
    }

    // Rounding may have brought two neighbours a step of the grid too near.
    void keepDistances(const std::vector<std::uint32_t>& order) {
        for (std::size_t k = 1; k < order.size(); ++k) {
            if (m_layers.vertices[order[k - 1]].lane != m_layers.vertices[order[k]].lane) continue;
            m_y[order[k]] = std::max(m_y[order[k]], m_y[order[k - 1]] + distance(order[k - 1], order[k]));
        }
    }

    struct Pool {
        double mean;
        double weight;
        std::size_t size = 1;
    };

    [[nodiscard]] Pool wishOf(std::uint32_t vertex) const {
        if (m_onSpine[vertex]) return {0.0, kSpineWeight};
        double sum = 0.0;
        double weight = 0.0;
        const auto pull = [&](const LayerLink& link, std::uint32_t other) {
            if (!isUsable(link)) return;
            const double strength = link.firmness > 0 ? 8.0 : m_layers.vertices[other].isBend() ? 2.0 : 1.0;
            sum += strength * m_y[other];
            weight += strength;
        };
        for (const std::uint32_t link : m_layers.linksLeft[vertex])
            pull(m_layers.links[link], m_layers.links[link].left);
        for (const std::uint32_t link : m_layers.linksRight[vertex]) {
            pull(m_layers.links[link], m_layers.links[link].right);
        }
        if (weight == 0.0) return {0.0, kLonelyWeight};
        return {sum / weight, weight};
    }

    // Vertices that are joined by straight links move together.
    struct Block {
        std::vector<std::uint32_t> members;
        int firstLayer;
        int lastLayer;
        bool isFixed;
    };
    struct Range {
        double least = -kInfinity;
        double most = kInfinity;
    };

    void straightenLinks() {
        m_block.resize(m_y.size());
        std::iota(m_block.begin(), m_block.end(), 0U);
        for (std::uint32_t vertex = 0; vertex < m_y.size(); ++vertex) {
            const int layer = m_layers.vertices[vertex].layer;
            m_blocks.push_back({{vertex}, layer, layer, m_onSpine[vertex]});
        }
        std::vector<std::uint32_t> links;
        for (std::uint32_t link = 0; link < m_layers.links.size(); ++link) {
            if (isUsable(m_layers.links[link])) links.push_back(link);
        }
        std::vector<double> bends(m_layers.links.size());
        for (const std::uint32_t link : links) {
            bends[link] = std::abs(m_y[m_layers.links[link].left] - m_y[m_layers.links[link].right]);
        }
        std::stable_sort(links.begin(), links.end(), [&](std::uint32_t a, std::uint32_t b) {
            const std::uint8_t firmA = m_layers.links[a].firmness;
            const std::uint8_t firmB = m_layers.links[b].firmness;
            return firmA != firmB ? firmA > firmB : bends[a] < bends[b];
        });
        for (const std::uint32_t link : links) straightenLink(m_layers.links[link]);
    }

    void straightenLink(const LayerLink& link) {
        Block& left = m_blocks[m_block[link.left]];
        Block& right = m_blocks[m_block[link.right]];
        if (left.lastLayer >= right.firstLayer) return;
        const Range leftRange = rangeOf(left);
        const Range rightRange = rangeOf(right);
        const double least = std::max(leftRange.least, rightRange.least);
        const double most = std::min(leftRange.most, rightRange.most);
        if (least > most) return;
        const Block& heavier = left.members.size() >= right.members.size() ? left : right;
        const double y = std::clamp(m_y[heavier.members.front()], least, most);
        left.members.insert(left.members.end(), right.members.begin(), right.members.end());
        left.lastLayer = right.lastLayer;
        left.isFixed = left.isFixed || right.isFixed;
        for (const std::uint32_t member : left.members) {
            m_y[member] = y;
            m_block[member] = m_block[link.left];
        }
        right.members.clear();
    }

    // How far a block can move while all others stay.
    [[nodiscard]] Range rangeOf(const Block& block) const {
        const double y = m_y[block.members.front()];
        if (block.isFixed) return {y, y};
        Range range;
        for (const std::uint32_t member : block.members) {
            const LayerVertex& vertex = m_layers.vertices[member];
            const std::vector<std::uint32_t>& order = m_layers.order[static_cast<std::size_t>(vertex.layer)];
            const std::size_t position = m_layers.position[member];
            if (position > 0 && m_layers.vertices[order[position - 1]].lane == vertex.lane) {
                const std::uint32_t above = order[position - 1];
                range.least = std::max(range.least, m_y[above] + distance(above, member));
            }
            if (position + 1 < order.size() && m_layers.vertices[order[position + 1]].lane == vertex.lane) {
                const std::uint32_t below = order[position + 1];
                range.most = std::min(range.most, m_y[below] - distance(member, below));
            }
        }
        return range;
    }

    const Layers& m_layers;
    const VertexGaps& m_gaps;
    std::vector<double> m_y;
    std::vector<bool> m_onSpine;
    std::vector<Pool> m_pools;
    std::vector<std::uint32_t> m_block;  // of each vertex
    std::vector<Block> m_blocks;
};

}  // namespace

std::vector<double> straighten(const Layers& layers, const VertexGaps& gaps) {
    return Straightener(layers, gaps).straighten();
}

}  // namespace waymark::layout
