// Arranging a map that a person has drawn or arranged before keeps the order in which cards stand above each other, and
// the critical path runs straight.

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/edit/added.h"
#include "core/edit/placement_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/layout/arrange_by_bands.h"
#include "core/map/map_graph.h"
#include "core/map/placed_map.h"
#include "tests/support/editing.h"
#include "tests/support/layered_journey.h"

namespace waymark {
namespace {

constexpr int kJourneys = 60;

Document someJourney(int number) {
    test::LayeredShape shape;
    shape.touchpoints = static_cast<std::size_t>(12 + number);
    shape.stages = static_cast<std::size_t>(2 + number % 5);
    shape.lanes = static_cast<std::size_t>(1 + number % 3);
    return test::layeredJourney(shape, static_cast<std::uint64_t>(number));
}

void arrange(Document& document) {
    test::apply(document, edit::arrangeByStages(document, IncrementalSchedule(document)));
}

layout::Point placeOf(const Document& document, Id<Touchpoint> id) {
    const Placement* row = document.find(placementOf(id));
    return row ? layout::Point{row->x, row->y} : layout::Point{};
}

// Pairs of touchpoints that stand in one column and lane, the upper one first.
std::vector<std::pair<Id<Touchpoint>, Id<Touchpoint>>> pairsAbove(const Document& document) {
    std::vector<std::pair<Id<Touchpoint>, Id<Touchpoint>>> pairs;
    for (const Touchpoint& a : document.table<Touchpoint>()) {
        for (const Touchpoint& b : document.table<Touchpoint>()) {
            const layout::Point upper = placeOf(document, a.id);
            const layout::Point lower = placeOf(document, b.id);
            if (a.lane == b.lane && a.stage == b.stage && upper.x == lower.x && upper.y < lower.y) {
                pairs.emplace_back(a.id, b.id);
            }
        }
    }
    return pairs;
}

// As a person does it: two cards of a column trade places.
void tradeTwo(Document& document, Random& random) {
    const auto pairs = pairsAbove(document);
    if (pairs.empty()) return;
    const auto [a, b] = pairs[random.below(pairs.size())];
    const std::vector<MapCard> traded{{a, cardRect(placeOf(document, b))}, {b, cardRect(placeOf(document, a))}};
    test::apply(document, edit::placeItems(document, traded));
}

void addSome(Document& document, Random& random) {
    for (int k = 0; k < 3; ++k) {
        const std::size_t index = random.below(document.table<Touchpoint>().size());
        const Id<Touchpoint> from =
            std::next(document.table<Touchpoint>().begin(), static_cast<std::ptrdiff_t>(index))->id;
        const layout::Point place = placeOf(document, from);
        test::apply(document, edit::addConnectedTouchpoint(
                                  document, from, {TouchpointKind::Contact, "New", {place.x + 40.0, place.y}}));
    }
}

std::int64_t bestCrossings(const Document& document) {
    const IncrementalSchedule schedule(document);
    const MapGraph graph = mapGraph(document, schedule, stageBands(document), laneBands(document));
    return layout::arrangeByBands(graph.graph).crossings;
}

TEST(ArrangeAgain, KeepsWhatWasThereInItsOrder) {
    int kept = 0;
    for (int number = 0; number < kJourneys; ++number) {
        SCOPED_TRACE("journey " + std::to_string(number));
        Random random(static_cast<std::uint64_t>(number));
        Document document = someJourney(number);
        arrange(document);
        tradeTwo(document, random);
        addSome(document, random);
        const Document drawn = document;
        arrange(document);
        // Of all pairs that stand above each other now, those that were there keep the order they had.
        const auto isKept = [&](const auto& pair) {
            return placeOf(drawn, pair.first).y <= placeOf(drawn, pair.second).y;
        };
        if (std::ranges::all_of(pairsAbove(document), isKept)) {
            ++kept;
            continue;
        }
        // Else the order is the one that is found without regard to it, which saves a third of the crossings.
        Document anew = drawn;
        for (const Touchpoint& row : drawn.table<Touchpoint>()) {
            const ChangeSet lift{{RowChange<Placement>{placementOf(row.id), *drawn.find(placementOf(row.id)), {}}}};
            ASSERT_TRUE(anew.apply(lift));
        }
        arrange(anew);
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            EXPECT_EQ(placeOf(document, row.id), placeOf(anew, row.id));
        }
    }
    EXPECT_GE(kept, kJourneys * 9 / 10);
}

TEST(ArrangeAgain, CostsAtMostHalfAsManyCrossingsAgain) {
    for (int number = 0; number < kJourneys; ++number) {
        Random random(static_cast<std::uint64_t>(number));
        Document document = someJourney(number);
        arrange(document);
        for (int k = 0; k < 4; ++k) tradeTwo(document, random);
        const IncrementalSchedule schedule(document);
        const MapGraph graph = mapGraph(document, schedule, stageBands(document), laneBands(document));
        std::vector<double> heights;
        for (const Id<Touchpoint> id : graph.touchpoints) heights.push_back(placeOf(document, id).y);
        const std::int64_t crossings = layout::arrangeByBands(graph.graph, heights).crossings;
        EXPECT_LE(2 * crossings, 3 * bestCrossings(document) + 4) << number;
    }
}

TEST(ArrangeAgain, ChangesNothingTheSecondTime) {
    for (int number = 0; number < kJourneys; ++number) {
        SCOPED_TRACE("journey " + std::to_string(number));
        Random random(static_cast<std::uint64_t>(number));
        Document document = someJourney(number);
        for (int round = 0; round < 3; ++round) {
            arrange(document);
            const auto again = edit::arrangeByStages(document, IncrementalSchedule(document));
            ASSERT_TRUE(again);
            EXPECT_TRUE(again->rows.empty());
            tradeTwo(document, random);
        }
    }
}

// Where several critical paths part or meet, only one of them can be straight; nor can all be that run side by side.
bool isOnItsOwn(const Document& document, const IncrementalSchedule& schedule, const Dependency& row) {
    const auto count = [&](std::span<const Id<Dependency>> links) {
        return std::ranges::count_if(links, [&](Id<Dependency> id) { return schedule.isCritical(id); });
    };
    return count(document.outgoing(row.predecessor)) == 1 && count(document.incoming(row.successor)) == 1;
}

TEST(ArrangeAgain, TheCriticalPathIsAStraightSpineInOneLane) {
    int straight = 0;
    int all = 0;
    for (int number = 0; number < kJourneys; ++number) {
        test::LayeredShape shape;
        shape.touchpoints = static_cast<std::size_t>(12 + number);
        shape.stages = static_cast<std::size_t>(2 + number % 5);
        shape.lanes = 1;
        Document document = test::layeredJourney(shape, static_cast<std::uint64_t>(number));
        arrange(document);
        const IncrementalSchedule schedule(document);
        for (const Dependency& row : document.table<Dependency>()) {
            if (!schedule.isCritical(row.id) || !isOnItsOwn(document, schedule, row)) continue;
            ++all;
            straight += placeOf(document, row.predecessor).y == placeOf(document, row.successor).y ? 1 : 0;
        }
    }
    EXPECT_GT(all, 4 * kJourneys);
    EXPECT_GE(straight, all * 95 / 100) << straight << " of " << all;
}

}  // namespace
}  // namespace waymark
