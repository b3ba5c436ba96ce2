#include "ui/panels/gantt_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

class GanttPanelTest : public testing::Test {
protected:
    GanttPanelTest() {
        panel.resize(1000, 300);
        panel.show();
    }
    bool settled() {
        return QTest::qWaitFor([this] { return !chain.isComputing(); }, test::kPatience);
    }
    QString shown(const char* name) { return panel.findChild<QLabel*>(name)->text(); }
    QModelIndex cell(const char* code, GanttColumn column) {
        for (int row = 0; row < panel.view().model()->rowCount(); ++row) {
            const auto index = panel.view().model()->index(row, 0);
            if (index.data().toString() == code) return index.siblingAtColumn(static_cast<int>(column));
        }
        return {};
    }
    void turnWheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers) {
        QWidget* viewport = panel.view().viewport();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    }

    Session session{test::staffedJourney()};
    LiveChain chain{session};
    GanttPanel panel{session, chain, themeOf(ThemeKind::Light)};
};

TEST_F(GanttPanelTest, ShowsChainBufferAndFinish) {
    ASSERT_TRUE(settled());
    const ChainPlan& plan = *chain.plan();
    EXPECT_EQ(shown("chainLength"), durationWords(plan.makespan, unitOf(plan)));
    EXPECT_EQ(shown("projectBuffer"), durationWords(plan.projectBuffer, unitOf(plan)));
    EXPECT_EQ(shown("chainFinish"), durationWords(plan.finish(), unitOf(plan)));
    EXPECT_EQ(shown("chainLengthRemark"), "proved to be the shortest");
    EXPECT_EQ(panel.view().model()->rowCount(), 4);
}

// Two chains of equal length, and one that is a little shorter.
TEST(GanttPanel, NamesWhatElseIsCriticalOrNearlySo) {
    test::JourneyBuilder build;
    build.touchpoint("A", 10).touchpoint("B", 10).touchpoint("C", 9.8).touchpoint("D", 4).touchpoint("E", 1);
    build.after("E", "A B C D");
    Session session{build.document()};
    LiveChain chain(session);
    GanttPanel panel(session, chain, themeOf(ThemeKind::Light));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() && !chain.isComputing(); }, test::kPatience));
    EXPECT_EQ(panel.findChild<QLabel*>("alsoCritical")->text(), "B");
    EXPECT_EQ(panel.findChild<QLabel*>("alsoCriticalRemark")->text(), "within 5 %: C");
}

TEST_F(GanttPanelTest, AnEditTurnsTheChartPaleUntilTheNewPlanIsThere) {
    ASSERT_TRUE(settled());
    EXPECT_FALSE(panel.view().look().isPale);
    Touchpoint row = session.document().table<Touchpoint>().at(Id<Touchpoint>{2});
    row.estimate = fixedEstimate(8 * kWorkingDay);
    session.edit(edit::setTouchpoint(session.document(), row), "longer");
    EXPECT_TRUE(panel.view().look().isPale);
    EXPECT_TRUE(shown("chainLengthRemark").startsWith("computing"));
    ASSERT_TRUE(settled());
    EXPECT_FALSE(panel.view().look().isPale);
}

TEST_F(GanttPanelTest, ChoosingARuleIsAnEditThatCanBeUndone) {
    ASSERT_TRUE(settled());
    auto* sizing = panel.findChild<QComboBox*>("bufferSizing");
    EXPECT_EQ(sizing->count(), 8);
    EXPECT_EQ(sizing->currentText(), "root of squares (rsem)");
    const QString before = shown("projectBuffer");
    sizing->setFocus();
    QTest::keyClick(sizing, Qt::Key_Down);
    EXPECT_EQ(session.document().planSettings().sizing, BufferSizing::HalfChain);
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown("projectBuffer"), durationWords(chain.plan()->makespan / 2, unitOf(*chain.plan())));
    session.undoStack().undo();
    EXPECT_EQ(sizing->currentText(), "root of squares (rsem)");
    ASSERT_TRUE(settled());
    EXPECT_EQ(shown("projectBuffer"), before);
}

