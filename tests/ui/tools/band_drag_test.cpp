// Stages and lanes moved, resized and inserted on their headers, by hand and by keyboard.

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "core/map/bands.h"
#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

struct BandDragTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    test::Canvas canvas{journey.document()};
    MapHeader& stages = canvas.view().stageHeader();
    MapHeader& lanes = canvas.view().laneHeader();

    void move(MapHeader& header, QPointF pixel) {
        QMouseEvent event(QEvent::MouseMove, pixel, header.mapToGlobal(pixel), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&header, &event);
    }
    void drag(MapHeader& header, QPointF from, QPointF to) {
        QTest::mousePress(&header, Qt::LeftButton, Qt::NoModifier, from.toPoint());
        move(header, (from + to) / 2.0);
        move(header, to);
    }
    void release(MapHeader& header, QPointF at) {
        QTest::mouseRelease(&header, Qt::LeftButton, Qt::NoModifier, at.toPoint());
    }
    QString order() {
        QStringList names;
        for (const StageBand& band : stageBands(canvas.document())) {
            names << QString::fromStdString(canvas.document().table<Stage>().at(band.id).name);
        }
        for (const LaneBand& band : laneBands(canvas.document())) {
            names << QString::fromStdString(canvas.document().table<Lane>().at(band.id).name);
        }
        return names.join(',');
    }
    QPointF middle(MapHeader& header, const RowRef& row) { return header.rectOf(row).center(); }
};

