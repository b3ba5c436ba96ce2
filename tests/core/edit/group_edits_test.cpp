#include "core/edit/group_edits.h"

#include <gtest/gtest.h>

#include "core/edit/align_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/bands.h"
#include "tests/support/editing.h"
#include "tests/support/invariants.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::apply;
using test::JourneyBuilder;
using test::refusal;

// Three cards in a row, and a note.
struct Placed {
    JourneyBuilder build;
    Document document;
    Id<StickyNote> note;

    Placed() {
        build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
        build.place("A", 80.0, 80.0).place("B", 240.0, 200.0).place("C", 400.0, 120.0);
        document = build.document();
        note = test::applyAdding<StickyNote>(document, edit::putNote(document, {{}, "!", 500.0, 80.0}));
    }
    [[nodiscard]] Id<Touchpoint> id(const char* code) const { return build.id(code); }
    [[nodiscard]] layout::Point at(const char* code) const {
        const Placement* card = document.find(placementOf(id(code)));
        return {card->x, card->y};
    }
};

TEST(GroupEdits, AllOfAGroupArePickedOutTogether) {
    Placed map;
    apply(map.document, edit::groupItems(map.document, {{map.id("A"), map.id("C")}, {map.note}}));
    EXPECT_EQ(withGroups(map.document, {{map.id("C")}, {}}), (MapItems{{map.id("A"), map.id("C")}, {map.note}}));
    EXPECT_EQ(withGroups(map.document, {{map.id("B")}, {}}), (MapItems{{map.id("B")}, {}}));
    apply(map.document, edit::groupItems(map.document, {{map.id("B"), map.id("A")}, {}}));
    EXPECT_EQ(withGroups(map.document, {{}, {map.note}}).size(), 4U) << "groups grow together";
    apply(map.document, edit::ungroupItems(map.document, {{map.id("B")}, {}}));
    EXPECT_EQ(withGroups(map.document, {{map.id("A")}, {map.note}}), (MapItems{{map.id("A")}, {map.note}}));
}

TEST(GroupEdits, AGroupHasTwoMembersAtLeast) {
    Placed map;
    EXPECT_EQ(refusal(edit::groupItems(map.document, {{map.id("A")}, {}})), ErrorCode::NothingToGroup);
    EXPECT_EQ(refusal(edit::groupItems(map.document, {{map.id("A"), Id<Touchpoint>{9}}, {}})), ErrorCode::RowMissing);
}

TEST(GroupEdits, WhatIsLockedStaysWhereItLies) {
    Placed map;
    apply(map.document, edit::setLocked(map.document, {{map.id("B")}, {map.note}}, true));
    const layout::Point before = map.at("B");
    const std::vector ids{map.id("A"), map.id("B"), map.id("C")};
    apply(map.document, edit::moveItems(map.document, ids, 16.0, 16.0));
    apply(map.document, edit::moveNotes(map.document, std::vector{map.note}, 16.0, 16.0));
    apply(map.document, edit::alignItems(map.document, ids, edit::Alignment::Top));
    EXPECT_EQ(map.at("B"), before);
    EXPECT_EQ(map.at("A").y, map.at("C").y);
    EXPECT_EQ(map.document.find(map.note)->x, 500.0);
    apply(map.document, edit::setName(map.document, map.id("B"), "Still to be edited"));
    apply(map.document, edit::setLocked(map.document, {{map.id("B")}, {}}, false));
    apply(map.document, edit::moveItems(map.document, ids, 8.0, 0.0));
    EXPECT_EQ(map.at("B"), (layout::Point{before.x + 8.0, before.y}));
}

// Bands are made as wide as they need to be, and what is locked keeps its place within them.
TEST(GroupEdits, ArrangingLeavesLockedCardsWhereTheyLieInTheirStageAndLane) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        Document document = test::randomJourney({.touchpoints = 30, .stages = 4, .lanes = 3}, seed);
        apply(document, edit::arrangeByStages(document, IncrementalSchedule(document)));
        Random random(seed);
        MapItems locked;
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            if (random.below(5) == 0) locked.touchpoints.push_back(row.id);
        }
        apply(document, edit::moveItems(document, locked.touchpoints, 40.0, 24.0));
        apply(document, edit::setLocked(document, locked, true));
        const Document before = document;
        apply(document, edit::arrangeByStages(document, IncrementalSchedule(document)));
        for (const std::string& broken : test::brokenInvariants(document)) ADD_FAILURE() << broken;
        const auto offsetIn = [](const Document& in, Id<Touchpoint> id) {
            const Placement& card = *in.find(placementOf(id));
            const auto stages = stageBands(in);
            const auto band = std::ranges::find(stages, in.find(id)->stage, &StageBand::id);
            return card.x - (band == stages.end() ? (stages.empty() ? 0.0 : stages.back().end) : band->begin);
        };
        for (const Id<Touchpoint> id : locked.touchpoints) {
            EXPECT_EQ(document.find(id)->stage, before.find(id)->stage);
            EXPECT_EQ(document.find(id)->lane, before.find(id)->lane);
            EXPECT_NEAR(offsetIn(document, id), offsetIn(before, id), 1e-6);
        }
        for (const Placement& card : document.table<Placement>()) {
            const layout::Rect rect = cardRect({card.x, card.y});
            const bool isLocked = card.isLocked;
            for (const Id<Touchpoint> id : locked.touchpoints) {
                const Placement& other = *document.find(placementOf(id));
                if (isLocked || other.id == card.id) continue;
                EXPECT_FALSE(rect.intersects(cardRect({other.x, other.y})));
            }
        }
    }
}

}  // namespace
}  // namespace waymark
