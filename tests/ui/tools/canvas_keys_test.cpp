#include "ui/tools/canvas_keys.h"

#include <gtest/gtest.h>

#include <QMimeData>
#include <QTest>

#include "tests/ui/tools/canvas_fixture.h"
#include "ui/tools/graph_walk.h"

namespace waymark {
namespace {

using test::Canvas;
using Ids = std::vector<Id<Touchpoint>>;

struct CanvasKeysTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    Id<Touchpoint> a = journey.id("A"), b = journey.id("B"), c = journey.id("C");
    Canvas canvas{journey.document()};

    Placement placement(Id<Touchpoint> id) { return canvas.document().table<Placement>().at(placementOf(id)); }
    void drop(const QByteArray& kind, QPointF place, const char* type = kKindMimeType) {
        QMimeData data;
        data.setData(QString::fromLatin1(type), kind);
        const QPoint at = canvas.pixel(place);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.view().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.view().viewport(), &move);
        m_showedGhost = !canvas.decoration().ghosts.empty();
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.view().viewport(), &drop);
    }
    bool m_showedGhost = false;
};

TEST_F(CanvasKeysTest, ArrowsNudgeInOneStepOfUndo) {
    canvas.click(canvas.centre(b));
    for (int i = 0; i < 3; ++i) canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(placement(b).x, 336.0 + 24.0);
    EXPECT_EQ(placement(b).y, 120.0 + 64.0);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
    canvas.click(canvas.centre(c));
    canvas.key(Qt::Key_Up);
    EXPECT_EQ(canvas.session().undoStack().count(), 2);  // another card, another step
    canvas.session().undoStack().undo();
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(CanvasKeysTest, NudgesAWhileApartAreStepsOfTheirOwn) {
    qint64 now = 0;
    InlineEditor editor;
    NoteEditor noteEditor(canvas.session(), canvas.view());
    Side growth = Side::Right;
    Duplication duplication;
    const ToolContext context{canvas.session(), canvas.view(), editor, noteEditor, growth, duplication};
    CanvasKeys keys(context, [&now] { return now; });
    canvas.session().select({refTo(b)});
    const QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
    for (const qint64 pause : {0, 100, 399, 2000, 50}) {
        now += pause;
        EXPECT_TRUE(keys.key(right));
    }
    EXPECT_EQ(canvas.session().undoStack().count(), 2);
    canvas.session().undoStack().undo();
    EXPECT_EQ(placement(b).x, 336.0 + 24.0);
}

TEST_F(CanvasKeysTest, NudgingBackToTheStartLeavesNothingToUndo) {
    canvas.drag(canvas.centre(b), {336.0, 160.0});
    ASSERT_EQ(canvas.session().undoStack().count(), 1);
    canvas.key(Qt::Key_Right);
    EXPECT_EQ(canvas.session().undoStack().count(), 2);
    canvas.key(Qt::Key_Left);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(CanvasKeysTest, TabWalksInReadingOrderAndLeavesTheMapAtItsEnd) {
    canvas.key(Qt::Key_Tab);
    EXPECT_EQ(canvas.selected(), Ids{a});
    canvas.key(Qt::Key_Tab);
    EXPECT_EQ(canvas.selected(), Ids{b});
    canvas.key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(canvas.selected(), Ids{a});
    EXPECT_FALSE(nextInReadingOrder(canvas.view().mapScene().content(), c, true).isValid());
}

TEST_F(CanvasKeysTest, AltArrowsWalkToTheNeighbourOnThatSide) {
    canvas.click(canvas.centre(a));
    canvas.key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), Ids{b});
    canvas.key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), Ids{a});
    canvas.key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), Ids{a});
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(CanvasKeysTest, ArrowsWalkWhereNothingCanBeMoved) {
    canvas.view().setMapLayout(MapLayout::Network);
    canvas.key(Qt::Key_Tab);
    canvas.key(Qt::Key_Right);
    EXPECT_EQ(canvas.selected(), Ids{b});
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(CanvasKeysTest, ControlAndAnArrowGrowAConnectedTouchpoint) {
    canvas.click(canvas.centre(a));
    canvas.key(Qt::Key_Down, Qt::ControlModifier);
    ASSERT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    canvas.type("Grown");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(canvas.newest()), "Grown");
    EXPECT_EQ(canvas.document().incoming(canvas.newest()).size(), 1U);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(CanvasKeysTest, WhileControlIsHeldEachArrowGrowsOneAndTheLastIsNamed) {
    canvas.click(canvas.centre(c));
    const auto press = [&](Qt::Key key, bool isRepeat) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier, {}, isRepeat);
        QCoreApplication::sendEvent(&canvas.view(), &event);
    };
    press(Qt::Key_Down, false);
    press(Qt::Key_Down, true);  // held too long: no more than was pressed
    press(Qt::Key_Down, true);
    press(Qt::Key_Right, false);
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 5U);
    EXPECT_FALSE(canvas.tools().editor().isOpen());
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Control, Qt::ControlModifier);
    QCoreApplication::sendEvent(&canvas.view(), &release);
    ASSERT_TRUE(canvas.tools().editor().isOpen());
    canvas.type("Last");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(canvas.newest()), "Last");
    EXPECT_EQ(canvas.session().undoStack().count(), 2);
    EXPECT_GT(canvas.centre(canvas.newest()).x(), canvas.centre(c).x());
}

