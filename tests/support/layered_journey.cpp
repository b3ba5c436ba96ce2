#include "tests/support/layered_journey.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"

namespace waymark::test {
namespace {

class LayeredJourneyMaker {
public:
    LayeredJourneyMaker(const LayeredShape& shape, std::uint64_t seed) : m_shape(shape), m_random(seed) {
        const std::size_t n = shape.touchpoints;
        m_layers = std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(n)))), 1,
                                           std::max<std::size_t>(1, n));
    }

    Document make() {
        addBands<Stage>(m_shape.stages);
        addBands<Lane>(m_shape.lanes);
        for (std::size_t k = 0; k < m_shape.touchpoints; ++k) addTouchpoint(k);
        for (std::size_t k = 0; k < m_shape.touchpoints; ++k) addPredecessors(k);
        Document document;
        if (!document.apply(m_changes)) std::abort();  // made here, so a refusal is a mistake here
        return document;
    }

private:
    template <class Row>
    void put(Row row) {
        m_changes.rows.push_back(RowChange<Row>{row.id, std::nullopt, std::move(row)});
    }

    template <class Row>
    void addBands(std::size_t count) {
        for (std::uint32_t k = 1; k <= count; ++k) {
            Row row;
            row.id = Id<Row>{k};
            row.name = "Band " + std::to_string(k);
            row.order = k;
            put(std::move(row));
        }
    }

    // Layers take turns of equal length.
    [[nodiscard]] std::size_t layerOf(std::size_t k) const { return k * m_layers / m_shape.touchpoints; }
    [[nodiscard]] std::size_t firstOf(std::size_t layer) const {
        return (layer * m_shape.touchpoints + m_layers - 1) / m_layers;
    }

    void addTouchpoint(std::size_t k) {
        Touchpoint row;
        row.id = Id<Touchpoint>{static_cast<std::uint32_t>(k + 1)};
        row.code = "T" + std::to_string(k + 1);
        row.name = "Touchpoint " + std::to_string(k + 1);
        row.kind = static_cast<TouchpointKind>(m_random.below(5));
        row.estimate.likely = kWorkingDay * static_cast<std::int64_t>(1 + m_random.below(10));
        row.estimate.optimistic = row.estimate.likely * 3 / 4;
        row.estimate.pessimistic = row.estimate.likely * static_cast<std::int64_t>(5 + m_random.below(6)) / 4;
        const std::size_t stage = m_shape.stages * layerOf(k) / m_layers;
        if (m_shape.stages > 0) row.stage = Id<Stage>{static_cast<std::uint32_t>(stage + 1)};
        if (m_shape.lanes > 0) row.lane = Id<Lane>{static_cast<std::uint32_t>(1 + m_random.below(m_shape.lanes))};
        put(std::move(row));
    }

    void addPredecessors(std::size_t k) {
        const std::size_t layer = layerOf(k);
        if (layer == 0) return;
        const std::size_t wanted = 1 + m_random.below(4);
        std::vector<std::size_t> chosen;
        for (int tries = 0; chosen.size() < wanted && tries < 40; ++tries) {
            const bool isNear = chosen.empty() || m_random.below(4) != 0;
            const std::size_t back = isNear ? 1 : 2 + m_random.below(3);
            const std::size_t from = nearPlaceOf(k, layer - std::min(layer, back));
            if (std::find(chosen.begin(), chosen.end(), from) == chosen.end()) chosen.push_back(from);
        }
        for (const std::size_t from : chosen) addDependency(from, k);
        if (m_random.uniform() >= m_shape.backwards) return;
        const std::size_t to = nearPlaceOf(k, m_random.below(layer));
        if (std::find(chosen.begin(), chosen.end(), to) == chosen.end()) addDependency(k, to);
    }

    // A touchpoint of the layer at about the relative place that `k` has in its own.
    std::size_t nearPlaceOf(std::size_t k, std::size_t layer) {
        const std::size_t own = layerOf(k);
        const auto ownSize = static_cast<double>(firstOf(own + 1) - firstOf(own));
        const auto size = static_cast<double>(firstOf(layer + 1) - firstOf(layer));
        const double place = (static_cast<double>(k - firstOf(own)) + 0.5) / ownSize * size;
        double spread = -2.0;  // of about a normal distribution: the sum of four
        for (int part = 0; part < 4; ++part) spread += m_random.uniform();
        const double wished = place + spread * std::max(2.6, 0.17 * size);
        return firstOf(layer) + static_cast<std::size_t>(std::clamp(wished, 0.0, size - 1.0));
    }

    void addDependency(std::size_t from, std::size_t to) {
        Dependency row;
        row.id = Id<Dependency>{++m_dependencies};
        row.predecessor = Id<Touchpoint>{static_cast<std::uint32_t>(from + 1)};
        row.successor = Id<Touchpoint>{static_cast<std::uint32_t>(to + 1)};
        if (m_random.uniform() < m_shape.mixedKinds) row.kind = static_cast<DependencyKind>(m_random.below(4));
        put(row);
    }

    const LayeredShape& m_shape;
    Random m_random;
    std::size_t m_layers;
    std::uint32_t m_dependencies = 0;
    ChangeSet m_changes;
};

}  // namespace

Document layeredJourney(const LayeredShape& shape, std::uint64_t seed) {
    return LayeredJourneyMaker(shape, seed).make();
}

}  // namespace waymark::test
