#include "core/layout/ordering.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

namespace waymark::layout {

namespace {

constexpr int kMostRounds = 24;
constexpr int kRoundsWithoutGain = 3;
constexpr int kTiedPasses = 6;
constexpr int kMostPasses = 12;
constexpr std::uint32_t kNoRank = 0xFFFFFFFFU;

enum class Toward : std::uint8_t { Left, Right };
enum class Key : std::uint8_t { Median, Barycentre };

using Positions = std::span<const std::uint32_t>;  // ascending

// Where the neighbours of vertices lie in the next layer to one side. Kept for
// many vertices in one array, for they are asked for again and again.
class NeighbourPositions {
public:
    NeighbourPositions(const Layers& layers, Toward side) : m_layers(layers), m_begin{0} {
        const Adjacency& links = side == Toward::Left ? layers.linksLeft : layers.linksRight;
        for (std::size_t vertex = 0; vertex < layers.vertices.size(); ++vertex) {
            for (const std::uint32_t link : links[vertex]) {
                m_neighbours.push_back(side == Toward::Left ? layers.links[link].left : layers.links[link].right);
            }
            m_begin.push_back(static_cast<std::uint32_t>(m_neighbours.size()));
        }
        m_positions.resize(m_neighbours.size());
    }

    // Brings the positions of a vertex's neighbours up to date.
    Positions update(std::uint32_t vertex) {
        const std::uint32_t begin = m_begin[vertex];
        for (std::uint32_t k = begin; k < m_begin[vertex + 1]; ++k) {  // sorted in as they come, being few
            const std::uint32_t position = m_layers.position[m_neighbours[k]];
            std::uint32_t place = k;
            for (; place > begin && m_positions[place - 1] > position; --place) {
                m_positions[place] = m_positions[place - 1];
            }
            m_positions[place] = position;
        }
        return of(vertex);
    }

    // As they were updated last.
    [[nodiscard]] Positions of(std::uint32_t vertex) const {
        return Positions(m_positions).subspan(m_begin[vertex], m_begin[vertex + 1] - m_begin[vertex]);
    }

private:
    const Layers& m_layers;
    std::vector<std::uint32_t> m_begin;       // by vertex, in the arrays below
    std::vector<std::uint32_t> m_neighbours;  // vertices
    std::vector<std::uint32_t> m_positions;
};

// The weighted median of Gansner et al.: leans towards the side where the
// neighbours are packed more densely.
double medianOf(Positions sorted) {
    const std::size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1) return sorted[middle];
    if (sorted.size() == 2) return (sorted[0] + sorted[1]) / 2.0;
    const double left = sorted[middle - 1] - sorted.front();
    const double right = sorted.back() - sorted[middle];
    if (left + right == 0.0) return (sorted[middle - 1] + sorted[middle]) / 2.0;
    return (sorted[middle - 1] * right + sorted[middle] * left) / (left + right);
}

double barycentreOf(Positions positions) {
    double sum = 0.0;
    for (const std::uint32_t position : positions) sum += position;
    return sum / static_cast<double>(positions.size());
}

// A vertex with neighbours in other lanes of its own layer is drawn to the side
// of its lane that faces them.
double leaningOf(const Layers& layers, std::uint32_t vertex) {
    double leaning = 0.0;
    for (const std::uint32_t item : layers.sides[vertex]) {
        const int other = layers.vertices[layers.acrossSide(item)].lane;
        leaning += other > layers.vertices[vertex].lane ? 1.0 : other < layers.vertices[vertex].lane ? -1.0 : 0.0;
    }
    return leaning;
}

struct Wish {
    double key;
    std::size_t slot;  // where it was
    std::uint32_t vertex;
};

class Sweeper {
public:
    // Vertices with a rank keep the order of their ranks; none need have one.
    Sweeper(Layers& layers, std::vector<std::uint32_t> ranks)
        : m_layers(layers),
          m_positions{NeighbourPositions{layers, Toward::Left}, {layers, Toward::Right}},
          m_ranks(std::move(ranks)) {
        for (std::size_t layer = 0; layer < m_layers.order.size(); ++layer) {
            std::vector<std::uint32_t> order = m_layers.order[layer];
            forEachLane(order, [&](std::span<std::uint32_t> lane) { putInRank(lane); });
            setOrder(m_layers, layer, std::move(order));
        }
    }

    void sweep(Toward side, Key key) {
        const std::size_t count = m_layers.order.size();
        for (std::size_t k = 1; k < count; ++k) orderLayer(side == Toward::Left ? k : count - 1 - k, side, key);
    }

