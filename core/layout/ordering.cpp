#include "core/layout/ordering.h"

#include <algorithm>
#include <optional>

namespace waymark::layout {

namespace {

constexpr int kMostRounds = 24;
constexpr int kRoundsWithoutGain = 4;
constexpr int kExchangePasses = 3;

enum class Toward : std::uint8_t { Left, Right };
enum class Key : std::uint8_t { Median, Barycentre };

// Positions of the neighbours on one side, in ascending order.
void neighbourPositions(const Layers& layers, std::uint32_t vertex, Toward side, std::vector<std::uint32_t>& result) {
    result.clear();
    if (side == Toward::Left) {
        for (const std::uint32_t link : layers.linksLeft[vertex]) {
            result.push_back(layers.position[layers.links[link].left]);
        }
    } else {
        for (const std::uint32_t link : layers.linksRight[vertex]) {
            result.push_back(layers.position[layers.links[link].right]);
        }
    }
    std::sort(result.begin(), result.end());
}

// The weighted median of Gansner et al.: leans towards the side where the neighbours are packed more densely.
double medianOf(const std::vector<std::uint32_t>& sorted) {
    const std::size_t middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1) return sorted[middle];
    if (sorted.size() == 2) return (sorted[0] + sorted[1]) / 2.0;
    const double left = sorted[middle - 1] - sorted.front();
    const double right = sorted.back() - sorted[middle];
    if (left + right == 0.0) return (sorted[middle - 1] + sorted[middle]) / 2.0;
    return (sorted[middle - 1] * right + sorted[middle] * left) / (left + right);
}

double barycentreOf(const std::vector<std::uint32_t>& positions) {
    double sum = 0.0;
    for (const std::uint32_t position : positions) sum += position;
    return sum / static_cast<double>(positions.size());
}

// A vertex with neighbours in other lanes of its own layer is drawn to the side of its lane that faces them.
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
    std::uint32_t vertex;
};

class Sweeper {
public:
    explicit Sweeper(Layers& layers) : m_layers(layers) {}

    void sweep(Toward side, Key key) {
        const std::size_t count = m_layers.order.size();
        for (std::size_t k = 1; k < count; ++k) orderLayer(side == Toward::Left ? k : count - 1 - k, side, key);
    }

    // Exchanges neighbours in a layer wherever that takes away crossings on both sides together.
    void exchange() {
        bool improved = true;
        for (int pass = 0; improved && pass < kExchangePasses; ++pass) {
            improved = false;
            for (std::vector<std::uint32_t>& order : m_layers.order) improved = exchangeIn(order) || improved;
        }
    }

private:
    void orderLayer(std::size_t layer, Toward side, Key key) {
        std::vector<std::uint32_t> order = m_layers.order[layer];
        for (std::size_t begin = 0; begin < order.size();) {
            const int lane = m_layers.vertices[order[begin]].lane;
            std::size_t end = begin;
            while (end < order.size() && m_layers.vertices[order[end]].lane == lane) ++end;
            orderLane(std::span(order).subspan(begin, end - begin), side, key);
            begin = end;
        }
        setOrder(m_layers, layer, std::move(order));
    }

    // Those without neighbours on that side keep their place; the others are sorted into the remaining ones.
    void orderLane(std::span<std::uint32_t> lane, Toward side, Key key) {
        if (lane.size() < 2) return;
        m_wishes.clear();
        m_slots.clear();
        for (std::size_t k = 0; k < lane.size(); ++k) {
            neighbourPositions(m_layers, lane[k], side, m_positions);
            const double leaning = leaningOf(m_layers, lane[k]);
            if (m_positions.empty() && leaning == 0.0) continue;
            const double across = static_cast<double>(m_layers.vertices.size());
            double wished = leaning > 0 ? across : leaning < 0 ? -across : 0.0;
            if (leaning == 0.0) wished = key == Key::Median ? medianOf(m_positions) : barycentreOf(m_positions);
            m_wishes.push_back({wished, lane[k]});
            m_slots.push_back(k);
        }
        std::stable_sort(m_wishes.begin(), m_wishes.end(), [](const Wish& a, const Wish& b) { return a.key < b.key; });
        for (std::size_t k = 0; k < m_slots.size(); ++k) lane[m_slots[k]] = m_wishes[k].vertex;
    }

    // Crossings with `upper` above `lower`, less those with the two exchanged.
    std::int64_t gain(std::uint32_t upper, std::uint32_t lower) {
        std::int64_t difference = 0;
        for (const Toward side : {Toward::Left, Toward::Right}) {
            neighbourPositions(m_layers, upper, side, m_upper);
            if (m_upper.empty()) continue;
            neighbourPositions(m_layers, lower, side, m_lower);
            std::size_t below = 0;  // of m_lower: strictly above the current end of m_upper
            std::size_t notAbove = 0;
            for (const std::uint32_t end : m_upper) {
                while (below < m_lower.size() && m_lower[below] < end) ++below;
                while (notAbove < m_lower.size() && m_lower[notAbove] <= end) ++notAbove;
                difference += static_cast<std::int64_t>(below);
                difference -= static_cast<std::int64_t>(m_lower.size() - notAbove);
            }
        }
        return difference;
    }

    bool exchangeIn(std::vector<std::uint32_t>& order) {
        bool improved = false;
        for (std::size_t k = 0; k + 1 < order.size(); ++k) {
            const std::uint32_t upper = order[k];
            const std::uint32_t lower = order[k + 1];
            if (m_layers.vertices[upper].lane != m_layers.vertices[lower].lane) continue;
            if (leaningOf(m_layers, upper) < leaningOf(m_layers, lower) || gain(upper, lower) <= 0) continue;
            std::swap(order[k], order[k + 1]);
            std::swap(m_layers.position[upper], m_layers.position[lower]);
            improved = true;
        }
        return improved;
    }

    Layers& m_layers;
    std::vector<std::uint32_t> m_positions, m_upper, m_lower;
    std::vector<Wish> m_wishes;
    std::vector<std::size_t> m_slots;
};

}  // namespace

std::int64_t reduceCrossings(Layers& layers) {
    Sweeper sweeper(layers);
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

}  // namespace waymark::layout
