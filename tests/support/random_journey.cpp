#include "tests/support/random_journey.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/model/change_builder.h"

namespace waymark::test {
namespace {

Minutes someLength(Random& random) { return Minutes{static_cast<std::int64_t>(random.below(10)) * 120}; }

TouchpointKind someKind(Random& random) { return static_cast<TouchpointKind>(random.below(5)); }

DependencyKind someDependencyKind(Random& random) { return static_cast<DependencyKind>(random.below(4)); }

WrittenDuration someLag(Random& random, double elapsed) {
    const Minutes length{(static_cast<std::int64_t>(random.below(13)) - 6) * 60};
    return {length, random.uniform() < elapsed ? TimeUnit::ElapsedHour : TimeUnit::Hour};
}

// Hours of work become hours around the clock.
void maybeElapsed(Estimate& estimate, double elapsed, Random& random) {
    if (random.uniform() < elapsed) estimate.unit = TimeUnit::ElapsedHour;
}

Touchpoint someTouchpoint(std::size_t number, double elapsed, Random& random) {
    Touchpoint row;
    row.code = "T" + std::to_string(number);
    row.name = "Touchpoint " + std::to_string(number);
    row.kind = someKind(random);
    row.estimate = randomEstimate(random);
    maybeElapsed(row.estimate, elapsed, random);
    return row;
}

// Puts the rows into the document at once; they have ids already.
template <class Row>
void put(Document& document, std::vector<Row> rows) {
    ChangeSet changes;
    changes.rows.reserve(rows.size());
    for (Row& row : rows) changes.rows.push_back(RowChange<Row>{row.id, std::nullopt, std::move(row)});
    if (!document.apply(changes)) std::abort();  // made here, so a refusal is a mistake here
}

template <class Row>
std::vector<Row> bands(std::size_t count) {
    std::vector<Row> rows(count);
    for (std::size_t k = 0; k < count; ++k) {
        rows[k].id = Id<Row>{static_cast<std::uint32_t>(k + 1)};
        rows[k].name = "Band " + std::to_string(k + 1);
        rows[k].order = static_cast<double>(k);
    }
    return rows;
}

std::vector<Touchpoint> someTouchpoints(const JourneyShape& shape, Random& random) {
    std::vector<Touchpoint> rows;
    rows.reserve(shape.touchpoints);
    for (std::size_t k = 0; k < shape.touchpoints; ++k) {
        Touchpoint row = someTouchpoint(k + 1, shape.elapsed, random);
        row.id = Id<Touchpoint>{static_cast<std::uint32_t>(k + 1)};
        // Stages follow the order of the touchpoints, as journeys do.
        if (shape.stages > 0)
            row.stage = Id<Stage>{static_cast<std::uint32_t>(1 + k * shape.stages / shape.touchpoints)};
        if (shape.lanes > 0) row.lane = Id<Lane>{static_cast<std::uint32_t>(1 + random.below(shape.lanes))};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Dependency> someDependencies(const JourneyShape& shape, Random& random) {
    std::vector<Dependency> rows;
    std::unordered_set<std::uint64_t> pairs;
    const std::size_t n = shape.touchpoints;
    for (std::size_t tries = 0; n > 1 && rows.size() < shape.dependencies && tries < 20 * shape.dependencies; ++tries) {
        const std::size_t from = random.below(n - 1);
        const std::size_t room = n - 1 - from;
        const std::size_t to = from + 1 + random.below(shape.reach > 0 ? std::min(shape.reach, room) : room);
        if (!pairs.insert((std::uint64_t{from} << 32U) | to).second) continue;
        Dependency row;
        row.id = Id<Dependency>{static_cast<std::uint32_t>(rows.size() + 1)};
        row.predecessor = Id<Touchpoint>{static_cast<std::uint32_t>(from + 1)};
        row.successor = Id<Touchpoint>{static_cast<std::uint32_t>(to + 1)};
        if (random.uniform() < shape.mixedKinds) {
            row.kind = someDependencyKind(random);
            row.lag = someLag(random, shape.elapsed);
        }
        if (random.uniform() < shape.backwards && random.below(2) == 0) std::swap(row.predecessor, row.successor);
        rows.push_back(row);
    }
    return rows;
}

std::vector<Placement> somePlacements(const std::vector<Touchpoint>& touchpoints) {
    std::vector<Placement> rows;
    rows.reserve(touchpoints.size());
    std::vector<std::size_t> filled;
    for (const Touchpoint& row : touchpoints) {
        if (row.stage.value >= filled.size()) filled.resize(row.stage.value + 1);
        const double x = 192.0 * row.stage.value - 96.0;
        const double y = 68.0 + 136.0 * static_cast<double>(filled[row.stage.value]++);
        rows.push_back({placementOf(row.id), x, y});
    }
    return rows;
}

// One random edit in the making. Touchpoints in front are those with the lower number, so dependencies that lead from
// a lower to a higher number cannot close a cycle.
class Editor {
public:
    Editor(const Document& document, const EditMix& mix, Random& random)
        : m_document(document), m_mix(mix), m_random(random), m_build(document) {}

    ChangeSet take() {
        const std::uint64_t count = 1 + m_random.below(3);
        for (std::uint64_t k = 0; k < count; ++k) step();
        return m_build.take();
    }

private:
    void step() {
        switch (m_random.below(12)) {
            case 0:
                if (m_mix.rows) addTouchpoint();
                break;
            case 1:
                if (m_mix.rows) removeTouchpoint();
                break;
            case 2:
            case 3:
            case 4:
            case 5:
                if (m_mix.rows) addDependency();
                break;
            case 6:
                if (m_mix.rows) removeDependency();
                break;
            case 7: relink(); break;
            case 8: changeLag(); break;
            case 9:
                if (m_mix.placements) moveOrRename();
                break;
            default: retime(); break;
        }
    }

    // Any row, the more likely the wider the gap in front of it; null if the document has none or this edit removes it.
    template <class Row>
    const Row* some() {
        const auto& rows = m_document.table<Row>();
        if (rows.empty()) return nullptr;
        const std::uint32_t last = rows.nextNumber() - 1;
        std::uint32_t number = 1 + static_cast<std::uint32_t>(m_random.below(last));
        for (std::uint32_t tries = 0; tries < last && !rows.contains(Id<Row>{number}); ++tries)
            number = number % last + 1;
        return m_build.find(Id<Row>{number});
    }

    bool orient(Dependency& row) {
        if (row.predecessor == row.successor) return m_mix.cycles && m_random.below(8) == 0;
        const bool anyDirection = m_mix.cycles && m_random.below(8) == 0;
        if (!anyDirection && row.predecessor > row.successor) std::swap(row.predecessor, row.successor);
        return true;
    }

    void addTouchpoint() {
        const Id<Touchpoint> id =
            m_build.add(someTouchpoint(m_document.table<Touchpoint>().nextNumber(), m_mix.elapsed, m_random));
        if (const Touchpoint* other = some<Touchpoint>()) link(other->id, id);
        if (const Touchpoint* other = some<Touchpoint>(); other && m_mix.cycles) link(id, other->id);
    }

    void link(Id<Touchpoint> from, Id<Touchpoint> to) {
        Dependency row;
        row.predecessor = from;
        row.successor = to;
        if (m_random.below(2) == 0) row.kind = someDependencyKind(m_random);
        if (m_random.below(2) == 0) row.lag = someLag(m_random, m_mix.elapsed);
        if (!orient(row)) return;
        m_build.add(row);
        m_linked = true;
    }

    void addDependency() {
        const Touchpoint* from = some<Touchpoint>();
        const Touchpoint* to = some<Touchpoint>();
        if (from && to) link(from->id, to->id);
    }

    void removeTouchpoint() {
        const Touchpoint* row = some<Touchpoint>();
        if (!row || m_linked) return;  // where this edit has made links, the document does not list them all yet
        const Id<Touchpoint> id = row->id;
        for (const Id<Dependency> link : m_document.incoming(id)) m_build.remove(link);
        for (const Id<Dependency> link : m_document.outgoing(id)) m_build.remove(link);
        for (const Id<Demand> demand : m_document.demands(id)) m_build.remove(demand);
        m_build.remove(placementOf(id));
        m_build.remove(experienceOf(id));
        m_build.remove(id);
    }

    void removeDependency() {
        if (const Dependency* row = some<Dependency>()) m_build.remove(row->id);
    }

    void relink() {
        const Dependency* found = some<Dependency>();
        const Touchpoint* other = some<Touchpoint>();
        if (!found || !other) return;
        Dependency row = *found;
        (m_random.below(2) == 0 ? row.predecessor : row.successor) = other->id;
        if (!orient(row)) return;
        m_build.put(row);
        m_linked = true;
    }

    void changeLag() {
        const Dependency* found = some<Dependency>();
        if (!found) return;
        Dependency row = *found;
        if (m_random.below(2) == 0) row.kind = someDependencyKind(m_random);
        row.lag = someLag(m_random, m_mix.elapsed);
        m_build.put(row);
    }

    void retime() {
        const Touchpoint* found = some<Touchpoint>();
        if (!found) return;
        Touchpoint row = *found;
        row.estimate = randomEstimate(m_random);
        maybeElapsed(row.estimate, m_mix.elapsed, m_random);
        if (m_random.below(4) == 0) row.kind = someKind(m_random);
        m_build.put(row);
    }

    void moveOrRename() {
        const Touchpoint* found = some<Touchpoint>();
        if (!found) return;
        if (m_random.below(2) == 0) {
            m_build.put(Placement{placementOf(found->id), 8.0 * static_cast<double>(m_random.below(500)), 80.0});
        } else {
            Touchpoint row = *found;
            row.name += "'";
            m_build.put(row);
        }
    }

    const Document& m_document;
    const EditMix& m_mix;
    Random& m_random;
    ChangeBuilder m_build;
    bool m_linked = false;
};

}  // namespace

Estimate randomEstimate(Random& random) {
    Estimate estimate;
    estimate.optimistic = someLength(random);
    estimate.likely = estimate.optimistic + someLength(random);
    estimate.pessimistic = estimate.likely + 2 * someLength(random);
    if (random.below(5) == 0) return fixedEstimate(estimate.likely);
    return estimate;
}

Document randomJourney(const JourneyShape& shape, std::uint64_t seed) {
    Random random(seed);
    Document document;
    put(document, bands<Stage>(shape.stages));
    put(document, bands<Lane>(shape.lanes));
    std::vector<Touchpoint> touchpoints = someTouchpoints(shape, random);
    std::vector<Placement> placements;
    if (shape.stages > 0) placements = somePlacements(touchpoints);
    put(document, std::move(touchpoints));
    put(document, std::move(placements));
    put(document, someDependencies(shape, random));
    return document;
}

ChangeSet randomEdit(const Document& document, const EditMix& mix, Random& random) {
    return Editor(document, mix, random).take();
}

}  // namespace waymark::test