    // Exchanges neighbours in a layer wherever that takes away crossings on both
    // sides together. The first passes also exchange where it changes nothing,
    // which leads out of dead ends; the others look again only at what has moved.
    void exchange() {
        for (m_pass = 1; m_pass <= kTiedPasses; ++m_pass) exchangeInAll(0);
        m_moved.assign(m_layers.vertices.size(),
                       m_pass);  // so that the first of the others looks at everything
        for (; m_pass <= kMostPasses && exchangeInAll(1); ++m_pass) {
        }
    }

private:
    void orderLayer(std::size_t layer, Toward side, Key key) {
        std::vector<std::uint32_t> order = m_layers.order[layer];
        forEachLane(order, [&](std::span<std::uint32_t> lane) {
            orderLane(lane, side, key);
            putInRank(lane);
        });
        setOrder(m_layers, layer, std::move(order));
    }

    template <class Visitor>
    void forEachLane(std::vector<std::uint32_t>& order, Visitor&& visit) const {
        for (std::size_t begin = 0; begin < order.size();) {
            const int lane = m_layers.vertices[order[begin]].lane;
            std::size_t end = begin;
            while (end < order.size() && m_layers.vertices[order[end]].lane == lane) ++end;
            visit(std::span(order).subspan(begin, end - begin));
            begin = end;
        }
    }

    [[nodiscard]] bool hasRank(std::uint32_t vertex) const {
        return vertex < m_ranks.size() && m_ranks[vertex] != kNoRank;
    }

    // Vertices with a rank share out the places that they have among them.
    void putInRank(std::span<std::uint32_t> lane) {
        if (m_ranks.empty()) return;
        std::vector<std::uint32_t> ranked;
        std::ranges::copy_if(lane, std::back_inserter(ranked), [&](std::uint32_t vertex) { return hasRank(vertex); });
        std::ranges::sort(ranked, {}, [&](std::uint32_t vertex) { return m_ranks[vertex]; });
        auto next = ranked.begin();
        for (std::uint32_t& vertex : lane) {
            if (hasRank(vertex)) vertex = *next++;
        }
    }

    // Those without neighbours on that side keep their place; the others are
    // sorted into the remaining ones.
    void orderLane(std::span<std::uint32_t> lane, Toward side, Key key) {
        if (lane.size() < 2) return;
        m_wishes.clear();
        m_slots.clear();
        for (std::size_t k = 0; k < lane.size(); ++k) {
            const Positions positions = m_positions[static_cast<std::size_t>(side)].update(lane[k]);
            const double leaning = leaningOf(m_layers, lane[k]);
            if (positions.empty() && leaning == 0.0) continue;
            const double across = static_cast<double>(m_layers.vertices.size());
            double wished = leaning > 0 ? across : leaning < 0 ? -across : 0.0;
            if (leaning == 0.0) wished = key == Key::Median ? medianOf(positions) : barycentreOf(positions);
            m_wishes.push_back({wished, k, lane[k]});
            m_slots.push_back(k);
        }
        std::sort(m_wishes.begin(), m_wishes.end(),
                  [](const Wish& a, const Wish& b) { return std::tie(a.key, a.slot) < std::tie(b.key, b.slot); });
        for (std::size_t k = 0; k < m_slots.size(); ++k) lane[m_slots[k]] = m_wishes[k].vertex;
    }

    // Crossings with `upper` above `lower`, less those with the two exchanged.
    [[nodiscard]] std::int64_t gain(std::uint32_t upper, std::uint32_t lower) const {
        std::int64_t difference = 0;
        for (const NeighbourPositions& positions : m_positions) {
            const Positions lowerEnds = positions.of(lower);
            std::size_t below = 0;  // of the lower one's: strictly above the current
                                    // end of the upper one
            std::size_t notAbove = 0;
            for (const std::uint32_t end : positions.of(upper)) {
                while (below < lowerEnds.size() && lowerEnds[below] < end) ++below;
                while (notAbove < lowerEnds.size() && lowerEnds[notAbove] <= end) ++notAbove;
                difference += static_cast<std::int64_t>(below);
                difference -= static_cast<std::int64_t>(lowerEnds.size() - notAbove);
            }
        }
        return difference;
    }

    bool exchangeInAll(std::int64_t leastGain) {
        if (leastGain == 0) m_moved.assign(m_layers.vertices.size(), m_pass);
        bool hasImproved = false;
        for (auto& order : m_layers.order) hasImproved = exchangeIn(order, leastGain) || hasImproved;
        return hasImproved;
    }

