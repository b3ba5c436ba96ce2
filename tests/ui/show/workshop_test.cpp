#include "ui/show/workshop_panel.h"

#include <gtest/gtest.h>

#include "core/model/scenes.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/bottom_panel.h"
#include "ui/tools/canvas_tools.h"

namespace waymark::test {
namespace {

class WorkshopTest : public ShellTest {
protected:
    WorkshopTest() { ShellTest::show(threeInARow()); }
    MapView& map() { return workspace().map(); }
    Id<Touchpoint> first() { return (*session().document().table<Touchpoint>().begin()).id; }
    QPoint pixelOf(Id<Touchpoint> id) {
        return map().viewportTransform().map(map().mapScene().content().card(id)->rect.center()).toPoint();
    }
    std::size_t dotsOf(Id<Touchpoint> id) {
        for (const Tally& tally : voteTally(session().document())) {
            if (tally.subject == refTo(id)) return tally.votes;
        }
        return 0;
    }
    void click(Id<Touchpoint> id, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(map().viewport(), button, modifiers, pixelOf(id));
    }
    QPointF placeOf(Id<Touchpoint> id) {
        const Placement* row = session().document().find(placementOf(id));
        return row ? QPointF(row->x, row->y) : QPointF();
    }
};

TEST_F(WorkshopTest, ClicksGiveDotsAndTakeThemBack) {
    run("present.vote");
    click(first());
    click(first());
    EXPECT_EQ(dotsOf(first()), 2U);
    click(first(), Qt::RightButton);
    EXPECT_EQ(dotsOf(first()), 1U);
    click(first(), Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(dotsOf(first()), 0U);
    session().undoStack().undo();
    EXPECT_EQ(dotsOf(first()), 1U);
    QTest::keyClick(&map(), Qt::Key_Escape);
    EXPECT_FALSE(action("present.vote").isChecked());
    click(first());
    EXPECT_EQ(dotsOf(first()), 1U);
}

TEST_F(WorkshopTest, EverybodyHasSoManyDotsAndTheTallyIsSorted) {
    WorkshopPanel& panel = workspace().workshop();
    panel.findChild<QLineEdit*>(QStringLiteral("voter"))->setText(QStringLiteral("Ada"));
    panel.findChild<QSpinBox*>()->setValue(2);
    run("present.vote");
    const Id<Touchpoint> second{first().value + 1};
    click(first());
    click(second);
    click(second);  // the third is refused
    EXPECT_EQ(dotsOf(first()) + dotsOf(second), 2U);
    EXPECT_FALSE(map().mapScene().decoration().message.isEmpty());
    panel.findChild<QLineEdit*>(QStringLiteral("voter"))->setText(QStringLiteral("Ben"));
    click(second);
    EXPECT_EQ(voteTally(session().document()).front().subject, refTo(second));
    const std::size_t votes = session().document().table<Vote>().size();
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("clearDots")), Qt::LeftButton);
    EXPECT_TRUE(session().document().table<Vote>().empty());
    session().undoStack().undo();
    EXPECT_EQ(session().document().table<Vote>().size(), votes);
}

// Who has how many dots left, at the desk and in the room.
TEST_F(WorkshopTest, DotsThatAreLeftAreCounted) {
    WorkshopPanel& panel = workspace().workshop();
    Ballot& ballot = workspace().tools().ballot();
    EXPECT_EQ(ballot.words(), QString());
    panel.findChild<QSpinBox*>()->setValue(2);
    EXPECT_EQ(ballot.words(), QStringLiteral("2 of 2 left"));  // of all together
    auto* name = panel.findChild<QLineEdit*>(QStringLiteral("voter"));
    QTest::keyClicks(name, "Ada");
    QTest::keyClick(name, Qt::Key_Return);  // and she votes
    click(first());
    EXPECT_EQ(ballot.words(), QStringLiteral("Ada: 1 of 2 left"));
    click(first(), Qt::RightButton);
    EXPECT_EQ(ballot.left(), 2);
    click(first());
    session().undoStack().undo();
    EXPECT_EQ(ballot.left(), 2);
    ballot.callNext();
    EXPECT_EQ(ballot.words(), QStringLiteral("Person 1: 2 of 2 left"));
    EXPECT_EQ(name->text(), QStringLiteral("1"));
    click(first());
    ballot.setVoter(QStringLiteral("Ada"));
    ballot.callNext();
    EXPECT_EQ(ballot.voter(), QStringLiteral("2"));  // the first one has voted
}

TEST_F(WorkshopTest, WhatIsSaidIsWrittenDownParkedAndBroughtBack) {
    run("present.quickNote");
    WorkshopPanel& panel = workspace().workshop();
    auto* text = panel.findChild<QLineEdit*>(QStringLiteral("quickNote"));
    panel.findChild<QLineEdit*>(QStringLiteral("quickAuthor"))->setText(QStringLiteral("Ada"));
    QTest::keyClicks(text, "Ask legal");
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, "Later");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    const auto& notes = session().document().table<StickyNote>();
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ((*notes.begin()).author, "Ada");
    EXPECT_EQ(map().mapScene().content().notesIn(QRectF(-1e5, -1e5, 2e5, 2e5)).size(), 1U);  // the other is parked
    session().select({refTo((*notes.begin()).id)});
    run("present.park");
    EXPECT_TRUE(map().mapScene().content().notesIn(QRectF(-1e5, -1e5, 2e5, 2e5)).empty());
    auto* parked = panel.findChildren<QListWidget*>().back();
    ASSERT_EQ(parked->count(), 2);
    parked->setCurrentRow(0);
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("bringBack")), Qt::LeftButton);
    EXPECT_EQ(map().mapScene().content().notesIn(QRectF(-1e5, -1e5, 2e5, 2e5)).size(), 1U);
}

