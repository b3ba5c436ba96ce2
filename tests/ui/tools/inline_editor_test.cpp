#include "ui/tools/inline_editor.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

using test::Canvas;

struct InlineEditorTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    Id<Touchpoint> a = journey.id("A"), b = journey.id("B");
    Canvas canvas{journey.document()};
    InlineEditor& editor = canvas.tools().editor();
};

TEST_F(InlineEditorTest, OpensByDoubleClickReturnAndF2OverTheCard) {
    canvas.doubleClick(canvas.centre(a));
    ASSERT_TRUE(editor.isOpen());
    EXPECT_EQ(editor.line()->text(), "A");
    EXPECT_TRUE(editor.line()->hasFocus());
    EXPECT_TRUE(editor.line()->geometry().contains(canvas.pixel(canvas.centre(a))));
    canvas.key(Qt::Key_Escape);
    for (const auto key : {Qt::Key_Return, Qt::Key_F2}) {
        canvas.click(canvas.centre(b));
        canvas.key(key);
        ASSERT_TRUE(editor.isOpen());
        EXPECT_EQ(editor.line()->text(), "B");
        canvas.key(Qt::Key_Escape);
        EXPECT_FALSE(editor.isOpen());
    }
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(InlineEditorTest, ReturnAndTabCommitOnceAndTabGoesOnToTheTime) {
    int expected = 0;
    for (const auto key : {Qt::Key_Return, Qt::Key_Tab}) {
        canvas.doubleClick(canvas.centre(a));
        const QString text = QStringLiteral("Name %1").arg(expected);
        canvas.type(text);
        canvas.key(key);
        EXPECT_EQ(canvas.name(a), text.toStdString());
        EXPECT_EQ(canvas.session().undoStack().count(), ++expected);
        EXPECT_EQ(editor.isOpen(), key == Qt::Key_Tab);
        if (key == Qt::Key_Tab) continue;
        EXPECT_TRUE(canvas.view().hasFocus() || canvas.view().viewport()->hasFocus());
    }
    EXPECT_EQ(editor.line()->text(), "1d");
    EXPECT_TRUE(editor.line()->hasFocus());
    canvas.type("1d/2d/6d");
    canvas.key(Qt::Key_Tab);
    EXPECT_FALSE(editor.isOpen());
    EXPECT_EQ(canvas.document().table<Touchpoint>().at(a).estimate.pessimistic, Minutes{6 * 480});
    EXPECT_EQ(canvas.document().table<Touchpoint>().at(a).estimate.distribution, Distribution::BetaPert);
    EXPECT_EQ(canvas.session().undoStack().count(), ++expected);  // the time is a step of its own
}

TEST_F(InlineEditorTest, ShiftTabGoesBackFromTheTimeToTheName) {
    canvas.doubleClick(canvas.centre(a));
    canvas.key(Qt::Key_Tab);
    canvas.type("3d");
    canvas.key(Qt::Key_Backtab, Qt::ShiftModifier);
    ASSERT_TRUE(editor.isOpen());
    EXPECT_EQ(editor.line()->text(), "A");
    EXPECT_EQ(canvas.document().table<Touchpoint>().at(a).estimate.likely, Minutes{3 * 480});
}

TEST_F(InlineEditorTest, ATimeThatIsNoneStaysOpenAndSaysWhy) {
    canvas.doubleClick(canvas.centre(a));
    canvas.key(Qt::Key_Tab);
    canvas.type("soon");
    canvas.key(Qt::Key_Return);
    ASSERT_TRUE(editor.isOpen());
    EXPECT_EQ(editor.line()->text(), "soon");
    EXPECT_TRUE(editor.line()->property("invalid").toBool());
    EXPECT_FALSE(editor.line()->toolTip().isEmpty());
    EXPECT_EQ(canvas.document(), journey.document());
    canvas.click({500.0, 420.0});  // left behind, it changes nothing
    EXPECT_FALSE(editor.isOpen());
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(InlineEditorTest, EscapeGivesUpWhatWasTyped) {
    canvas.doubleClick(canvas.centre(a));
    canvas.type("Never mind");
    canvas.key(Qt::Key_Escape);
    EXPECT_FALSE(editor.isOpen());
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(InlineEditorTest, AClickElsewhereCommitsOnce) {
    canvas.doubleClick(canvas.centre(a));
    canvas.type("Kept");
    canvas.click({400.0, 420.0});
    EXPECT_FALSE(editor.isOpen());
    EXPECT_EQ(canvas.name(a), "Kept");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(InlineEditorTest, LosingTheFocusCommitsOnce) {
    canvas.doubleClick(canvas.centre(a));
    canvas.type("Kept");
    canvas.view().setFocus();
    EXPECT_EQ(canvas.name(a), "Kept");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(InlineEditorTest, AnUnchangedTextIsNoEdit) {
    canvas.doubleClick(canvas.centre(a));
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(InlineEditorTest, FollowsTheCardWhenTheMapMovesOrZooms) {
    canvas.doubleClick(canvas.centre(a));
    canvas.view().zoomAt({300.0, 100.0}, 1.5);
    EXPECT_TRUE(editor.line()->geometry().contains(canvas.pixel(canvas.centre(a))));
    canvas.view().zoomAt({300.0, 100.0}, 0.5);
    EXPECT_TRUE(editor.line()->geometry().contains(canvas.pixel(canvas.centre(a))));
    EXPECT_GE(editor.line()->height(), 24);
    canvas.key(Qt::Key_Escape);
}

TEST_F(InlineEditorTest, ANameOfATouchpointThatIsGoneIsDropped) {
    canvas.doubleClick({336.0, 400.0});
    canvas.type("Gone");
    canvas.session().undoStack().undo();
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(InlineEditorTest, DoubleClickOnAHeaderRenamesTheStageInPlace) {
    MapHeader& header = canvas.view().stageHeader();
    const QRectF second = header.rectOf(refTo(Id<Stage>{2}));
    ASSERT_FALSE(second.isEmpty());
    QTest::mouseDClick(&header, Qt::LeftButton, Qt::NoModifier, second.center().toPoint());
    ASSERT_TRUE(editor.isOpen());
    EXPECT_EQ(editor.line()->text(), "Second");
    canvas.type("Delivery");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.document().table<Stage>().at(Id<Stage>{2}).name, "Delivery");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(InlineEditorTest, DoubleClickOnAHeaderRenamesTheLaneInPlace) {
    MapHeader& header = canvas.view().laneHeader();
    QTest::mouseDClick(&header, Qt::LeftButton, Qt::NoModifier, header.rectOf(refTo(Id<Lane>{1})).center().toPoint());
    canvas.type("Customer");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.document().table<Lane>().at(Id<Lane>{1}).name, "Customer");
}

TEST_F(InlineEditorTest, ThePlusBehindTheLastHeaderAddsAStageOrLaneAndNamesItInOneStep) {
    for (MapHeader* header : {&canvas.view().stageHeader(), &canvas.view().laneHeader()}) {
        const int steps = canvas.session().undoStack().count();
        QTest::mouseClick(header, Qt::LeftButton, Qt::NoModifier, header->addRect().center().toPoint());
        canvas.type("Third");
        canvas.key(Qt::Key_Return);
        EXPECT_EQ(canvas.session().undoStack().count(), steps + 1);
    }
    ASSERT_EQ(canvas.document().table<Stage>().size(), 3U);
    ASSERT_EQ(canvas.document().table<Lane>().size(), 3U);
    EXPECT_EQ(canvas.document().table<Stage>().at(Id<Stage>{3}).name, "Third");
    EXPECT_EQ(canvas.document().table<Lane>().at(Id<Lane>{3}).name, "Third");
    canvas.session().undoStack().undo();
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(InlineEditorTest, DraggingTheBorderOfAHeaderResizesTheStageInOneStep) {
    MapHeader& header = canvas.view().stageHeader();
    const QRectF first = header.rectOf(refTo(Id<Stage>{1}));
    const QPoint border(static_cast<int>(first.right()), 26);
    QTest::mousePress(&header, Qt::LeftButton, Qt::NoModifier, border);
    for (const int way : {30, 64}) {
        const QPoint at = border + QPoint(way, 0);
        QMouseEvent move(QEvent::MouseMove, at, header.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&header, &move);
    }
    QTest::mouseRelease(&header, Qt::LeftButton, Qt::NoModifier, border + QPoint(64, 0));
    EXPECT_EQ(canvas.document().table<Stage>().at(Id<Stage>{1}).width, 512.0);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

}  // namespace
}  // namespace waymark
