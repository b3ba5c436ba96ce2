// Finding on the map, from the first letter to the way back.
#include "ui/shell/finder.h"

#include "core/edit/journey_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/templates.h"
#include "ui/shell/side_panel.h"

namespace waymark {
namespace {

class FinderTest : public test::ShellTest {
protected:
    FinderTest() {
        const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
        EXPECT_TRUE(opened);
        show(*opened);
        workspace().map().setZoom(1.0);
    }
    QLineEdit& field() { return workspace().sidePanel().finder().field(); }
    const FoundMarks& marks() { return workspace().map().mapScene().found(); }
    RowRef current() { return marks().rows.at(static_cast<std::size_t>(marks().current)); }
    QImage picture() { return workspace().map().viewport()->grab().toImage(); }
    // How far across the middle of the card is from the middle of the view, in pixels; all lanes are in sight.
    double distanceFromMiddle(const RowRef& row) {
        MapView& map = workspace().map();
        const CardLook* card = map.mapScene().content().card(Id<Touchpoint>{row.number});
        return std::abs(map.visibleRect().center().x() - card->rect.center().x()) * map.zoom();
    }
};

}  // namespace

TEST_F(FinderTest, MarksAllOnTheMapAndHoldsTheCurrentOneInTheMiddle) {
    const QImage before = picture();
    run("edit.find");
    QTest::keyClicks(&field(), "import");
    ASSERT_GE(marks().rows.size(), 2U);
    EXPECT_EQ(marks().current, 0);
    EXPECT_TRUE(session().selection().empty()) << "looking selects nothing";
    const RowRef first = current();
    run("edit.findNext");
    EXPECT_NE(current(), first);
    run("edit.findPrevious");
    EXPECT_EQ(current(), first);
    EXPECT_LT(distanceFromMiddle(first), 2.0);
    EXPECT_NE(picture(), before);
    const QImage withMarks = picture();
    workspace().map().setFound({});
    EXPECT_NE(picture(), withMarks);
}

TEST_F(FinderTest, GoesAroundTheEnds) {
    run("edit.find");
    QTest::keyClicks(&field(), "import");
    const auto count = static_cast<int>(marks().rows.size());
    run("edit.findPrevious");
    EXPECT_EQ(marks().current, count - 1);
    QTest::keyClick(window, Qt::Key_F3);
    EXPECT_EQ(marks().current, 0);
    QTest::keyClick(&field(), Qt::Key_Down);
    EXPECT_EQ(marks().current, 1 % count);
    QTest::keyClick(window, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(marks().current, 0);
}

TEST_F(FinderTest, ReturnsToWhereOneWasOnEscape) {
    MapView& map = workspace().map();
    map.setFocus();
    map.zoomAt({400.0, 300.0}, 1.5);
    const QRectF seen = map.visibleRect();
    run("edit.find");
    QTest::keyClicks(&field(), "import");
    run("edit.findNext");
    EXPECT_NE(map.visibleRect(), seen);
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_NEAR(map.visibleRect().center().x(), seen.center().x(), 2.0);
    EXPECT_NEAR(map.visibleRect().center().y(), seen.center().y(), 2.0);
    EXPECT_EQ(map.zoom(), 1.5);
    EXPECT_TRUE(map.hasFocus());
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(marks().rows.empty());
}

TEST_F(FinderTest, StaysWhereItIsOnReturnAndLeavesTheMarksOnEscape) {
    run("edit.find");
    QTest::keyClicks(&field(), "import");
    const RowRef wanted = current();
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(session().selection(), std::vector{wanted});
    EXPECT_TRUE(workspace().map().hasFocus());
    EXPECT_FALSE(marks().rows.empty());
    const QRectF seen = workspace().map().visibleRect();
    QTest::keyClick(&workspace().map(), Qt::Key_Escape);
    EXPECT_TRUE(marks().rows.empty());
    EXPECT_EQ(workspace().map().visibleRect(), seen);
    EXPECT_EQ(session().selection(), std::vector{wanted});
}

TEST_F(FinderTest, SaysCalmlyThatNothingMatches) {
    run("edit.find");
    QTest::keyClicks(&field(), "xyzzyx");
    EXPECT_TRUE(marks().rows.empty());
    EXPECT_EQ(workspace().sidePanel().finder().list().model()->index(0, 0).data().toString(), "No match");
    run("edit.findNext");  // and does nothing
    EXPECT_TRUE(prompts.notices.empty());
}

TEST_F(FinderTest, FollowsWhatIsEdited) {
    run("edit.find");
    QTest::keyClicks(&field(), "import");
    const auto before = marks().rows;
    session().select({before.front()});
    run("edit.delete");
    EXPECT_LT(marks().rows.size(), before.size());
    EXPECT_EQ(std::ranges::find(marks().rows, before.front()), marks().rows.end());
}

TEST_F(FinderTest, MarksStagesInTheirHeader) {
    const Stage stage = *session().document().table<Stage>().begin();
    const QImage before = workspace().map().stageHeader().grab().toImage();
    run("edit.find");
    QTest::keyClicks(&field(), QString::fromStdString(stage.name));
    EXPECT_NE(std::ranges::find(marks().rows, refTo(stage.id)), marks().rows.end());
    EXPECT_NE(workspace().map().stageHeader().grab().toImage(), before);
}

}  // namespace waymark
