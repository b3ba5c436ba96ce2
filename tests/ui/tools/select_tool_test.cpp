#include "ui/tools/select_tool.h"

#include <array>

#include <gtest/gtest.h>

#include <QTest>

#include "core/edit/touchpoint_edits.h"
#include "tests/support/patience.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"
#include "tests/ui/tools/canvas_fixture.h"
#include "ui/canvas/chain_layer.h"
#include "ui/session/live_chain.h"

namespace waymark {
namespace {

using test::Canvas;
using Ids = std::vector<Id<Touchpoint>>;

struct SelectToolTest : ::testing::Test {
    test::JourneyBuilder journey = test::threeInARow();
    Id<Touchpoint> a = journey.id("A"), b = journey.id("B"), c = journey.id("C");
    Canvas canvas{journey.document()};

    Placement placement(Id<Touchpoint> id) const { return canvas.document().table<Placement>().at(placementOf(id)); }
};

TEST_F(SelectToolTest, AClickSelectsAndAClickBesideClears) {
    canvas.click(canvas.centre(a));
    EXPECT_EQ(canvas.selected(), Ids{a});
    canvas.click(canvas.centre(b));
    EXPECT_EQ(canvas.selected(), Ids{b});
    canvas.click({400.0, 420.0});
    EXPECT_TRUE(canvas.session().selection().empty());
}

TEST_F(SelectToolTest, ShiftAndControlToggle) {
    for (const auto modifier : {Qt::ShiftModifier, Qt::ControlModifier}) {
        canvas.click(canvas.centre(a));
        canvas.click(canvas.centre(c), modifier);
        EXPECT_EQ(canvas.selected(), (Ids{a, c}));
        canvas.click(canvas.centre(a), modifier);
        EXPECT_EQ(canvas.selected(), Ids{c});
    }
}

TEST_F(SelectToolTest, AClickOnALineSelectsTheDependency) {
    canvas.click({224.0, 123.0});
    EXPECT_EQ(canvas.session().selected<Dependency>(), std::vector{journey.dependency("A", "B")});
    EXPECT_TRUE(canvas.selected().empty());
}

TEST_F(SelectToolTest, TheMarqueeSelectsWhatItTouches) {
    canvas.drag({20.0, 300.0}, {300.0, 130.0});
    EXPECT_EQ(canvas.selected(), (Ids{a, b}));
    EXPECT_FALSE(canvas.decoration().marquee);
    canvas.drag({700.0, 300.0}, {600.0, 130.0}, Qt::ShiftModifier);
    EXPECT_EQ(canvas.selected(), (Ids{a, b, c}));
    canvas.drag({700.0, 300.0}, {600.0, 130.0});
    EXPECT_EQ(canvas.selected(), Ids{c});
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(SelectToolTest, EscapeDuringAMarqueeBringsTheSelectionBack) {
    canvas.click(canvas.centre(c));
    canvas.press({20.0, 300.0});
    canvas.moveTo({100.0, 200.0});
    canvas.moveTo({300.0, 130.0});
    EXPECT_EQ(canvas.selected(), (Ids{a, b}));
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(canvas.selected(), Ids{c});
    EXPECT_FALSE(canvas.decoration().marquee);
    canvas.release({300.0, 130.0});
    EXPECT_EQ(canvas.selected(), Ids{c});
}

TEST_F(SelectToolTest, ADragMovesTheCardAsOneStepAndAssignsStageAndLane) {
    canvas.drag(canvas.centre(b), QPointF(700.0, 360.0));
    EXPECT_EQ(placement(b).x, 704.0);  // on the grid
    EXPECT_EQ(placement(b).y, 360.0);
    const Touchpoint& row = canvas.document().table<Touchpoint>().at(b);
    EXPECT_EQ(row.stage, Id<Stage>{2});
    EXPECT_EQ(row.lane, Id<Lane>{2});
    EXPECT_EQ(canvas.centre(b), QPointF(704.0, 360.0));
    ASSERT_EQ(canvas.session().undoStack().count(), 1);
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.centre(b), QPointF(336.0, 120.0));
    canvas.session().undoStack().redo();
    EXPECT_EQ(canvas.centre(b), QPointF(704.0, 360.0));
}

TEST_F(SelectToolTest, NothingIsEditedUntilTheButtonIsReleased) {
    canvas.press(canvas.centre(a));
    canvas.moveTo(canvas.centre(a) + QPointF(20.0, 40.0));
    canvas.moveTo(QPointF(200.0, 300.0));
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.centre(a), QPointF(200.0, 304.0));  // but it is shown
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(canvas.centre(a), QPointF(112.0, 120.0));
    canvas.release(QPointF(200.0, 300.0));
    EXPECT_EQ(canvas.document(), journey.document());
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(SelectToolTest, RoutesFollowTheCardDuringTheDragAndComeBackWithEscape) {
    const auto route = [&] {
        return canvas.view().mapScene().content().edge(journey.dependency("A", "B"))->route.points;
    };
    const auto before = route();
    canvas.press(canvas.centre(b));
    canvas.moveTo(QPointF(360.0, 200.0));
    canvas.moveTo(QPointF(336.0, 360.0));
    EXPECT_NE(route(), before);
    canvas.key(Qt::Key_Escape);
    EXPECT_EQ(route(), before);
    canvas.release(QPointF(336.0, 360.0));
}

TEST_F(SelectToolTest, ADragOfASelectedCardMovesTheWholeSelection) {
    canvas.drag({20.0, 300.0}, {300.0, 130.0});
    canvas.drag(canvas.centre(a), canvas.centre(a) + QPointF(0.0, 240.0));
    EXPECT_EQ(placement(a).y, 360.0);
    EXPECT_EQ(placement(b).y, 360.0);
    EXPECT_EQ(placement(b).x, 336.0);
    EXPECT_EQ(placement(c).y, 120.0);
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(SelectToolTest, CardsSnapIntoLineWithOthersUnlessControlIsHeld) {
    canvas.press(canvas.centre(c));
    canvas.moveTo(QPointF(560.0, 300.0));
    canvas.moveTo(QPointF(341.0, 363.0));
    ASSERT_EQ(canvas.decoration().guides.size(), 1U);
    EXPECT_EQ(canvas.decoration().guides[0].x1(), 336.0);
    EXPECT_EQ(canvas.centre(c), QPointF(336.0, 360.0));
    canvas.moveTo(QPointF(341.0, 363.0), Qt::ControlModifier);
    EXPECT_TRUE(canvas.decoration().guides.empty());
    EXPECT_EQ(canvas.centre(c), QPointF(341.0, 363.0));
    canvas.release(QPointF(341.0, 363.0), Qt::ControlModifier);
    EXPECT_EQ(placement(c).x, 341.0);
}

TEST_F(SelectToolTest, ShiftKeepsADragLevel) {
    canvas.press(canvas.centre(a));
    canvas.moveTo(QPointF(150.0, 130.0), Qt::ShiftModifier);
    canvas.moveTo(QPointF(176.0, 170.0), Qt::ShiftModifier);
    canvas.release(QPointF(176.0, 170.0), Qt::ShiftModifier);
    EXPECT_EQ(placement(a).y, 120.0);
    EXPECT_EQ(placement(a).x, 176.0);
}

TEST_F(SelectToolTest, AltDragLeavesTheCardAndDropsACopy) {
    canvas.drag(canvas.centre(b), QPointF(336.0, 360.0), Qt::AltModifier);
    EXPECT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    EXPECT_EQ(placement(b).y, 120.0);
    const Id<Touchpoint> copy = canvas.newest();
    EXPECT_EQ(canvas.selected(), Ids{copy});
    EXPECT_EQ(placement(copy).y, 360.0);
    EXPECT_EQ(canvas.name(copy), canvas.name(b));
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(SelectToolTest, TheGhostOfACopyLiesWhereTheCopyLands) {
    const QPointF onOriginal = canvas.centre(b) + QPointF(32.0, 16.0);
    canvas.press(canvas.centre(b), Qt::AltModifier);
    canvas.moveTo(canvas.centre(b) + QPointF(16.0, 8.0), Qt::AltModifier);
    canvas.moveTo(onOriginal, Qt::AltModifier);
    const auto ghosts = canvas.view().mapScene().decoration().ghosts;
    ASSERT_EQ(ghosts.size(), 1U);
    canvas.release(onOriginal, Qt::AltModifier);
    EXPECT_EQ(ghosts.front().center(), canvas.centre(canvas.newest()));
    EXPECT_FALSE(ghosts.front().intersects(QRectF(canvas.centre(b) - QPointF(72.0, 36.0), QSizeF(144.0, 72.0))));
}

TEST_F(SelectToolTest, DuplicatesGoAsFarAsTheLastOnesWereMoved) {
    canvas.click(canvas.centre(a));
    canvas.tools().duplicateSelected(CopiedLinks::Among);
    const Id<Touchpoint> second = canvas.newest();
    EXPECT_EQ(canvas.selected(), Ids{second});
    canvas.drag(canvas.centre(second), QPointF(112.0, 240.0));
    canvas.tools().duplicateSelected(CopiedLinks::Among);
    const Id<Touchpoint> third = canvas.newest();
    EXPECT_EQ(canvas.centre(third), QPointF(112.0, 360.0));
    EXPECT_EQ(canvas.session().undoStack().count(), 3);  // two copies and a move
    // Copies of something else begin anew, near their originals.
    canvas.click(canvas.centre(c));
    canvas.tools().duplicateSelected(CopiedLinks::Among);
    EXPECT_NE(canvas.centre(canvas.newest()), canvas.centre(c) + QPointF(0.0, 120.0));
}

TEST_F(SelectToolTest, AfterADragWithAltTheNextDuplicateGoesAsFar) {
    canvas.drag(canvas.centre(a), QPointF(112.0, 360.0), Qt::AltModifier);
    EXPECT_EQ(canvas.centre(canvas.newest()), QPointF(112.0, 360.0));
    canvas.tools().duplicateSelected(CopiedLinks::Among);
    EXPECT_EQ(canvas.centre(canvas.newest()), QPointF(112.0, 600.0));
}

TEST_F(SelectToolTest, AClickWithControlAndAltSelectsTheWayThere) {
    canvas.click(canvas.centre(a));
    canvas.click(canvas.centre(c), Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), (Ids{a, b, c}));
    // Against the direction of the dependencies too, and without a way nothing changes.
    canvas.click(canvas.centre(c));
    canvas.click(canvas.centre(a), Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), (Ids{a, b, c}));
    canvas.session().edit(edit::removeTouchpoints(canvas.document(), {}, std::array{journey.dependency("B", "C")}), "");
    canvas.click(canvas.centre(a));
    canvas.click(canvas.centre(c), Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(canvas.selected(), Ids{a});
}

TEST_F(SelectToolTest, EqualGapsAreShownWhileACardMovesUnlessControlIsHeld) {
    canvas.press(canvas.centre(c));
    canvas.moveTo(QPointF(560.0, 150.0));
    canvas.moveTo(QPointF(563.0, 121.0));
    ASSERT_EQ(canvas.decoration().gaps.size(), 2U);  // A to B and B to C
    EXPECT_EQ(canvas.centre(c), QPointF(560.0, 120.0));
    canvas.moveTo(QPointF(563.0, 121.0), Qt::ControlModifier);
    EXPECT_TRUE(canvas.decoration().gaps.empty());
    canvas.release(QPointF(563.0, 121.0), Qt::ControlModifier);
}

TEST_F(SelectToolTest, ADragNearTheEdgeScrollsTheMapAndTheCardAlong) {
    canvas.view().setZoom(2.0);
    canvas.view().reveal(a);
    const QRectF before = canvas.view().visibleRect();
    canvas.press(canvas.centre(a));
    const QPointF edge(before.right() - 4.0, before.center().y());
    canvas.moveTo(canvas.centre(a) + QPointF(30.0, 30.0));
    canvas.moveTo(edge);
    const auto isFar = [&] { return canvas.view().visibleRect().left() > before.left() + 60.0; };
    ASSERT_TRUE(QTest::qWaitFor(isFar));
    // Under the pointer still, though the pointer rests.
    EXPECT_NEAR(canvas.centre(a).x(), canvas.view().visibleRect().right() - 4.0, 20.0);
    canvas.key(Qt::Key_Escape);
    const QRectF there = canvas.view().visibleRect();
    QTest::qWait(80);
    EXPECT_EQ(canvas.view().visibleRect(), there);  // nothing is dragged any more
}

TEST_F(SelectToolTest, ASlightShakeOfTheMouseIsNoDrag) {
    canvas.press(canvas.centre(a));
    canvas.moveTo(canvas.centre(a) + QPointF(2.0, 2.0));
    canvas.release(canvas.centre(a) + QPointF(2.0, 2.0));
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
    EXPECT_EQ(canvas.selected(), Ids{a});
}

TEST_F(SelectToolTest, CardsStayWhereAnArrangementPutsThem) {
    canvas.view().setMapLayout(MapLayout::Network);
    const QPointF before = canvas.centre(b);
    canvas.drag(before, before + QPointF(0.0, 40.0));
    EXPECT_EQ(canvas.centre(b), before);
    EXPECT_EQ(canvas.session().undoStack().count(), 0);
}

TEST_F(SelectToolTest, ADoubleClickOnTheEmptyMapAddsATouchpointThereWithItsName) {
    canvas.doubleClick({336.0, 360.0});
    ASSERT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    const Id<Touchpoint> added = canvas.newest();
    EXPECT_EQ(canvas.selected(), Ids{added});
    EXPECT_EQ(canvas.centre(added), QPointF(336.0, 360.0));
    canvas.type("Answered");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(added), "Answered");
    ASSERT_EQ(canvas.session().undoStack().count(), 1);  // adding and naming are one step
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.document(), journey.document());
    canvas.session().undoStack().redo();
    EXPECT_EQ(canvas.name(added), "Answered");
}

TEST_F(SelectToolTest, AnArrowBesideACardGrowsAConnectedTouchpointThere) {
    canvas.click(canvas.centre(a));
    canvas.hover({400.0, 420.0});  // the selected card keeps its arrows
    const auto& content = canvas.view().mapScene().content();
    const QPointF below = handlesOf(content.card(a)->rect, 1.0)[1].centre;
    canvas.hover(below);
    ASSERT_EQ(canvas.decoration().ghosts.size(), 1U);
    const QRectF promised = canvas.decoration().ghosts.front();
    canvas.click(below);
    ASSERT_EQ(canvas.document().table<Touchpoint>().size(), 4U);
    const Id<Touchpoint> grown = canvas.newest();
    EXPECT_EQ(content.card(grown)->rect, promised);
    const auto into = canvas.document().incoming(grown);
    ASSERT_EQ(into.size(), 1U);
    EXPECT_EQ(canvas.document().table<Dependency>().at(into[0]).predecessor, a);
    canvas.type("Next");
    canvas.key(Qt::Key_Return);
    EXPECT_EQ(canvas.name(grown), "Next");
    EXPECT_EQ(canvas.session().undoStack().count(), 1);
}

TEST_F(SelectToolTest, GrowingOntoANeighbourMovesItOn) {
    canvas.hover(canvas.centre(a));
    const auto& content = canvas.view().mapScene().content();
    const QRectF before = content.card(b)->rect;
    canvas.click(handlesOf(content.card(a)->rect, 1.0)[0].centre);
    canvas.key(Qt::Key_Escape);
    const QRectF grown = content.card(canvas.newest())->rect;
    EXPECT_FALSE(grown.intersects(content.card(b)->rect));
    // B comes after A already, so the new one is another branch below it.
    EXPECT_EQ(content.card(b)->rect, before);
    EXPECT_GE(grown.top(), before.bottom());
    EXPECT_GT(grown.left(), content.card(a)->rect.right());
}

TEST_F(SelectToolTest, ACardDroppedOnAnotherComesToRestBesideItUnlessControlIsHeld) {
    const auto& content = canvas.view().mapScene().content();
    canvas.press(canvas.centre(a));
    for (const double share : {0.2, 0.6, 1.0})
        canvas.moveTo(canvas.centre(a) * (1.0 - share) + QPointF(330.0, 130.0) * share);
    ASSERT_EQ(canvas.decoration().ghosts.size(), 1U);
    const QRectF promised = canvas.decoration().ghosts.front();
    canvas.release({330.0, 130.0});
    EXPECT_EQ(content.card(a)->rect, promised);
    EXPECT_FALSE(promised.intersects(content.card(b)->rect));
    canvas.session().undoStack().undo();
    canvas.drag(canvas.centre(a), {330.0, 130.0}, Qt::ControlModifier);
    EXPECT_EQ(canvas.centre(a), QPointF(330.0, 130.0));
}

TEST_F(SelectToolTest, AnUndoInTheMiddleOfADragEndsIt) {
    canvas.drag(canvas.centre(b), QPointF(336.0, 360.0));
    canvas.press(canvas.centre(a));
    canvas.moveTo(QPointF(150.0, 200.0));
    canvas.moveTo(QPointF(150.0, 300.0));
    canvas.session().undoStack().undo();
    EXPECT_EQ(canvas.centre(a), QPointF(112.0, 120.0));
    canvas.moveTo(QPointF(150.0, 320.0));
    canvas.release(QPointF(150.0, 320.0));
    EXPECT_EQ(canvas.document(), journey.document());
}

}  // namespace