TEST_F(WorkshopTest, WhatIsSaidLiesBesideTheCards) {
    run("present.quickNote");
    auto* text = workspace().workshop().findChild<QLineEdit*>(QStringLiteral("quickNote"));
    for (int note = 0; note < 8; ++note) {
        QTest::keyClicks(text, "Said");
        QTest::keyClick(text, Qt::Key_Return);
    }
    const auto& notes = session().document().table<StickyNote>();
    ASSERT_EQ(notes.size(), 8U);
    MapContent& content = map().mapScene().content();
    for (const StickyNote& note : notes) {
        EXPECT_TRUE(content.cardsIn(content.noteRect(note)).empty()) << note.id.value;
        EXPECT_EQ(content.notesIn(content.noteRect(note)).size(), 1U) << note.id.value;
    }
}

TEST_F(WorkshopTest, ANoteIsDraggedToTheParkingList) {
    run("present.quickNote");
    WorkshopPanel& panel = workspace().workshop();
    auto* text = panel.findChild<QLineEdit*>(QStringLiteral("quickNote"));
    QTest::keyClicks(text, "Later");
    QTest::keyClick(text, Qt::Key_Return);
    const StickyNote before = *session().document().table<StickyNote>().begin();
    auto* list = panel.findChildren<QListWidget*>().back();
    const QPoint from = map().viewportTransform().map(QPointF(before.x, before.y)).toPoint();
    const QPoint to = map().viewport()->mapFromGlobal(list->viewport()->mapToGlobal(list->viewport()->rect().center()));
    QTest::mousePress(map().viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step) QTest::mouseMove(map().viewport(), from + (to - from) * step / 5);
    EXPECT_EQ(map().viewport()->cursor().shape(), Qt::DragMoveCursor);
    QTest::mouseRelease(map().viewport(), Qt::LeftButton, {}, to);
    const StickyNote& after = *session().document().table<StickyNote>().begin();
    EXPECT_TRUE(after.isParked);
    EXPECT_EQ(QPointF(after.x, after.y), QPointF(before.x, before.y));  // where it comes back to
    EXPECT_EQ(list->count(), 1);
}

TEST_F(WorkshopTest, AParkedNoteIsDraggedBackOntoTheMap) {
    run("present.quickNote");
    WorkshopPanel& panel = workspace().workshop();
    auto* text = panel.findChild<QLineEdit*>(QStringLiteral("quickNote"));
    QTest::keyClicks(text, "Later");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    auto* list = panel.findChild<ParkingList*>();
    ASSERT_EQ(list->count(), 1);
    const auto note = [this] { return *session().document().table<StickyNote>().begin(); };
    const auto drag = [&](const QPoint& onMap) {
        const QPoint from = list->visualItemRect(list->item(0)).center();
        const QPoint to = list->viewport()->mapFromGlobal(map().viewport()->mapToGlobal(onMap));
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 5; ++step) QTest::mouseMove(list->viewport(), from + (to - from) * step / 5);
        EXPECT_EQ(list->viewport()->cursor().shape(), Qt::DragMoveCursor);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
    };
    drag({-40, 20});  // beside the map
    EXPECT_TRUE(note().isParked);
    const QPoint place(300, 200);
    drag(place);
    EXPECT_FALSE(note().isParked);
    EXPECT_EQ(map().mapFromScene(QPointF(note().x, note().y)), place);
    EXPECT_EQ(list->count(), 0);
    EXPECT_EQ(session().selected<StickyNote>(), std::vector{note().id});
    session().undoStack().undo();
    ASSERT_EQ(list->count(), 1);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);  // to where it was
    EXPECT_FALSE(note().isParked);
    run("present.park");
    session().select({refTo(first())});
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(session().document().table<StickyNote>().empty());
    EXPECT_TRUE(session().document().find(first()));
}

TEST_F(WorkshopTest, ALockedMapRefusesToBeMovedAndSaysWhy) {
    const QPointF before = placeOf(first());
    const auto drag = [&] {
        const QPoint from = pixelOf(first());
        QTest::mousePress(map().viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 6; ++step) QTest::mouseMove(map().viewport(), from + QPoint(0, 20 * step));
        const QString said = map().mapScene().decoration().message;
        QTest::mouseRelease(map().viewport(), Qt::LeftButton, {}, from + QPoint(0, 120));
        return said;
    };
    run("present.lockMap");
    EXPECT_FALSE(drag().isEmpty());
    EXPECT_EQ(placeOf(first()), before);
    session().select({refTo(first())});
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Down);
    EXPECT_EQ(placeOf(first()), before);
    run("present.lockMap");
    drag();
    EXPECT_NE(placeOf(first()), before);
}

TEST_F(WorkshopTest, BigTextShowsANameAndOneFigureInEveryLens) {
    run("present.bigText");
    for (const char* lens : {"view.lensJourney", "view.lensPert", "view.lensRisk"}) {
        run(lens);
        MapContent& content = map().mapScene().content();
        const CardFace& face = content.faceAt(*content.card(first()), 1.3);
        ASSERT_TRUE(face.far) << lens;
        EXPECT_GE(face.far->plan->name * 1.3, 24.0);  // pixels, read from eight metres at 1080 lines
        EXPECT_FALSE(face.far->lines.empty());
    }
    run("present.bigText");
    run("view.lensJourney");
    MapContent& content = map().mapScene().content();
    EXPECT_FALSE(content.faceAt(*content.card(first()), 1.3).far);
}

}  // namespace
}  // namespace waymark::test
