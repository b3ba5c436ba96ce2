#include "core/edit/align_edits.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/edit/placement_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/editing.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using edit::Alignment;

// A map of cards apart from each other, and some of them.
struct SomeCards {
    Document document;
    std::vector<Id<Touchpoint>> ids;
};
SomeCards someCards(std::uint64_t seed) {
    SomeCards some;
    some.document =
        test::randomJourney({.touchpoints = 30, .dependencies = 30, .reach = 5, .stages = 4, .lanes = 3}, seed);
    Random random(seed);
    for (std::uint32_t number = 1; number <= 30; ++number) {
        if (random.below(4) == 0) some.ids.push_back(Id<Touchpoint>{number});
    }
    return some;
}

layout::Point whereIs(const Document& document, Id<Touchpoint> id) {
    const Placement& card = document.table<Placement>().at(placementOf(id));
    return {card.x, card.y};
}

bool touchEachOther(const Document& document, const std::vector<Id<Touchpoint>>& ids) {
    for (const auto a : ids) {
        for (const auto b : ids) {
            if (a < b && cardRect(whereIs(document, a)).intersects(cardRect(whereIs(document, b)))) return true;
        }
    }
    return false;
}

TEST(AlignEdits, AlignedCardsShareALineDoNotTouchAndStayWhenAlignedAgain) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        for (const Alignment alignment : {Alignment::Left, Alignment::Centre, Alignment::Right, Alignment::Top,
                                          Alignment::Middle, Alignment::Bottom}) {
            auto [document, ids] = someCards(seed);
            if (ids.size() < 2) continue;
            const bool isColumn = alignment <= Alignment::Right;
            const auto coordinate = [&](Id<Touchpoint> id) {
                const layout::Point centre = whereIs(document, id);
                return isColumn ? centre.x : centre.y;
            };
            const auto [least, most] = std::ranges::minmax(ids, {}, coordinate);
            const double before[2] = {coordinate(least), coordinate(most)};
            test::apply(document, edit::alignItems(document, ids, alignment));
            const double line = coordinate(ids.front());
            for (const auto id : ids) EXPECT_EQ(coordinate(id), line);
            EXPECT_FALSE(touchEachOther(document, ids));
            const bool isFirst = alignment == Alignment::Left || alignment == Alignment::Top;
            const bool isLast = alignment == Alignment::Right || alignment == Alignment::Bottom;
            EXPECT_TRUE(!isFirst || line == before[0]);
            EXPECT_TRUE(!isLast || line == before[1]);
            EXPECT_GE(line, before[0]);
            EXPECT_LE(line, before[1]);
            EXPECT_TRUE(edit::alignItems(document, ids, alignment)->rows.empty());
        }
    }
}

TEST(AlignEdits, DistributedCardsHaveEqualDistancesToTheWidthOfTheGrid) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        auto [document, ids] = someCards(seed);
        if (ids.size() < 3) continue;
        test::apply(document, edit::alignItems(document, ids, Alignment::Top));
        test::apply(document, edit::distributeItems(document, ids, edit::SpreadAlong::Across));
        std::vector<double> places;
        for (const auto id : ids) places.push_back(whereIs(document, id).x);
        std::ranges::sort(places);
        const double step = (places.back() - places.front()) / static_cast<double>(places.size() - 1);
        for (std::size_t k = 1; k < places.size(); ++k) {
            EXPECT_LE(std::abs(places[k] - places[k - 1] - step), layout::kGrid) << seed;
        }
        EXPECT_FALSE(touchEachOther(document, ids));
        EXPECT_TRUE(edit::distributeItems(document, ids, edit::SpreadAlong::Across)->rows.empty()) << seed;
    }
}

TEST(PlacementEdits, CardsDroppedOnAnotherComeToRestBesideIt) {
    Document document;
    const auto add = [&](double x, double y) {
        return test::applyAdding<Touchpoint>(document,
                                             edit::addTouchpoint(document, {TouchpointKind::Contact, "", {x, y}}));
    };
    const auto a = add(104.0, 104.0);
    const auto b = add(504.0, 104.0);
    const std::array moved{b};
    const edit::Landing landing(document, moved);
    const layout::Point free = landing.offsetFor({-200.0, 40.0});
    EXPECT_EQ(free, (layout::Point{-200.0, 40.0}));  // nothing is there: as it was dropped
    const layout::Point beside = landing.offsetFor({-390.0, 5.0});
    const layout::Rect there = cardRect({504.0 + beside.x, 104.0 + beside.y});
    EXPECT_FALSE(there.intersects(cardRect(whereIs(document, a))));
    EXPECT_LT(std::hypot(beside.x + 390.0, beside.y - 5.0), 180.0);
    // What moves along is no obstacle.
    const std::array both{a, b};
    EXPECT_EQ(edit::Landing(document, both).offsetFor({400.0, 0.0}), (layout::Point{400.0, 0.0}));
}

}  // namespace
}  // namespace waymark
