#include "core/edit/grow_edits.h"

#include <gtest/gtest.h>

#include "core/edit/added.h"
#include "core/edit/band_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/bands.h"
#include "core/map/placed_map.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using edit::GrowSide;
using test::applyAdding;

constexpr std::array kGrowSides{GrowSide::Right, GrowSide::Below, GrowSide::Left, GrowSide::Above};

Id<Touchpoint> grown(Document& document, Id<Touchpoint> from, GrowSide side) {
    return applyAdding<Touchpoint>(document,
                                   edit::growTouchpoint(document, from, {side, TouchpointKind::Contact, "New"}));
}

layout::Point placeOf(const Document& document, Id<Touchpoint> id) {
    const Placement& card = document.table<Placement>().at(placementOf(id));
    return {card.x, card.y};
}

Id<Touchpoint> growStart(Document& document, double x, double y) {
    return applyAdding<Touchpoint>(document, edit::addTouchpoint(document, {TouchpointKind::Contact, "", {x, y}}));
}

bool liesOn(GrowSide side, layout::Point from, layout::Point to) {
    switch (side) {
        case GrowSide::Right: return to.x > from.x;
        case GrowSide::Below: return to.y > from.y;
        case GrowSide::Left: return to.x < from.x;
        case GrowSide::Above: return to.y < from.y;
    }
    return false;
}

TEST(GrowEdits, OnTheEmptyMapEachSideIsOneStepAwayAndTheLeftOneComesBefore) {
    for (const GrowSide side : kGrowSides) {
        Document document;
        const auto a = growStart(document, 800.0, 800.0);
        const layout::Point before = placeOf(document, a);
        const auto b = grown(document, a, side);
        const layout::Point after = placeOf(document, b);
        EXPECT_TRUE(liesOn(side, before, after));
        EXPECT_EQ(std::abs(after.x - before.x) + std::abs(after.y - before.y),
                  side == GrowSide::Right || side == GrowSide::Left ? 192.0 : 136.0);
        const Dependency& link = *document.table<Dependency>().begin();
        EXPECT_EQ(link.predecessor, side == GrowSide::Left ? b : a);
        EXPECT_EQ(link.successor, side == GrowSide::Left ? a : b);
        EXPECT_EQ(document.find(b)->name, "New");
    }
}

TEST(GrowEdits, ACardInTheWayMakesRoomAndGapsTakeUpTheShift) {
    Document document;
    const auto a = growStart(document, 104.0, 104.0);
    const auto b = growStart(document, 296.0, 104.0);
    const auto c = growStart(document, 488.0, 104.0);
    const auto d = growStart(document, 1096.0, 104.0);     // a wide gap before it
    const auto below = growStart(document, 296.0, 304.0);  // in another row
    const auto added = grown(document, a, GrowSide::Right);
    EXPECT_EQ(placeOf(document, added), (layout::Point{296.0, 104.0}));
    EXPECT_EQ(placeOf(document, b), (layout::Point{488.0, 104.0}));
    EXPECT_EQ(placeOf(document, c), (layout::Point{680.0, 104.0}));
    EXPECT_EQ(placeOf(document, d), (layout::Point{1096.0, 104.0}));
    EXPECT_EQ(placeOf(document, below), (layout::Point{296.0, 304.0}));
}

TEST(GrowEdits, LockedCardsStayAndTheOthersGoAroundThem) {
    Document document;
    const auto a = growStart(document, 104.0, 104.0);
    const auto b = growStart(document, 296.0, 104.0);
    const auto c = growStart(document, 488.0, 104.0);
    const auto lock = [&](Id<Touchpoint> id, bool isLocked) {
        ASSERT_TRUE(document.apply(*edit::setLocked(document, {{id}, {}}, isLocked)));
    };
    lock(c, true);
    const auto added = grown(document, a, GrowSide::Right);
    EXPECT_EQ(placeOf(document, added), (layout::Point{296.0, 104.0}));
    EXPECT_EQ(placeOf(document, c), (layout::Point{488.0, 104.0}));
    EXPECT_GE(placeOf(document, b).x, 488.0 + 160.0) << "past the locked one";
    lock(added, true);
    const auto next = grown(document, a, GrowSide::Right);
    EXPECT_EQ(placeOf(document, added), (layout::Point{296.0, 104.0}));
    EXPECT_NE(placeOf(document, next), placeOf(document, added));
}

TEST(GrowEdits, ASecondOneOnTheSameSideGoesBelowTheFirst) {
    Document document;
    const auto a = growStart(document, 104.0, 104.0);
    const auto first = grown(document, a, GrowSide::Right);
    const auto second = grown(document, a, GrowSide::Right);
    const auto third = grown(document, a, GrowSide::Right);
    EXPECT_EQ(placeOf(document, first), (layout::Point{296.0, 104.0}));
    EXPECT_EQ(placeOf(document, second), (layout::Point{296.0, 192.0}));
    EXPECT_EQ(placeOf(document, third), (layout::Point{296.0, 280.0}));
}

