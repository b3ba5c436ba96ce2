#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/edit/dependency_edits.h"
#include "tests/ui/tools/canvas_fixture.h"

namespace waymark {
namespace {

using test::Canvas;

struct ConnectTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    Id<Touchpoint> a = journey.id("A"), b = journey.id("B"), c = journey.id("C");
    Canvas canvas{journey.document()};

    std::size_t dependencies() { return canvas.document().table<Dependency>().size(); }
    // The arrow below a card, which shows while the pointer is over it.
    QPointF arrowBelow(Id<Touchpoint> id) {
        canvas.hover(canvas.centre(id));
        return handlesOf(canvas.view().mapScene().content().card(id)->rect, canvas.view().zoom())[1].centre;
    }
};

TEST_F(ConnectTest, HandlesShowWhileThePointerIsOverACard) {
    canvas.hover(canvas.centre(a));
    EXPECT_EQ(canvas.decoration().hovered, a);
    canvas.hover({112.0, 120.0 + 36.0 + 3.0});  // on the way to the arrow
    EXPECT_EQ(canvas.decoration().hovered, a);
    EXPECT_FALSE(canvas.decoration().pointed);
    canvas.hover(arrowBelow(a));
    EXPECT_EQ(canvas.decoration().pointed, Side::Below);
    EXPECT_EQ(canvas.decoration().ghosts, std::vector{QRectF(40.0, 252.0, 144.0, 72.0)});  // what would grow
    canvas.hover({400.0, 420.0});
    EXPECT_FALSE(canvas.decoration().hovered.isValid());
    EXPECT_TRUE(canvas.decoration().ghosts.empty());
}

TEST_F(ConnectTest, ADragFromAHandleToAnotherCardConnects) {
    canvas.drag(arrowBelow(a), canvas.centre(c));
    ASSERT_EQ(dependencies(), 3U);
    const Dependency& added = canvas.document().table<Dependency>().at(Id<Dependency>{3});
    EXPECT_EQ(added.predecessor, a);
    EXPECT_EQ(added.successor, c);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(ConnectTest, TheTargetIsMarkedAndTheRubberEndsAtIt) {
    canvas.press(arrowBelow(a));
    canvas.moveTo({300.0, 300.0});
    EXPECT_TRUE(canvas.decoration().rubber);
    EXPECT_FALSE(canvas.decoration().target.isValid());
    canvas.moveTo(canvas.centre(c));
    EXPECT_EQ(canvas.decoration().target, c);
    EXPECT_FALSE(canvas.decoration().isRefused);
    const layout::Point end = canvas.decoration().rubber->points.back();
    EXPECT_DOUBLE_EQ(end.x, canvas.centre(c).x() - layout::kCardSize.width / 2.0);
    canvas.key(Qt::Key_Escape);
    EXPECT_FALSE(canvas.decoration().rubber);
    canvas.release(canvas.centre(c));
    EXPECT_EQ(dependencies(), 2U);
}

TEST_F(ConnectTest, ADependencyThatClosesACycleIsRefusedWhileHoveringWithTheCycleShown) {
    QSignalSpy refused(&canvas.session(), &Session::refused);
    canvas.press(arrowBelow(c));
    canvas.moveTo({500.0, 300.0});
    canvas.moveTo(canvas.centre(a));
    EXPECT_TRUE(canvas.decoration().isRefused);
    EXPECT_EQ(canvas.decoration().cycle, (std::vector{c, a, b, c}));
    for (const char* code : {"A", "B", "C"}) EXPECT_TRUE(canvas.decoration().message.contains(code)) << code;
    EXPECT_EQ(refused.count(), 0);  // so far it was only shown
    canvas.release(canvas.centre(a));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_TRUE(canvas.decoration().cycle.empty());
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(ConnectTest, LeavingARefusedTargetTakesTheRefusalAway) {
    canvas.press(arrowBelow(c));
    canvas.moveTo(canvas.centre(a));
    ASSERT_TRUE(canvas.decoration().isRefused);
    canvas.moveTo({300.0, 400.0});
    EXPECT_FALSE(canvas.decoration().isRefused);
    EXPECT_TRUE(canvas.decoration().message.isEmpty());
    canvas.key(Qt::Key_Escape);
    canvas.release({300.0, 400.0});
}

TEST_F(ConnectTest, AConnectionThatIsThereIsRefused) {
    canvas.press(arrowBelow(a));
    canvas.moveTo(canvas.centre(b));
    EXPECT_TRUE(canvas.decoration().isRefused);
    EXPECT_FALSE(canvas.decoration().message.isEmpty());
    canvas.release(canvas.centre(b));
    EXPECT_EQ(dependencies(), 2U);
}

TEST_F(ConnectTest, DroppedOnTheEmptyMapItGrowsAConnectedTouchpointAndAsksItsName) {
    canvas.drag(arrowBelow(b), {602.0, 359.0});
    ASSERT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    const Id<Touchpoint> added = canvas.newest();
    EXPECT_EQ(canvas.centre(added), QPointF(600.0, 360.0));
    ASSERT_EQ(canvas.document().incoming(added).size(), 1U);
    canvas.type("Follow-up");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(added), "Follow-up");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(ConnectTest, ASlightShakeOnAnArrowIsAClickAndDrawsNoDependency) {
    const QPointF arrow = arrowBelow(a);
    canvas.press(arrow);
    canvas.moveTo(arrow + QPointF(2.0, 3.0));
    EXPECT_FALSE(canvas.decoration().rubber);
    canvas.release(arrow + QPointF(2.0, 3.0));
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
}

struct ReconnectTest : ConnectTest {
    // Selects A before B and takes one of its ends.
    QPointF endOf(bool isHead) {
        canvas.session().select({refTo(Id<Dependency>{1})});
        return endsOf(canvas.view().mapScene().content().edge(Id<Dependency>{1})->route)[isHead ? 1 : 0];
    }
    const Dependency& first() { return canvas.document().table<Dependency>().at(Id<Dependency>{1}); }
};

TEST_F(ReconnectTest, AnEndDraggedToAnotherCardKeepsKindLagAndShare) {
    Dependency row = first();
    row.kind = DependencyKind::StartToStart;
    row.lag = {Minutes{60}, TimeUnit::Hour};
    canvas.session().edit(edit::setDependency(canvas.document(), row), "kind");
    canvas.drag(endOf(true), canvas.centre(c));
    EXPECT_EQ(first().predecessor, a);
    EXPECT_EQ(first().successor, c);
    EXPECT_EQ(first().kind, DependencyKind::StartToStart);
    EXPECT_EQ(first().lag.length, Minutes{60});
    EXPECT_EQ(dependencies(), 2U);
    canvas.session().undoStack().undo();
    EXPECT_EQ(first().successor, b);
}

TEST_F(ReconnectTest, ACycleIsRefusedWhileHoveringAndTheEmptyMapLeavesItAsItWas) {
    canvas.press(endOf(false));
    canvas.moveTo({400.0, 300.0});
    ASSERT_TRUE(canvas.decoration().rubber);
    // The arrow still points at B.
    EXPECT_DOUBLE_EQ(canvas.decoration().rubber->points.front().y, 300.0);
    canvas.moveTo(canvas.centre(c));
    EXPECT_TRUE(canvas.decoration().isRefused);  // B before C before B
    EXPECT_FALSE(canvas.decoration().cycle.empty());
    canvas.moveTo({400.0, 400.0});
    EXPECT_FALSE(canvas.decoration().isRefused);
    canvas.release({400.0, 400.0});
    EXPECT_EQ(canvas.document(), journey.document());
    canvas.press(endOf(true));
    canvas.moveTo({400.0, 400.0});
    canvas.key(Qt::Key_Escape);
    canvas.release({400.0, 400.0});
    EXPECT_EQ(canvas.document(), journey.document());
}

TEST_F(ConnectTest, WithTheConnectToolADragFromAnywhereOnACardConnects) {
    canvas.tools().use(CanvasToolKind::Connect);
    canvas.drag(canvas.centre(a), canvas.centre(c));
    EXPECT_EQ(dependencies(), 3U);
    canvas.drag({20.0, 400.0}, {300.0, 300.0});  // from the empty map: nothing
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 3U);
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(canvas.tools().current(), CanvasToolKind::Select);
}

}  // namespace
}  // namespace waymark
