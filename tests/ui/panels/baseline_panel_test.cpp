// Baselines: kept under a name, compared with each other and with the journey as it is, renamed and forgotten.

#include "ui/panels/baseline_panel.h"

#include <QTest>

#include <gtest/gtest.h>

#include "core/chain/chain_progress.h"
#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class BaselinePanelTest : public ::testing::Test {
protected:
    BaselinePanelTest()
        : session(*loadTemplate("customer-onboarding")), chain(session), risk(session, chain), replanning(session) {
        panel = std::make_unique<BaselinePanel>(session, BaselinePanel::Sources{risk, chain, replanning},
                                                themeOf(ThemeKind::Light));
        panel->resize(1200, 300);
        panel->show();
    }
    QPushButton& keepButton() { return *panel->findChild<QPushButton*>("keepBaseline"); }
    bool waitForFigures() {
        const auto isDone = [this] { return keepButton().isEnabled() && !chain.isComputing() && !risk.isComputing(); };
        return QTest::qWaitFor(isDone, test::kPatience);
    }
    void keep(const QString& name) {
        ASSERT_TRUE(waitForFigures());
        auto& field = *panel->findChild<QLineEdit*>("newBaseline");
        field.setFocus();
        QTest::keyClicks(&field, name);
        QTest::mouseClick(&keepButton(), Qt::LeftButton);
    }
    QString cell(int row, int column) { return test::cellText(*panel, "baselineTable", row, column); }
    int rowCount() { return test::tableIn(*panel, "baselineTable").model()->rowCount(); }
    const Baseline& last() {
        const Baseline* found = nullptr;
        for (const Baseline& row : session.document().table<Baseline>()) found = &row;
        return *found;
    }
    void halveTheLongest() {
        Touchpoint longest;
        for (const Touchpoint& row : session.document().table<Touchpoint>()) {
            const Dates* dates = session.schedule().dates(row.id);
            if (dates && dates->isCritical() && row.estimate.likely > longest.estimate.likely) longest = row;
        }
        longest.estimate = fixedEstimate(longest.estimate.optimistic / 2, longest.estimate.unit);
        ASSERT_TRUE(session.edit(edit::setTouchpoint(session.document(), longest), "Faster"));
    }

    Session session;
    LiveChain chain;
    LiveRisk risk;
    Replanning replanning;
    std::unique_ptr<BaselinePanel> panel;
};

}  // namespace

TEST_F(BaselinePanelTest, KeepsWhatStandsAboveTheMapAndShowsWhatGotBetter) {
    keep("Spring");
    ASSERT_EQ(session.document().table<Baseline>().size(), 1U);
    const Baseline spring = last();
    EXPECT_EQ(spring.name, "Spring");
    ASSERT_TRUE(spring.figures);
    EXPECT_TRUE(spring.date);
    EXPECT_EQ(spring.figures->expected, WorkTime{session.schedule().finish()});
    EXPECT_NEAR(static_cast<double>(spring.figures->likely80->time_since_epoch().count()),
                risk.figures()->finish.quantile(0.8).value, 0.5);
    EXPECT_EQ(spring.figures->chainEnd, WorkTime{chain.plan()->makespan});
    EXPECT_TRUE(spring.figures->chance);
    EXPECT_TRUE(spring.figures->costPerPass);
    EXPECT_TRUE(spring.figures->satisfaction);
    EXPECT_FALSE(spring.touchpoints.empty()) << "it is the plan that progress is measured against";
    ASSERT_EQ(rowCount(), 2);
    EXPECT_EQ(cell(0, 0), "Spring");
    EXPECT_EQ(cell(1, 0), "As it is now");
    for (int column = 2; column < 8; ++column) EXPECT_EQ(cell(0, column), cell(1, column)) << column;
    halveTheLongest();
    ASSERT_TRUE(waitForFigures());
    EXPECT_NE(cell(0, 2), cell(1, 2));
    const auto& now = test::tableIn(*panel, "baselineTable").facts().rows()[1];
    EXPECT_EQ(now.cells[2].tone, FactTone::Good);
    EXPECT_EQ(now.cells[3].tone, FactTone::Good);
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_TRUE(session.document().table<Baseline>().empty());
}

TEST_F(BaselinePanelTest, OnceSomethingHasBegunTheFiguresAloneAreKept) {
    keep("First");
    const Id<Baseline> first = last().id;
    const Id<Touchpoint> begun = session.document().table<Touchpoint>().begin()->id;
    session.edit(edit::setProgress(session.document(), {progressOf(begun), WorkTime{}, {}, {}}), "Began");
    bool measures = true;
    QObject::connect(&replanning, &Replanning::kept, panel.get(), [&](bool does) { measures = does; });
    keep("Later");
    EXPECT_FALSE(measures);
    EXPECT_TRUE(last().touchpoints.empty());
    EXPECT_TRUE(last().figures);
    EXPECT_EQ(planInForce(session.document())->id, first);
}

TEST_F(BaselinePanelTest, IsRenamedAndForgotten) {
    keep({});
    EXPECT_FALSE(last().name.empty()) << "a name is made up";
    test::pressRow(*panel, "baselineTable", 0);
    test::typeInto(*panel, "baselineName", "Before the chat");
    EXPECT_EQ(last().name, "Before the chat");
    EXPECT_EQ(cell(0, 0), "Before the chat");
    QTest::mouseClick(panel->findChild<QPushButton*>("removeBaseline"), Qt::LeftButton);
    EXPECT_TRUE(session.document().table<Baseline>().empty());
    EXPECT_FALSE(panel->findChild<QPushButton*>("removeBaseline")->isVisible());
    session.undoStack().undo();
    EXPECT_EQ(last().name, "Before the chat");
}

TEST_F(BaselinePanelTest, WhatIsBeingComputedIsNotKept) {
    ASSERT_TRUE(waitForFigures());
    halveTheLongest();
    EXPECT_FALSE(keepButton().isEnabled());
    EXPECT_EQ(cell(0, 3), "…");
    ASSERT_TRUE(waitForFigures());
    EXPECT_NE(cell(0, 3), "…");
}

TEST(BaselinePanel, AnEmptyJourneyHasNothingToKeep) {
    Session session{Document{}};
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    Replanning replanning(session);
    BaselinePanel panel(session, {risk, chain, replanning}, themeOf(ThemeKind::Light));
    EXPECT_FALSE(panel.findChild<QPushButton*>("keepBaseline")->isEnabled());
    EXPECT_EQ(test::tableIn(panel, "baselineTable").model()->rowCount(), 0);
}

}  // namespace waymark
