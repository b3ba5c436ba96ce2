#include "core/edit/note_edits.h"

#include <gtest/gtest.h>

#include "core/base/text.h"
#include "core/edit/band_edits.h"
#include "core/edit/clipboard.h"
#include "core/edit/group_edits.h"
#include "core/edit/owner_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/owners.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::JourneyBuilder;
using test::refusal;

StickyNote note(std::string text, double x, double y) {
    StickyNote row;
    row.text = std::move(text);
    row.x = x;
    row.y = y;
    return row;
}

TEST(NoteEdits, NotesAreWrittenMovedColouredAndRemoved) {
    Document document;
    const Document empty = document;
    const auto id = applyAdding<StickyNote>(document, edit::putNote(document, note("Ask\r\nlegal\x01", 40, 50)));
    EXPECT_EQ(document.find(id)->text, "Ask\nlegal");
    const std::vector ids{id};
    apply(document, edit::moveNotes(document, ids, 10.0, -5.0));
    EXPECT_EQ(document.find(id)->x, 50.0);
    EXPECT_EQ(document.find(id)->y, 45.0);
    apply(document, edit::setNoteColour(document, ids, 3));
    EXPECT_EQ(document.find(id)->colour, 3);
    StickyNote tiny = *document.find(id);
    tiny.width = 1.0;
    tiny.height = 1e9;
    apply(document, edit::putNote(document, tiny));
    EXPECT_EQ(document.find(id)->width, kNarrowestNote);
    EXPECT_EQ(document.find(id)->height, kWidestNote);
    EXPECT_EQ(refusal(edit::moveNotes(document, ids, 1e9, 0.0)), ErrorCode::CoordinateOutOfRange);
    EXPECT_EQ(refusal(edit::putNote(document, note(std::string(kLongestNotes + 1, 'x'), 0, 0))),
              ErrorCode::TextTooLong);
    apply(document, edit::removeNotes(document, std::vector{id, id}));
    EXPECT_TRUE(document == empty);
    EXPECT_EQ(refusal(edit::removeNotes(document, ids)), ErrorCode::RowMissing);
}

TEST(NoteEdits, NotesAreNoPartOfTheSchedule) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).depend("A", "B");
    Document document = build.document();
    IncrementalSchedule schedule(document);
    const auto added = edit::putNote(document, note("Later", 0, 0));
    apply(document, added);
    EXPECT_TRUE(schedule.update(document, *added).empty());
}

TEST(NoteEdits, ANoteGoesAlongWithTheStagesAndLanesThatItLiesIn) {
    Document document;
    const auto first = applyAdding<Stage>(document, edit::addStage(document, "One", {}));
    const auto second = applyAdding<Stage>(document, edit::addStage(document, "Two", {}));
    const auto id = applyAdding<StickyNote>(document, edit::putNote(document, note("Here", 200.0, 10.0)));
    apply(document, edit::resizeStage(document, first, 292.0));
    EXPECT_EQ(document.find(id)->x, 300.0);
    apply(document, edit::moveStage(document, second, first));
    EXPECT_EQ(document.find(id)->x, 8.0);
}

TEST(NoteEdits, NotesAreCopiedWithCardsAndKeepTheirPlaceAmongThem) {
    JourneyBuilder build;
    build.touchpoint("A", 1).place("A", 80.0, 80.0);
    Document document = build.document();
    const auto id = applyAdding<StickyNote>(document, edit::putNote(document, note("Why?", 200.0, 40.0)));
    MapItems both{{build.id("A")}, {id}};
    apply(document, edit::groupItems(document, both));
    apply(document, edit::setLocked(document, both, true));
    const auto pasted = edit::paste(document, edit::copyItems(document, both.touchpoints, both.notes), {900.0, 600.0});
    apply(document, pasted);
    const auto card = edit::addedIn<Touchpoint>(*pasted);
    const auto copy = edit::addedIn<StickyNote>(*pasted);
    EXPECT_EQ(document.find(copy)->text, "Why?");
    EXPECT_EQ(document.find(copy)->x - document.find(placementOf(card))->x, 120.0);
    EXPECT_EQ(document.find(copy)->y - document.find(placementOf(card))->y, -40.0);
    EXPECT_EQ(withGroups(document, {{card}, {}}), (MapItems{{card}, {copy}})) << "a group of their own";
    EXPECT_FALSE(isLocked(document, card) || isLocked(document, copy));
    const auto alone = edit::duplicate(document, {}, 24.0, 24.0, both.notes);
    apply(document, alone);
    EXPECT_EQ(document.find(edit::addedIn<StickyNote>(*alone))->x, 224.0);
    EXPECT_EQ(refusal(edit::duplicate(document, {}, 24.0, 24.0)), ErrorCode::NothingToPaste);
}

TEST(OwnerEdits, OwnersGetColoursInTurnUntilOneIsChosen) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1);
    Document document = build.document();
    for (const auto& [code, owner] : {std::pair{"A", "Sales"}, {"B", "Care"}, {"C", "Sales"}}) {
        apply(document, edit::setOwner(document, build.id(code), owner));
    }
    EXPECT_EQ(ownersOf(document), (std::vector<Owner>{{"Sales", 0, 2}, {"Care", 1, 1}}));
    apply(document, edit::setOwnerColour(document, "Sales", 4));
    apply(document, edit::setOwnerColour(document, "Sales", 5));
    EXPECT_EQ(ownersOf(document), (std::vector<Owner>{{"Sales", 5, 2}, {"Care", 1, 1}}));
    EXPECT_EQ(document.table<OwnerColour>().size(), 1U);
    EXPECT_EQ(refusal(edit::setOwnerColour(document, " ", 1)), ErrorCode::EmptyName);
}

}  // namespace
}  // namespace waymark
