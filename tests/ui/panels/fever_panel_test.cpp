#include "ui/panels/fever_panel.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "tests/ui/panels/panel_hand.h"

namespace waymark {
namespace {

class FeverPanelTest : public testing::Test {
protected:
    FeverPanelTest() {
        panel.resize(1200, 300);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        EXPECT_TRUE(QTest::qWaitFor([this] { return chain.plan() && !chain.isComputing(); }, test::kPatience));
    }
    void report(std::uint32_t id, double start, std::optional<double> finish = {}) {
        Progress row{progressOf(Id<Touchpoint>{id}), WorkTime{test::days(start)}, {}, {}};
        if (finish) row.finish = WorkTime{test::days(*finish)};
        ASSERT_TRUE(session.edit(edit::setProgress(session.document(), row), "Report"));
    }
    [[nodiscard]] std::uint32_t first() const { return idOf(chain.plan()->chain.tasks.front()); }
    [[nodiscard]] std::uint32_t idOf(std::uint32_t task) const { return chain.plan()->times[task].touchpoint.value; }
    [[nodiscard]] double planned(std::uint32_t task) const {
        return static_cast<double>(chain.plan()->spans[task].workFinish.count()) / 480.0;
    }
    [[nodiscard]] const ExecutionView& view() { return panel.findChild<FeverView*>("feverChart")->view(); }
    [[nodiscard]] QString standing() { return panel.findChild<QLabel*>("standing")->text().replace(QChar(0xA0), ' '); }

    Session session{test::staffedJourney()};
    LiveChain chain{session};
    FeverPanel panel{session, chain, themeOf(ThemeKind::Light)};
};

TEST_F(FeverPanelTest, SaysHowToBeginWhereNothingHasBegun) {
    EXPECT_TRUE(standing().startsWith("Not begun"));
    ASSERT_EQ(view().dots.size(), 1U);
    EXPECT_EQ(view().dots[0].done, 0.0);
    EXPECT_EQ(view().dots[0].used, 0.0);
    EXPECT_EQ(test::cellText(panel, "bufferTable", 0, 0), "Project buffer");
    EXPECT_EQ(test::tableIn(panel, "bufferTable").model()->rowCount(), 2) << "D feeds C";
    EXPECT_EQ(test::tableIn(panel, "workTable").model()->rowCount(), 4);
}

TEST_F(FeverPanelTest, WhatTakesLongerUsesTheBufferAndUndoGivesItBack) {
    const std::uint32_t task = chain.plan()->chain.tasks.front();
    const double buffer = chain.plan()->projectBuffer / 480.0;
    report(first(), 0.0, planned(task) + 1.0);
    ASSERT_EQ(view().dots.size(), 2U);
    EXPECT_NEAR(view().dots.back().used, 100.0 / buffer, 1e-6);
    EXPECT_GT(view().dots.back().done, 0.0);
    EXPECT_TRUE(standing().contains("of the chain done")) << standing().toStdString();
    EXPECT_TRUE(
        test::cellText(panel, "bufferTable", 0, 1).startsWith(QString("%1 %").arg(std::lround(100.0 / buffer))));
    EXPECT_EQ(test::tableIn(panel, "workTable").model()->rowCount(), 3);
    session.undoStack().undo();
    EXPECT_TRUE(standing().startsWith("Not begun"));
    EXPECT_EQ(view().dots.size(), 1U);
}

TEST_F(FeverPanelTest, TheMomentIsTypedAndTakenBackByLeavingItEmpty) {
    report(first(), 0.0);
    test::typeInto(panel, "statusTime", "5d");
    ASSERT_TRUE(session.document().planSettings().status);
    EXPECT_EQ(*session.document().planSettings().status, WorkTime{test::days(5)});
    EXPECT_GT(view().dots.back().used, 0.0) << "it should be done by then";
    TextField& line = test::typeInto(panel, "statusTime", "soon");
    EXPECT_NE(line.problem(), "");
    EXPECT_EQ(*session.document().planSettings().status, WorkTime{test::days(5)});
    test::typeInto(panel, "statusTime", "");
    EXPECT_FALSE(session.document().planSettings().status);
}

TEST_F(FeverPanelTest, PressingWorkSelectsItAndGoesThere) {
    Id<Touchpoint> went;
    QObject::connect(&panel, &FeverPanel::wentTo, [&](Id<Touchpoint> id) { went = id; });
    test::pressRow(panel, "workTable", 0);
    ASSERT_EQ(session.selected<Touchpoint>().size(), 1U);
    EXPECT_EQ(session.selected<Touchpoint>().front(), went);
    EXPECT_EQ(went, view().work.front().id);
    test::tableIn(panel, "bufferTable").setFocus();
    test::tableIn(panel, "bufferTable").setCurrentIndex(test::tableIn(panel, "bufferTable").model()->index(1, 0));
    QTest::keyClick(&test::tableIn(panel, "bufferTable"), Qt::Key_Return);
    EXPECT_EQ(went, view().buffers[1].from);
}

TEST_F(FeverPanelTest, AskingForANewPlanIsAButton) {
    bool isWanted = false;
    QObject::connect(&panel, &FeverPanel::planAnewWanted, [&] { isWanted = true; });
    QTest::mouseClick(panel.findChild<QPushButton*>("planAnew"), Qt::LeftButton);
    EXPECT_TRUE(isWanted);
}

TEST_F(FeverPanelTest, PaintsInBothThemes) {
    report(first(), 0.0, 4.0);
    const QImage light = panel.grab().toImage();
    panel.setTheme(themeOf(ThemeKind::Dark));
    EXPECT_NE(panel.grab().toImage(), light);
}

}  // namespace
}  // namespace waymark
