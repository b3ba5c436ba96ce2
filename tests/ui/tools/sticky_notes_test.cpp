// Sticky notes on the map: written, moved, made larger, picked out with cards; and what is locked or in a group.

#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/experience_edits.h"
#include "core/edit/group_edits.h"
#include "core/edit/note_edits.h"
#include "tests/ui/tools/canvas_fixture.h"
#include "ui/canvas/card_help.h"
#include "ui/canvas/note_corners.h"
#include "ui/canvas/sticky_painting.h"

namespace waymark {
namespace {

using test::Canvas;
using Ids = std::vector<Id<Touchpoint>>;
using Notes = std::vector<Id<StickyNote>>;

struct StickyNotesTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    Id<Touchpoint> a = journey.id("A"), b = journey.id("B"), c = journey.id("C");
    Canvas canvas{journey.document()};

    Id<StickyNote> put(const char* text, QPointF place) {
        StickyNote row;
        row.text = text;
        row.x = place.x();
        row.y = place.y();
        const auto changes = edit::putNote(canvas.document(), row);
        canvas.session().edit(changes, "note");
        return Id<StickyNote>{canvas.document().table<StickyNote>().nextNumber() - 1};
    }
    const StickyNote& note(Id<StickyNote> id) { return canvas.document().table<StickyNote>().at(id); }
    QPointF centre(Id<StickyNote> id) { return {note(id).x, note(id).y}; }
    Notes notes() { return canvas.session().selected<StickyNote>(); }
    void must(const Result<ChangeSet>& changes) { ASSERT_TRUE(canvas.session().edit(changes, "edit")); }
    QPlainTextEdit* writing() { return canvas.tools().noteEditor().text(); }
};

TEST_F(StickyNotesTest, ANewNoteIsOpenForWritingInOneUndoStep) {
    canvas.tools().addNote();
    ASSERT_TRUE(writing());
    QTest::keyClicks(writing(), "Ask legal");
    QTest::keyClick(writing(), Qt::Key_Return);
    QTest::keyClicks(writing(), "today");
    QTest::keyClick(writing(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(canvas.tools().noteEditor().isOpen());
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(note(notes()[0]).text, "Ask legal\ntoday");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
    canvas.session().undoStack().undo();
    EXPECT_TRUE(canvas.document().table<StickyNote>().empty());
}

TEST_F(StickyNotesTest, ANoteThatIsLeftEmptyGoes) {
    canvas.tools().addNote();
    ASSERT_TRUE(writing());
    QTest::keyClick(writing(), Qt::Key_Escape);
    EXPECT_TRUE(canvas.document().table<StickyNote>().empty());
    EXPECT_EQ(canvas.session().undoStack().count(), 0) << "as if it had never been there";
    const auto id = put("Why?", {600.0, 424.0});
    canvas.tools().noteEditor().start(id);
    QTest::keyClick(writing(), Qt::Key_Delete);
    QTest::keyClick(writing(), Qt::Key_Escape);
    EXPECT_TRUE(canvas.document().table<StickyNote>().empty());
    canvas.session().undoStack().undo();
    EXPECT_EQ(note(id).text, "Why?");
}

TEST_F(StickyNotesTest, ADoubleClickWritesAndLeavingInAnyWayKeepsWhatWasWritten) {
    const auto id = put("before", {600.0, 424.0});
    canvas.doubleClick(centre(id));
    ASSERT_TRUE(writing());
    QTest::keyClicks(writing(), "after");
    QTest::keyClick(writing(), Qt::Key_Escape);
    EXPECT_EQ(note(id).text, "after");
    canvas.key(Qt::Key_F2);
    ASSERT_TRUE(writing());
    QTest::keyClicks(writing(), "once more");
    canvas.click({200.0, 420.0});
    EXPECT_EQ(note(id).text, "once more");
    EXPECT_TRUE(canvas.document().table<Touchpoint>().size() == 3U);
}

TEST_F(StickyNotesTest, ANoteGrowsDownwardsWithItsText) {
    const auto id = put("", {600.0, 424.0});
    const QRectF before = rectOf(note(id));
    canvas.tools().noteEditor().start(id);
    for (int k = 0; k < 12; ++k) {
        QTest::keyClicks(writing(), "line");
        QTest::keyClick(writing(), Qt::Key_Return);
    }
    canvas.tools().noteEditor().finish(true);
    const QRectF after = rectOf(note(id));
    EXPECT_GT(after.height(), before.height());
    EXPECT_EQ(after.topLeft(), before.topLeft());
}

TEST_F(StickyNotesTest, ANoteIsDraggedNudgedAndDeletedTogetherWithCards) {
    const auto id = put("Why?", {600.0, 424.0});
    const QPointF card = canvas.centre(a);
    canvas.click(canvas.centre(a));
    canvas.click(centre(id), Qt::ShiftModifier);
    EXPECT_EQ(notes(), Notes{id});
    canvas.drag(centre(id), centre(id) + QPointF(64.0, -40.0));
    EXPECT_EQ(centre(id), QPointF(664.0, 384.0));
    EXPECT_EQ(canvas.centre(a), card + QPointF(64.0, -40.0));
    canvas.key(Qt::Key_Right);
    EXPECT_EQ(centre(id).x(), 672.0);
    canvas.key(Qt::Key_Delete);
    EXPECT_EQ(canvas.document().table<StickyNote>().size(), 0U);
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 2U);
    while (canvas.session().undoStack().count() > 0 && canvas.session().undoStack().index() > 1)
        canvas.session().undoStack().undo();
    EXPECT_EQ(centre(id), QPointF(600.0, 424.0));
    EXPECT_EQ(canvas.centre(a), card);
}

TEST_F(StickyNotesTest, ACornerMakesItLargerOnTheGridAndShiftKeepsItsShape) {
    const auto id = put("Why?", {600.0, 424.0});
    canvas.click(centre(id));
    const QRectF before = rectOf(note(id));
    canvas.drag(before.bottomRight(), before.bottomRight() + QPointF(45.0, 21.0));
    EXPECT_EQ(rectOf(note(id)), before.adjusted(0.0, 0.0, 48.0, 24.0));
    const QRectF wide = rectOf(note(id));
    canvas.drag(wide.topLeft(), wide.topLeft() + QPointF(104.0, 68.0), Qt::ShiftModifier);
    EXPECT_NEAR(note(id).width / note(id).height, wide.width() / wide.height(), 1e-9);
    EXPECT_EQ(rectOf(note(id)).bottomRight(), wide.bottomRight());
    canvas.drag(rectOf(note(id)).bottomRight(), rectOf(note(id)).topLeft() - QPointF(50.0, 50.0));
    EXPECT_EQ(note(id).width, kNarrowestNote);
}

TEST_F(StickyNotesTest, TheMarqueePicksNotesAndCopiesComeWithAlt) {
    const auto id = put("Why?", {600.0, 424.0});
    canvas.drag({480.0, 500.0}, {700.0, 340.0});
    EXPECT_EQ(notes(), Notes{id});
    canvas.drag(centre(id), centre(id) + QPointF(0.0, 80.0), Qt::AltModifier);
    EXPECT_EQ(canvas.document().table<StickyNote>().size(), 2U);
    EXPECT_EQ(centre(id), QPointF(600.0, 424.0));
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_NE(notes()[0], id);
}

TEST_F(StickyNotesTest, NotesAreSeenWhereTheyWerePutAndNowhereElse) {
    const auto id = put("Why?", {600.0, 424.0});
    MapContent& content = canvas.view().mapScene().content();
    EXPECT_EQ(content.noteAt({600.0, 424.0}), id);
    EXPECT_TRUE(content.bounds().contains(rectOf(note(id))));
    canvas.view().setMapLayout(MapLayout::Network);
    EXPECT_FALSE(content.noteAt({600.0, 424.0}).isValid());
}

TEST_F(StickyNotesTest, TabWalksOnThroughTheNotesAndBack) {
    const auto first = put("one", {300.0, 424.0});
    const auto second = put("two", {600.0, 424.0});
    canvas.click(canvas.centre(c));
    canvas.key(Qt::Key_Tab);
    EXPECT_EQ(notes(), Notes{first});
    canvas.key(Qt::Key_Tab);
    EXPECT_EQ(notes(), Notes{second});
    canvas.key(Qt::Key_Backtab, Qt::ShiftModifier);
    canvas.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(canvas.selected(), Ids{c});
}

TEST_F(StickyNotesTest, WhatIsLockedIsNeitherDraggedNorNudgedAndSaysSo) {
    const QPointF before = canvas.centre(b);
    must(edit::setLocked(canvas.document(), {{b}, {}}, true));
    canvas.hover(before);
    canvas.press(before);
    canvas.moveTo(before + QPointF(30.0, 30.0));
    canvas.moveTo(before + QPointF(60.0, 60.0));
    EXPECT_FALSE(canvas.decoration().message.isEmpty());
    canvas.release(before + QPointF(60.0, 60.0));
    EXPECT_EQ(canvas.centre(b), before);
    canvas.click(canvas.centre(a));
    canvas.click(before, Qt::ShiftModifier);
    const QPointF first = canvas.centre(a);
    canvas.drag(first, first + QPointF(0.0, 160.0));
    EXPECT_EQ(canvas.centre(b), before);
    EXPECT_NE(canvas.centre(a), first);
    canvas.key(Qt::Key_Down);
    EXPECT_EQ(canvas.centre(b), before);
}

TEST_F(StickyNotesTest, AGroupIsPickedMovedAsOneAndEnteredByADoubleClick) {
    const auto id = put("Why?", {600.0, 424.0});
    must(edit::groupItems(canvas.document(), {{a, b}, {id}}));
    canvas.click(canvas.centre(a));
    EXPECT_EQ(canvas.selected(), (Ids{a, b}));
    EXPECT_EQ(notes(), Notes{id});
    const QPointF from = canvas.centre(b);
    canvas.drag(canvas.centre(a), canvas.centre(a) + QPointF(0.0, 160.0));
    EXPECT_EQ(canvas.centre(b), from + QPointF(0.0, 160.0));
    EXPECT_EQ(centre(id), QPointF(600.0, 584.0));
    canvas.doubleClick(canvas.centre(b));
    EXPECT_EQ(canvas.selected(), Ids{b});
    EXPECT_TRUE(notes().empty());
    EXPECT_FALSE(canvas.tools().editor().isOpen()) << "the first double click goes in";
    canvas.click(canvas.centre(a));
    EXPECT_EQ(canvas.selected(), Ids{a});
    canvas.click(canvas.centre(c));
    canvas.click(canvas.centre(a));
    EXPECT_EQ(canvas.selected(), (Ids{a, b})) << "left again";
    EXPECT_EQ(canvas.view().mapScene().content().groupFrames().size(), 1U);
}

TEST_F(StickyNotesTest, AMarkTellsAndOpensWhatHurts) {
    Experience felt;
    felt.id = experienceOf(a);
    felt.painPoints = "No answer\n\nfor two days";
    felt.opportunities = "Call back";
    must(edit::setExperience(canvas.document(), felt));
    MapContent& content = canvas.view().mapScene().content();
    const CardLook& look = *content.card(a);
    const CardMarks& marks = content.face(look).marks;
    EXPECT_EQ(marks.pains.text, "2");
    EXPECT_EQ(marks.opportunities.text, " ") << "one needs no number";
    const QPointF mark = look.rect.bottomLeft() + QPointF(14.0, 0.0);
    const auto hit = cardMarkAt(content, 1.0, mark);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->kind, CardMarkKind::PainPoints);
    EXPECT_TRUE(cardHelpAt(content, a, 1.0, mark).contains("for two days"));
    QString wanted;
    QObject::connect(&canvas.view(), &MapView::commandKeyed, &canvas.view(), [&](const QString& id) { wanted = id; });
    canvas.hover(mark);
    canvas.click(mark);
    EXPECT_EQ(canvas.selected(), Ids{a});
    EXPECT_EQ(wanted, "edit.painPoints");
}

TEST(CountOfLines, BlankLinesAreNone) {
    EXPECT_EQ(countOfLines(""), 0);
    EXPECT_EQ(countOfLines("one"), 1);
    EXPECT_EQ(countOfLines("\n one\n \t\ntwo\n"), 2);
}

}  // namespace
}  // namespace waymark