TEST_F(GanttPanelTest, SelectingGoesBothWays) {
    ASSERT_TRUE(settled());
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {},
                      panel.view().visualRect(cell("B", GanttColumn::Schedule)).center());
    EXPECT_EQ(session.selected<Touchpoint>(), std::vector{Id<Touchpoint>{2}});
    session.select({refTo(Id<Touchpoint>{3}), refTo(Id<Touchpoint>{4})});
    EXPECT_EQ(panel.view().selectionModel()->selectedRows().size(), 2);
    EXPECT_TRUE(panel.view().selectionModel()->isSelected(cell("D", GanttColumn::Name)));
}

TEST_F(GanttPanelTest, BarsCannotBeDragged) {
    ASSERT_TRUE(settled());
    const QPoint from = panel.view().visualRect(cell("C", GanttColumn::Schedule)).center();
    QTest::mousePress(panel.view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(panel.view().viewport(), from + QPoint(60, 0));
    QTest::mouseRelease(panel.view().viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    EXPECT_EQ(session.undoStack().count(), 0);
}

TEST_F(GanttPanelTest, ZoomingKeepsTheTimeUnderThePointer) {
    ASSERT_TRUE(settled());
    GanttView& view = panel.view();
    const double left = view.columnViewportPosition(static_cast<int>(GanttColumn::Schedule));
    const double x = left + 200.0;
    const auto timeAt = [&] {
        const TimeAxis axis = view.axisAt(left);
        return (x - axis.origin) / axis.unitsPerMinute;
    };
    const double before = timeAt();
    for (int turn = 0; turn < 4; ++turn) turnWheel(QPointF(x, 40.0), QPoint(0, 120), Qt::ControlModifier);
    EXPECT_GT(view.zoom(), 2.0);
    EXPECT_NEAR(timeAt(), before, 3.0 / view.axisAt(left).unitsPerMinute);
    EXPECT_TRUE(view.timeBar().isVisible());
    turnWheel(QPointF(x, 40.0), QPoint(0, -120), Qt::ShiftModifier);
    EXPECT_GT(timeAt(), before);
    view.fitAll();
    EXPECT_FALSE(view.timeBar().isVisible());
    EXPECT_NEAR(timeAt(), before, 1.0);
}

TEST_F(GanttPanelTest, TheAxisHasRoundTimesInTheUnitOfThePlan) {
    ASSERT_TRUE(settled());
    const auto ticks = panel.view().ticksIn(0.0, 700.0);
    ASSERT_GE(ticks.size(), 3);
    EXPECT_EQ(ticks[0].label, u"0\u00a0d");
    for (std::size_t k = 1; k < ticks.size(); ++k) EXPECT_GE(ticks[k].x - ticks[k - 1].x, kGanttTickGap);
}

TEST_F(GanttPanelTest, PaintsInBothThemes) {
    ASSERT_TRUE(settled());
    const QImage light = panel.grab().toImage();
    panel.setTheme(themeOf(ThemeKind::Dark));
    EXPECT_NE(panel.grab().toImage(), light);
    panel.findChild<QCheckBox*>("showEarlyDates")->click();
    EXPECT_TRUE(panel.view().look().showsEarly);
}

TEST(GanttPanel, AnEmptyJourneySaysThatThereIsNothingToPlan) {
    Session session{Document{}};
    LiveChain chain(session);
    GanttPanel panel(session, chain, themeOf(ThemeKind::Light));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chain.isComputing(); }, test::kPatience));
    EXPECT_EQ(panel.findChild<QLabel*>("ganttMessage")->text(), "Nothing to plan yet.");
    EXPECT_EQ(panel.findChild<QLabel*>("chainLength")->text(), QStringLiteral("–"));
}

}  // namespace
}  // namespace waymark