// What stands on the screen while something is dragged is what a painting of the whole map would show.
class WholeScreen {
public:
    explicit WholeScreen(Canvas& canvas) : m_canvas(canvas) {}

    void expectAsPaintedAnew(const char* what) {
        const QImage seen = onScreen();
        m_canvas.view().viewport()->update();
        const QImage now = onScreen();
        ASSERT_EQ(seen.size(), now.size());
        int stale = 0;
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x) stale += areUnlike(seen.pixel(x, y), now.pixel(x, y)) ? 1 : 0;
        }
        EXPECT_EQ(stale, 0) << what;
    }

private:
    // Qt rounds the smooth edge of a line otherwise where it paints a part of it: by some hundredths of its colour.
    static bool areUnlike(QRgb a, QRgb b) {
        constexpr int kRounding = 20;
        return std::abs(qRed(a) - qRed(b)) > kRounding || std::abs(qGreen(a) - qGreen(b)) > kRounding ||
               std::abs(qBlue(a) - qBlue(b)) > kRounding;
    }

    QImage onScreen() {
        QCoreApplication::processEvents();
        return m_canvas.view().screen()->grabWindow(m_canvas.view().winId()).toImage();
    }

    Canvas& m_canvas;
};

TEST(SelectTool, ADragLeavesNothingBehind) {
    Canvas canvas(test::threeInARow().document());
    const Id<Touchpoint> b{2};
    const QPointF home = canvas.centre(b);
    canvas.click(home);
    WholeScreen screen(canvas);
    canvas.press(home);
    for (const QPointF& way : {QPointF(40, 30), QPointF(160, 90), QPointF(230, 200), QPointF(-60, 180)}) {
        canvas.moveTo(home + way);
        screen.expectAsPaintedAnew("on the way");
    }
    canvas.release(home + QPointF(-60, 180));
    screen.expectAsPaintedAnew("let go");
    canvas.session().undoStack().undo();
    screen.expectAsPaintedAnew("undone");
}