TEST_F(BandDragTest, AStageDraggedBehindAnotherTakesItsCardsAlongInOneStep) {
    const RowRef first = refTo(Id<Stage>{1});
    const QPointF from = middle(stages, first);
    const QPointF to(stages.rectOf(refTo(Id<Stage>{2})).right() - 40.0, from.y());
    const double before = canvas.centre(journey.id("A")).x();
    drag(stages, from, to);
    EXPECT_EQ(order(), "First,Second,Front,Back");  // nothing happens until it is let go
    const QImage held = stages.grab().toImage();
    release(stages, to);
    EXPECT_EQ(order(), "Second,First,Front,Back");
    EXPECT_NE(stages.grab().toImage(), held);
    EXPECT_GT(canvas.centre(journey.id("A")).x(), before + 100.0);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(BandDragTest, ALaneDraggedAboveAnotherTradesPlaces) {
    const QPointF from = middle(lanes, refTo(Id<Lane>{2}));
    const QPointF to(from.x(), lanes.rectOf(refTo(Id<Lane>{1})).top() + 20.0);
    drag(lanes, from, to);
    release(lanes, to);
    EXPECT_EQ(order(), "First,Second,Back,Front");
}

TEST_F(BandDragTest, EscapeASlightShakeAndADropInPlaceMoveNothing) {
    const QPointF from = middle(stages, refTo(Id<Stage>{1}));
    drag(stages, from, from + QPointF(3.0, 0.0));
    release(stages, from + QPointF(3.0, 0.0));
    drag(stages, from, from + QPointF(40.0, 0.0));  // still over its own place
    release(stages, from + QPointF(40.0, 0.0));
    const QPointF far(stages.rectOf(refTo(Id<Stage>{2})).right() - 20.0, from.y());
    drag(stages, from, far);
    QTest::keyClick(&canvas.view(), Qt::Key_Escape);
    release(stages, far);
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(BandDragTest, ThePlusBetweenTwoHeadersInsertsThere) {
    const RowRef second = refTo(Id<Stage>{2});
    const QRectF plus = stages.insertRect(second);
    ASSERT_FALSE(plus.isEmpty());
    EXPECT_TRUE(stages.insertRect(refTo(Id<Stage>{1})).isEmpty());  // nothing lies before the first
    const double before = canvas.centre(journey.id("C")).x();
    QTest::mouseClick(&stages, Qt::LeftButton, Qt::NoModifier, plus.center().toPoint());
    canvas.type("Between");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(order(), "First,Between,Second,Front,Back");
    EXPECT_GT(canvas.centre(journey.id("C")).x(), before + 100.0);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

struct BandKeysTest : BandDragTest {
    BandKeysTest() { canvas.view().focusNextHeader(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<RowRef> selection() { return canvas.session().selection(); }
};

TEST_F(BandKeysTest, OneKeyLeadsToTheStagesToTheLanesAndBack) {
    EXPECT_TRUE(stages.hasFocus());
    EXPECT_EQ(selection(), std::vector{refTo(Id<Stage>{1})});
    const QImage focused = stages.grab().toImage();
    canvas.view().focusNextHeader();
    EXPECT_TRUE(lanes.hasFocus());
    EXPECT_EQ(selection(), std::vector{refTo(Id<Lane>{1})});
    EXPECT_NE(stages.grab().toImage(), focused);
    canvas.view().focusNextHeader();
    EXPECT_TRUE(canvas.view().hasFocus());
    // By Tab too, from the last touchpoint on the map.
    canvas.session().select({refTo(journey.id("C"))});
    key(Qt::Key_Tab);
    EXPECT_TRUE(stages.hasFocus());
    key(Qt::Key_Tab);
    EXPECT_TRUE(lanes.hasFocus());
    key(Qt::Key_Escape);
    EXPECT_TRUE(canvas.view().hasFocus());
}

TEST_F(BandKeysTest, ArrowsWalkAndEndAtTheEnds) {
    for (int k = 0; k < 3; ++k) key(Qt::Key_Right);
    EXPECT_EQ(selection(), std::vector{refTo(Id<Stage>{2})});
    key(Qt::Key_Home);
    EXPECT_EQ(selection(), std::vector{refTo(Id<Stage>{1})});
    canvas.view().focusNextHeader();
    key(Qt::Key_Down);
    EXPECT_EQ(selection(), std::vector{refTo(Id<Lane>{2})});
    key(Qt::Key_Up);
    EXPECT_EQ(selection(), std::vector{refTo(Id<Lane>{1})});
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(BandKeysTest, WalkingBringsTheNextIntoSight) {
    canvas.view().setZoom(3.0);
    key(Qt::Key_End);
    EXPECT_TRUE(stages.rectOf(refTo(Id<Stage>{2})).intersects(QRectF(stages.rect()).adjusted(100, 0, -100, 0)));
}

TEST_F(BandKeysTest, WithShiftTheyResizeInOneStepOfUndo) {
    const double before = stages.rectOf(refTo(Id<Stage>{1})).width();
    for (int k = 0; k < 3; ++k) key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_NEAR(stages.rectOf(refTo(Id<Stage>{1})).width(), before + 48.0, 0.5);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(BandKeysTest, WithControlAndAltTheyMove) {
    key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(order(), "Second,First,Front,Back");
    key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);  // the last one already
    key(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(order(), "First,Second,Front,Back");
    canvas.view().focusNextHeader();
    key(Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(order(), "First,Second,Back,Front");
    EXPECT_EQ(canvas.session().undoStack().count(), 3);
}

TEST_F(BandKeysTest, ReturnNamesInsAddsAndDelRemoves) {
    key(Qt::Key_Return);
    canvas.type("Before all");
    key(Qt::Key_Return);
    EXPECT_EQ(order(), "Before all,Second,Front,Back");
    EXPECT_TRUE(stages.hasFocus());
    key(Qt::Key_Insert, Qt::ShiftModifier);
    canvas.type("Between");
    key(Qt::Key_Return);
    EXPECT_EQ(order(), "Before all,Between,Second,Front,Back");
    key(Qt::Key_Insert);
    key(Qt::Key_Escape);
    EXPECT_EQ(order(), "Before all,New stage,Between,Second,Front,Back");
    EXPECT_TRUE(stages.hasFocus());
    key(Qt::Key_Delete);
    EXPECT_EQ(order(), "Before all,Between,Second,Front,Back");
    EXPECT_TRUE(stages.hasFocus());
}

}  // namespace
}  // namespace waymark
