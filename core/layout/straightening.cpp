#include "core/layout/straightening.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace waymark::layout {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Looks at the layers from one of four corners: which layer comes first and which end of it.
struct Corner {
    bool fromRight = false;
    bool fromBelow = false;
};

class Aligner {
public:
    Aligner(const Layers& layers, const VertexGaps& gaps) : m_layers(layers), m_gaps(gaps) { markConflicts(); }

    // Heights packed from the corner; the sign is that of the page.
    std::vector<double> heightsFrom(Corner corner) {
        align(corner);
        return compact(corner);
    }

private:
    [[nodiscard]] int laneOf(std::uint32_t vertex) const { return m_layers.vertices[vertex].lane; }

    [[nodiscard]] bool isUsable(const LayerLink& link) const { return laneOf(link.left) == laneOf(link.right); }

    [[nodiscard]] double distance(std::uint32_t a, std::uint32_t b) const {
        const LayerVertex& first = m_layers.vertices[a];
        const LayerVertex& second = m_layers.vertices[b];
        const double gap = first.isBend() && second.isBend()   ? m_gaps.betweenBends
                           : first.isBend() || second.isBend() ? m_gaps.nodeToBend
                                                               : m_gaps.betweenNodes;
        return std::ceil(((first.height + second.height) / 2 + gap) / kGrid) * kGrid;
    }

    // A link gives way to every firmer one that it crosses or shares an end with.
    void markConflicts() {
        m_givesWay.assign(m_layers.links.size(), false);
        for (std::size_t layer = 0; layer + 1 < m_layers.order.size(); ++layer) {
            for (const std::uint8_t firmness : {std::uint8_t{1}, std::uint8_t{2}}) markConflicts(layer, firmness);
        }
    }