// Hand-overs run to the card from far away.
TEST(SelectTool, ADragInTheChainLensLeavesNothingBehind) {
    Canvas canvas(test::staffedJourney());
    LiveChain chain(canvas.session());
    MapView& view = canvas.view();
    view.setLessMotion(true);
    view.mapScene().setChain(chain);
    view.setLens(Lens::Chain);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() && !chain.isComputing(); }, test::kPatience));
    ASSERT_FALSE(view.mapScene().content().chain().handOvers().empty());
    const HandOverLine line = view.mapScene().content().chain().handOvers().front();
    const QPointF home = canvas.centre(line.from);
    canvas.click(home);
    WholeScreen screen(canvas);
    canvas.press(home);
    for (const QPointF& way : {QPointF(40, 30), QPointF(160, 90), QPointF(230, 200), QPointF(-60, 180)}) {
        canvas.moveTo(home + way);
        screen.expectAsPaintedAnew("on the way");
    }
    canvas.release(home + QPointF(-60, 180));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() && !chain.isComputing(); }, test::kPatience));
    screen.expectAsPaintedAnew("let go");
}

// Routes of others make way for the card; with very many of them they are settled only nearby until it is let go.
TEST(SelectTool, ADragAmongManyLeavesNothingBehind) {
    for (const std::size_t touchpoints : {300U, 1'800U}) {
        Canvas canvas(test::randomJourney(
            {.touchpoints = touchpoints, .dependencies = touchpoints * 13 / 10, .reach = 40, .stages = 8, .lanes = 5},
            4));
        MapView& view = canvas.view();
        for (const double zoom : {1.0, 0.6, 0.4}) {
            const Id<Touchpoint> id{static_cast<std::uint32_t>(touchpoints / 2)};
            view.setZoom(zoom);
            view.showInMiddle(view.mapScene().content().card(id)->rect.center());
            const QPointF home = canvas.centre(id);
            WholeScreen screen(canvas);
            canvas.press(home);
            for (const QPointF& way : {QPointF(30, 20), QPointF(110, 60), QPointF(150, -70), QPointF(-90, 40)}) {
                canvas.moveTo(home + way);
                screen.expectAsPaintedAnew("on the way");
            }
            canvas.key(Qt::Key_Escape);
            screen.expectAsPaintedAnew("given up");
            canvas.release(home);
        }
    }
}

}  // namespace waymark