    // Since the last pass it or a neighbour of it has changed places.
    [[nodiscard]] bool hasMoved(std::uint32_t vertex) const { return m_moved[vertex] + 1 >= m_pass; }

    void noteMove(std::uint32_t vertex) {
        m_moved[vertex] = m_pass;
        for (const std::uint32_t link : m_layers.linksLeft[vertex]) m_moved[m_layers.links[link].left] = m_pass;
        for (const std::uint32_t link : m_layers.linksRight[vertex]) m_moved[m_layers.links[link].right] = m_pass;
    }

    bool exchangeIn(std::vector<std::uint32_t>& order, std::int64_t leastGain) {
        bool hasImproved = false;
        for (const std::uint32_t vertex : order) {
            if (!hasMoved(vertex)) continue;
            for (NeighbourPositions& positions : m_positions) positions.update(vertex);
        }
        for (std::size_t k = 0; k + 1 < order.size(); ++k) {
            const std::uint32_t upper = order[k];
            const std::uint32_t lower = order[k + 1];
            if (!hasMoved(upper) && !hasMoved(lower)) continue;
            if (m_layers.vertices[upper].lane != m_layers.vertices[lower].lane) continue;
            if (hasRank(upper) && hasRank(lower)) continue;
            if (leaningOf(m_layers, upper) < leaningOf(m_layers, lower)) continue;
            const std::int64_t gained = gain(upper, lower);
            if (gained < leastGain) continue;
            std::swap(order[k], order[k + 1]);
            std::swap(m_layers.position[upper], m_layers.position[lower]);
            noteMove(upper);
            noteMove(lower);
            hasImproved = hasImproved || gained > 0;
        }
        return hasImproved;
    }

    Layers& m_layers;
    std::array<NeighbourPositions, 2> m_positions;  // by Toward
    std::vector<std::uint32_t> m_ranks;             // of nodes that keep their order
    std::vector<int> m_moved;                       // by vertex: the pass in which it or a neighbour of
                                                    // it last changed places
    int m_pass = 0;
    std::vector<Wish> m_wishes;
    std::vector<std::size_t> m_slots;
};

std::int64_t reduceCrossings(Layers& layers, std::vector<std::uint32_t> ranks) {
    Sweeper sweeper(layers, std::move(ranks));
    std::int64_t best = countCrossings(layers);
    auto bestOrder = layers.order;
    int fruitless = 0;
    for (int round = 0; round < kMostRounds && fruitless < kRoundsWithoutGain; ++round) {
        const Key key = round % 4 < 2 ? Key::Median : Key::Barycentre;
        sweeper.sweep(round % 2 == 0 ? Toward::Left : Toward::Right, key);
        sweeper.exchange();
        const std::int64_t crossings = countCrossings(layers);
        ++fruitless;
        // The first round also settles ties such as vertices that face other lanes.
        if (crossings < best || round == 0) {
            if (crossings < best) fruitless = 0;
            best = crossings;
            bestOrder = layers.order;
        }
    }
    for (std::size_t layer = 0; layer < bestOrder.size(); ++layer) setOrder(layers, layer, std::move(bestOrder[layer]));
    return best;
}

}  // namespace

std::int64_t reduceCrossings(Layers& layers) { return reduceCrossings(layers, std::vector<std::uint32_t>{}); }

std::int64_t reduceCrossingsKeeping(Layers& layers, std::span<const double> heights) {
    std::vector<std::uint32_t> byHeight;
    for (std::uint32_t node = 0; node < heights.size(); ++node) {
        if (!std::isnan(heights[node])) byHeight.push_back(node);
    }
    std::ranges::stable_sort(byHeight, {}, [&](std::uint32_t node) { return heights[node]; });
    std::vector<std::uint32_t> ranks(heights.size(), kNoRank);
    for (std::uint32_t k = 0; k < byHeight.size(); ++k) ranks[byHeight[k]] = k;
    return reduceCrossings(layers, std::move(ranks));
}

bool areInOrder(const Layers& layers, std::span<const double> heights) {
    for (const std::vector<std::uint32_t>& order : layers.order) {
        const LayerVertex* last = nullptr;
        for (const std::uint32_t vertex : order) {
            const LayerVertex& here = layers.vertices[vertex];
            if (here.isBend() || std::isnan(heights[here.node])) continue;
            if (last && last->lane == here.lane && heights[last->node] > heights[here.node]) return false;
            last = &here;
        }
    }
    return true;
}

}  // namespace waymark::layout