    void markConflicts(std::size_t layer, std::uint8_t firmness) {
        const std::vector<std::uint32_t>& left = m_layers.order[layer];
        constexpr std::int64_t kNone = -1;
        const auto end = static_cast<std::int64_t>(m_layers.order[layer + 1].size());
        // The lowest right end of firm links that start at or above each vertex, the highest of those at or below.
        std::vector<std::int64_t> lowest(left.size(), kNone);
        std::vector<std::int64_t> highest(left.size(), end);
        bool isAny = false;
        const auto eachFirm = [&](std::uint32_t vertex, auto&& visit) {
            for (const std::uint32_t index : m_layers.linksRight[vertex]) {
                const LayerLink& link = m_layers.links[index];
                if (link.firmness >= firmness && isUsable(link)) visit(std::int64_t{m_layers.position[link.right]});
            }
        };
        for (std::size_t k = 0; k < left.size(); ++k) {
            if (k > 0) lowest[k] = lowest[k - 1];
            eachFirm(left[k], [&](std::int64_t position) {
                lowest[k] = std::max(lowest[k], position);
                isAny = true;
            });
        }
        if (!isAny) return;
        for (std::size_t k = left.size(); k-- > 0;) {
            if (k + 1 < left.size()) highest[k] = highest[k + 1];
            eachFirm(left[k], [&](std::int64_t position) { highest[k] = std::min(highest[k], position); });
        }
        for (std::size_t k = 0; k < left.size(); ++k) {
            for (const std::uint32_t index : m_layers.linksRight[left[k]]) {
                const LayerLink& link = m_layers.links[index];
                const std::int64_t position = m_layers.position[link.right];
                if (link.firmness < firmness && (lowest[k] >= position || highest[k] <= position)) {
                    m_givesWay[index] = true;
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t ordered(std::size_t layer, std::size_t k, Corner corner) const {
        const std::vector<std::uint32_t>& order = m_layers.order[layer];
        return order[corner.fromBelow ? order.size() - 1 - k : k];
    }

    [[nodiscard]] std::int64_t rankInLayer(std::uint32_t vertex, Corner corner) const {
        const std::int64_t position = m_layers.position[vertex];
        return corner.fromBelow ? -position : position;
    }

    // Joins vertices of neighbouring layers into blocks of equal height, each with its median neighbours at most.
    void align(Corner corner) {
        const std::size_t count = m_layers.vertices.size();
        m_root.resize(count);
        std::iota(m_root.begin(), m_root.end(), 0U);
        for (std::size_t step = 0; step < m_layers.order.size(); ++step) {
            const std::size_t layer = corner.fromRight ? m_layers.order.size() - 1 - step : step;
            std::int64_t last = std::numeric_limits<std::int64_t>::min();
            for (std::size_t k = 0; k < m_layers.order[layer].size(); ++k) {
                alignVertex(ordered(layer, k, corner), corner, last);
            }
        }
    }

    // `last`: the place of the last neighbour in the layer before that is taken; links may not cross behind it.
    void alignVertex(std::uint32_t vertex, Corner corner, std::int64_t& last) {
        const auto links = corner.fromRight ? m_layers.linksRight[vertex] : m_layers.linksLeft[vertex];
        m_neighbours.clear();
        for (const std::uint32_t index : links) {
            const LayerLink& link = m_layers.links[index];
            if (!isUsable(link)) continue;
            const std::uint32_t other = corner.fromRight ? link.right : link.left;
            m_neighbours.push_back({rankInLayer(other, corner), index, other});
        }
        if (m_neighbours.empty()) return;
        std::sort(m_neighbours.begin(), m_neighbours.end(),
                  [](const Neighbour& a, const Neighbour& b) { return a.rank < b.rank; });
        const auto firmest =
            std::max_element(m_neighbours.begin(), m_neighbours.end(), [&](const Neighbour& a, const Neighbour& b) {
                return m_layers.links[a.link].firmness < m_layers.links[b.link].firmness;
            });
        const bool isFirm = m_layers.links[firmest->link].firmness > 0;
        const std::size_t size = m_neighbours.size();
        const std::array candidates{isFirm ? *firmest : m_neighbours[(size - 1) / 2], m_neighbours[(size - 1) / 2],
                                    m_neighbours[size / 2]};
        for (const Neighbour& neighbour : candidates) {
            if (m_givesWay[neighbour.link] || neighbour.rank <= last) continue;
            m_root[vertex] = m_root[neighbour.vertex];
            last = neighbour.rank;
            return;
        }
    }

    // Packs the blocks against the corner's side, then moves each away from it as far as its neighbours allow.
    std::vector<double> compact(Corner corner) {
        const std::size_t count = m_layers.vertices.size();
        std::vector<Separation> separations;
        for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer) {
            for (std::size_t k = 1; k < m_layers.order[layer].size(); ++k) {
                const std::uint32_t first = ordered(layer, k - 1, corner);
                const std::uint32_t second = ordered(layer, k, corner);
                if (laneOf(first) != laneOf(second)) continue;
                separations.push_back({m_root[first], m_root[second], distance(first, second)});
            }
        }
        const Adjacency behind(count, separations.size(), [&](std::size_t k) { return separations[k].first; });
        std::vector<std::uint32_t> waiting(count, 0);
        for (const Separation& separation : separations) ++waiting[separation.second];
        std::vector<std::uint32_t> order;
        order.reserve(count);
        for (std::uint32_t vertex = 0; vertex < count; ++vertex) {
            if (m_root[vertex] == vertex && waiting[vertex] == 0) order.push_back(vertex);
        }
        std::vector<double> height(count, 0.0);
        for (std::size_t k = 0; k < order.size(); ++k) {
            for (const std::uint32_t index : behind[order[k]]) {
                const Separation& separation = separations[index];
                height[separation.second] =
                    std::max(height[separation.second], height[separation.first] + separation.distance);
                if (--waiting[separation.second] == 0) order.push_back(separation.second);
            }
        }
        for (auto block = order.rbegin(); block != order.rend(); ++block) {
            double room = kInfinity;
            for (const std::uint32_t index : behind[*block]) {
                room = std::min(room, height[separations[index].second] - separations[index].distance);
            }
            if (room != kInfinity) height[*block] = std::max(height[*block], room);
        }
        std::vector<double> result(count);
        for (std::size_t vertex = 0; vertex < count; ++vertex) {
            result[vertex] = corner.fromBelow ? -height[m_root[vertex]] : height[m_root[vertex]];
        }
        return result;
    }

    struct Neighbour {
        std::int64_t rank;
        std::uint32_t link;
        std::uint32_t vertex;
    };
    struct Separation {
        std::uint32_t first;
        std::uint32_t second;
        double distance;
    };

    const Layers& m_layers;
    const VertexGaps& m_gaps;
    std::vector<bool> m_givesWay;       // by link
    std::vector<std::uint32_t> m_root;  // the first vertex of the block
    std::vector<Neighbour> m_neighbours;
};

struct Extent {
    double least = kInfinity;
    double most = -kInfinity;

    [[nodiscard]] double length() const { return most - least; }
};

std::vector<Extent> extentsOfLanes(const Layers& layers, const std::vector<double>& heights, std::size_t lanes) {
    std::vector<Extent> extents(lanes);
    for (std::size_t vertex = 0; vertex < heights.size(); ++vertex) {
        Extent& extent = extents[static_cast<std::size_t>(layers.vertices[vertex].lane)];
        extent.least = std::min(extent.least, heights[vertex]);
        extent.most = std::max(extent.most, heights[vertex]);
    }
    return extents;
}

}  // namespace

std::vector<double> straighten(const Layers& layers, const VertexGaps& gaps) {
    constexpr std::array<Corner, 4> kCorners{Corner{false, false}, Corner{false, true}, Corner{true, false},
                                             Corner{true, true}};
    std::size_t lanes = 0;
    for (const LayerVertex& vertex : layers.vertices)
        lanes = std::max(lanes, static_cast<std::size_t>(vertex.lane) + 1);
    Aligner aligner(layers, gaps);
    std::array<std::vector<double>, kCorners.size()> heights;
    std::array<std::vector<Extent>, kCorners.size()> extents;
    for (std::size_t k = 0; k < kCorners.size(); ++k) {
        heights[k] = aligner.heightsFrom(kCorners[k]);
        extents[k] = extentsOfLanes(layers, heights[k], lanes);
    }
    std::vector<double> result(layers.vertices.size());
    for (std::size_t vertex = 0; vertex < result.size(); ++vertex) {
        const auto lane = static_cast<std::size_t>(layers.vertices[vertex].lane);
        std::size_t narrowest = 0;
        for (std::size_t k = 1; k < kCorners.size(); ++k) {
            if (extents[k][lane].length() < extents[narrowest][lane].length()) narrowest = k;
        }
        std::array<double, kCorners.size()> candidates{};
        for (std::size_t k = 0; k < kCorners.size(); ++k) {
            // Laid over the narrowest: packed from above at the top, packed from below at the bottom.
            const double shift = kCorners[k].fromBelow ? extents[narrowest][lane].most - extents[k][lane].most
                                                       : extents[narrowest][lane].least - extents[k][lane].least;
            candidates[k] = heights[k][vertex] + shift;
        }
        std::sort(candidates.begin(), candidates.end());
        result[vertex] = (candidates[1] + candidates[2]) / 2;
    }
    return result;
}

}  // namespace waymark::layout
