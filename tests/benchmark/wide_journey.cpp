#include "tests/benchmark/wide_journey.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <utility>

#include "tests/support/random_journey.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kRows = 80;
constexpr std::size_t kStages = 8;
constexpr std::size_t kLanes = 6;
constexpr double kColumnWidth = 192.0;
constexpr double kRowHeight = 136.0;

template <class Row>
void replace(ChangeSet& changes, const Row& before, const Row& after) {
    changes.rows.push_back(RowChange<Row>{before.id, before, after});
}

// Rows of 80 cards in bands that are just wide and high enough for them.
ChangeSet spread(const Document& document, std::size_t touchpoints) {
    ChangeSet changes;
    for (const Touchpoint& before : document.table<Touchpoint>()) {
        const std::size_t row = (before.id.value - 1) % kRows;
        Touchpoint after = before;
        after.lane = Id<Lane>{static_cast<std::uint32_t>(1 + row * kLanes / kRows)};
        replace(changes, before, after);
    }
    for (const Placement& before : document.table<Placement>()) {
        const std::size_t k = before.id.value - 1;
        Placement after = before;
        after.x = kColumnWidth * (0.5 + static_cast<double>(k / kRows));
        after.y = kRowHeight * (0.5 + static_cast<double>(k % kRows));
        replace(changes, before, after);
    }
    const double columns = static_cast<double>((touchpoints + kRows - 1) / kRows);
    for (const Stage& before : document.table<Stage>()) {
        Stage after = before;
        after.width = kColumnWidth * columns / static_cast<double>(kStages);
        replace(changes, before, after);
    }
    for (const Lane& before : document.table<Lane>()) {
        Lane after = before;
        after.height = kRowHeight * static_cast<double>(kRows) / static_cast<double>(kLanes);
        replace(changes, before, after);
    }
    return changes;
}

ChangeSet link(std::size_t touchpoints) {
    Random random(2);
    ChangeSet changes;
    std::set<std::pair<std::size_t, std::size_t>> known;
    const std::size_t wanted = touchpoints * 13 / 10;
    while (changes.rows.size() < wanted) {
        const std::size_t from = random.below(touchpoints - 1);
        std::size_t to = from + kRows * (1 + random.below(3)) - 3 + random.below(7);
        if (random.below(20) == 0) to = from + 1 + random.below(touchpoints - from - 1);
        to = std::min(to, touchpoints - 1);
        if (!known.insert({from, to}).second) continue;
        Dependency row;
        row.id = Id<Dependency>{static_cast<std::uint32_t>(changes.rows.size() + 1)};
        row.predecessor = Id<Touchpoint>{static_cast<std::uint32_t>(from + 1)};
        row.successor = Id<Touchpoint>{static_cast<std::uint32_t>(to + 1)};
        changes.rows.push_back(RowChange<Dependency>{row.id, std::nullopt, row});
    }
    return changes;
}

}  // namespace

Document wideJourney(std::size_t touchpoints) {
    test::JourneyShape shape;
    shape.touchpoints = touchpoints;
    shape.dependencies = 0;
    shape.stages = kStages;
    shape.lanes = kLanes;
    Document document = test::randomJourney(shape, 1);
    // Made here, so a refusal is a mistake here.
    if (!document.apply(spread(document, touchpoints)) || !document.apply(link(touchpoints))) std::abort();
    return document;
}

}  // namespace waymark::bench