TEST(GrowEdits, AStageThatIsFullGrowsAndAllBehindItMovesAlong) {
    Document document;
    const auto first = applyAdding<Stage>(document, edit::addStage(document, "First"));
    const auto second = applyAdding<Stage>(document, edit::addStage(document, "Second"));
    const auto a = growStart(document, 96.0, 104.0);
    const auto other = growStart(document, 288.0, 104.0);
    ASSERT_EQ(document.find(other)->stage, second);
    // In the last stage there is nothing behind: it is stretched rather than left.
    const auto last = grown(document, other, GrowSide::Right);
    EXPECT_EQ(document.find(last)->stage, second);
    EXPECT_GT(stageBands(document)[1].end, placeOf(document, last).x + 72.0);
    // To the left of the first stage there is nothing at all: the stage grows, and what is in it moves on.
    const auto before = grown(document, a, GrowSide::Left);
    EXPECT_EQ(document.find(before)->stage, first);
    EXPECT_EQ(document.find(a)->stage, first);
    EXPECT_EQ(document.find(other)->stage, second);
    EXPECT_GT(placeOf(document, before).x, 72.0);
    EXPECT_LT(placeOf(document, before).x, placeOf(document, a).x - 144.0);
    // What is pushed stays in its stage.
    const auto between = grown(document, before, GrowSide::Below);
    EXPECT_EQ(document.find(between)->stage, first);
    EXPECT_EQ(test::brokenInvariants(document), std::vector<std::string>{});
}

// Overlapping cards may stay so; those that were apart never come to overlap.
void expectRoomWasMade(const Document& before, const Document& after, Id<Touchpoint> added) {
    const auto rects = [](const Document& document) {
        std::vector<std::pair<Id<Touchpoint>, layout::Rect>> found;
        for (const Placement& card : document.table<Placement>()) {
            found.emplace_back(Id<Touchpoint>{card.id.value}, cardRect({card.x, card.y}));
        }
        return found;
    };
    for (const auto& [a, rectA] : rects(after)) {
        for (const auto& [b, rectB] : rects(after)) {
            if (!(a < b) || !rectA.intersects(rectB)) continue;
            const Placement* wasA = before.find(placementOf(a));
            const Placement* wasB = before.find(placementOf(b));
            const bool wereTogether =
                wasA && wasB && cardRect({wasA->x, wasA->y}).intersects(cardRect({wasB->x, wasB->y}));
            EXPECT_TRUE(wereTogether) << a.value << ' ' << b.value << " added " << added.value;
        }
    }
}

TEST(GrowEdits, OnRandomMapsRoomIsMadeOnThatSideAndUndoBringsAllBack) {
    Random random(11);
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const std::size_t count = 2 + seed;
        Document document = test::randomJourney({.touchpoints = count,
                                                 .dependencies = count,
                                                 .reach = 5,
                                                 .stages = seed % 3 == 0 ? 0U : 3U,
                                                 .lanes = seed % 3 == 0 ? 0U : 2U},
                                                seed);
        if (seed % 3 == 0) {
            for (std::size_t number = 1; number <= count; ++number) {
                const Placement card{placementOf(Id<Touchpoint>{static_cast<std::uint32_t>(number)}),
                                     8.0 * static_cast<double>(random.below(150)),
                                     8.0 * static_cast<double>(random.below(90))};
                ASSERT_TRUE(document.apply({{RowChange<Placement>{card.id, std::nullopt, card}}}));
            }
        }
        for (int round = 0; round < 8; ++round) {
            const Id<Touchpoint> from{static_cast<std::uint32_t>(1 + random.below(count))};
            const GrowSide side = kGrowSides[random.below(kGrowSides.size())];
            const Document before = document;
            const auto changes = edit::growTouchpoint(document, from, {side, TouchpointKind::Contact, ""});
            ASSERT_TRUE(changes);
            ASSERT_TRUE(document.apply(*changes));
            const auto added = edit::addedIn<Touchpoint>(*changes);
            expectRoomWasMade(before, document, added);
            EXPECT_TRUE(liesOn(side, placeOf(document, from), placeOf(document, added)))
                << seed << ' ' << round << ' ' << static_cast<int>(side);
            Document undone = document;
            ASSERT_TRUE(undone.apply(inverse(*changes)));
            EXPECT_EQ(undone.table<Placement>(), before.table<Placement>());
            EXPECT_EQ(undone.table<Touchpoint>(), before.table<Touchpoint>());
        }
    }
}

TEST(GrowEdits, ATouchpointThatIsGoneGrowsNothing) {
    const Document document;
    const auto refused = edit::growTouchpoint(document, Id<Touchpoint>{7}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RowMissing);
}

}  // namespace
}  // namespace waymark