TEST_F(CanvasKeysTest, ControlAndTheLeftArrowPutOneBefore) {
    canvas.click(canvas.centre(a));
    canvas.key(Qt::Key_Left, Qt::ControlModifier);
    const Id<Touchpoint> grown = canvas.newest();
    ASSERT_EQ(canvas.document().outgoing(grown).size(), 1U);
    EXPECT_EQ(canvas.document().incoming(a).size(), 1U);
    EXPECT_LT(canvas.centre(grown).x(), canvas.centre(a).x());
}

TEST_F(CanvasKeysTest, DeleteRemovesTouchpointsWithTheirDependenciesAtOnce) {
    canvas.click(canvas.centre(b));
    canvas.key(Qt::Key_Delete);
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 2U);
    EXPECT_TRUE(canvas.document().table<Dependency>().empty());
    EXPECT_TRUE(canvas.view().mapScene().content().edges().empty());
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.view().mapScene().content().edges().size(), 2U);
}

TEST_F(CanvasKeysTest, DeleteRemovesASelectedDependencyOnly) {
    canvas.click({224.0, 120.0});
    canvas.key(Qt::Key_Backspace);
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 3U);
    EXPECT_EQ(canvas.document().table<Dependency>().size(), 1U);
}

TEST_F(CanvasKeysTest, EscapeClearsTheSelection) {
    canvas.click(canvas.centre(b));
    canvas.key(Qt::Key_Escape);
    EXPECT_TRUE(canvas.session().selection().empty());
}

TEST_F(CanvasKeysTest, AKindDroppedFromThePaletteBecomesATouchpointThere) {
    drop("decision", {336.0, 360.0});
    EXPECT_TRUE(m_showedGhost);
    ASSERT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    const Touchpoint& added = canvas.document().table<Touchpoint>().at(canvas.newest());
    EXPECT_EQ(added.kind, TouchpointKind::Decision);
    EXPECT_EQ(canvas.centre(added.id), QPointF(336.0, 360.0));
    EXPECT_TRUE(canvas.decoration().ghosts.empty());
    canvas.type("Repair or replace?");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(added.id), "Repair or replace?");
}

TEST_F(CanvasKeysTest, OtherDropsAreNotTaken) {
    drop("teapot", {336.0, 360.0});
    drop("decision", {336.0, 360.0}, "text/plain");
    EXPECT_FALSE(m_showedGhost);
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(CanvasKeysTest, TheAddToolPlacesOneTouchpointOfItsKind) {
    canvas.tools().use(CanvasToolKind::Add, TouchpointKind::Waiting);
    canvas.hover({336.0, 360.0});
    EXPECT_EQ(canvas.decoration().ghosts.size(), 1U);
    canvas.click({336.0, 360.0});
    EXPECT_EQ(canvas.tools().current(), CanvasToolKind::Select);
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(canvas.document().table<Touchpoint>().at(canvas.newest()).kind, TouchpointKind::Waiting);
    canvas.tools().use(CanvasToolKind::Add, TouchpointKind::Contact);
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(canvas.tools().current(), CanvasToolKind::Select);
}

TEST_F(CanvasKeysTest, MenusAddRenameAndRemove) {
    canvas.tools().addTouchpoint(TouchpointKind::Milestone);
    canvas.type("Done");
    canvas.tools().commitTyping();
    EXPECT_EQ(canvas.name(canvas.newest()), "Done");
    canvas.tools().renameSelected();
    canvas.type("Really done");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(canvas.newest()), "Really done");
    canvas.tools().removeSelected();
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 3U);
}

TEST(GraphWalk, EveryCardIsReachedByWalkingForwardOnce) {
    test::JourneyBuilder journey;
    for (int i = 0; i < 12; ++i) {
        const std::string code = "T" + std::to_string(i);
        journey.touchpoint(code, 1.0).place(code, 200.0 * (i * 7 % 5), 100.0 * (i * 5 % 7));
    }
    const Session session(journey.document());
    const MapContent content(session, Lens::Journey, MapLayout::Drawn);
    std::set<std::uint32_t> visited;
    for (auto id = nextInReadingOrder(content, {}, true); id.isValid(); id = nextInReadingOrder(content, id, true)) {
        EXPECT_TRUE(visited.insert(id.value).second);
    }
    EXPECT_EQ(visited.size(), 12U);
    for (const std::uint32_t number : visited) {
        const Id<Touchpoint> id{number};
        const auto next = nextInReadingOrder(content, id, true);
        EXPECT_TRUE(!next.isValid() || nextInReadingOrder(content, next, false) == id);
    }
}

TEST(GraphWalk, AConnectedCardCountsAsNearer) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1.0).touchpoint("B", 1.0).touchpoint("C", 1.0).after("C", "A");
    journey.place("A", 100.0, 100.0).place("B", 300.0, 100.0).place("C", 350.0, 160.0);
    const Session session(journey.document());
    const MapContent content(session, Lens::Journey, MapLayout::Drawn);
    EXPECT_EQ(neighbour(content, journey.id("A"), Side::Right), journey.id("C"));
    EXPECT_EQ(neighbour(content, journey.id("C"), Side::Above), journey.id("B"));
}

}  // namespace
}  // namespace waymark
