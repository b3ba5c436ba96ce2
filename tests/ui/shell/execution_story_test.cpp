// Carrying a plan out from end to end, with mouse and keyboard: the onboarding template is planned, progress is typed
// into the inspector, the fever chart moves, all of it is undone and redone, and the rest is planned anew.

#include <QPushButton>

#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/fever_panel.h"
#include "ui/panels/gantt_panel.h"
#include "ui/panels/inspector.h"
#include "ui/session/templates.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/message_strip.h"

namespace waymark {
namespace {

class ExecutionStory : public test::ShellTest {
protected:
    ExecutionStory() {
        show(*loadTemplate(QStringLiteral("customer-onboarding")));
        EXPECT_TRUE(planned());
        run(QStringLiteral("view.fever"));
        QCoreApplication::processEvents();
    }
    bool planned() {
        return QTest::qWaitFor([this] { return workspace().chain().plan() && !workspace().chain().isComputing(); },
                               test::kPatience);
    }
    const Document& document() { return session().document(); }
    FeverPanel& panel() { return *workspace().bottomPanel().findChild<FeverPanel*>(); }
    const ExecutionView& view() { return panel().findChild<FeverView*>("feverChart")->view(); }
    QString standing() { return panel().findChild<QLabel*>("standing")->text(); }

    void typeIntoInspector(const QString& name, const QString& text) {
        QCoreApplication::processEvents();
        for (TextField* line : workspace().inspector().findChildren<TextField*>()) {
            if (line->accessibleName() != name || !line->isVisible()) continue;
            line->setFocus(Qt::TabFocusReason);
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
            EXPECT_EQ(line->problem(), "") << text.toStdString();
            return;
        }
        ADD_FAILURE() << "no field " << name.toStdString();
    }
    // Tells that a touchpoint began and ended so many days after the start of the journey.
    void report(Id<Touchpoint> id, double start, double finish) {
        session().select({refTo(id)});
        typeIntoInspector("Started", QString::number(start) + "d");
        typeIntoInspector("Finished", QString::number(finish) + "d");
    }
    // The first touchpoint of the chain that takes time, done half a day later than planned.
    void reportALateStart() {
        const ChainPlan& plan = *workspace().chain().plan();
        double at = 0.0;
        for (const std::uint32_t task : plan.chain.tasks) {
            if (plan.times[task].aggressive == Minutes{0}) continue;
            at = static_cast<double>(plan.spans[task].workFinish.count()) / 480.0 + 0.5;
            report(plan.times[task].touchpoint, 0.0, std::round(at * 480.0) / 480.0);
            return;
        }
    }
};

TEST_F(ExecutionStory, ProgressMovesTheFeverChartAndANewPlanKeepsTheOldOne) {
    EXPECT_TRUE(standing().startsWith("Not begun"));
    reportALateStart();
    ASSERT_EQ(document().table<Progress>().size(), 1U);
    ASSERT_GE(view().dots.size(), 2U);
    const double used = view().dots.back().used;
    // Half a day, which a wait around the clock behind it can make more of: it ends at night then.
    EXPECT_GE(used, 100.0 * 239.0 / workspace().chain().plan()->projectBuffer);
    EXPECT_LT(used, 100.0);

    const int steps = session().undoStack().index();
    for (int step = 0; step < steps; ++step) run("edit.undo");
    EXPECT_TRUE(standing().startsWith("Not begun"));
    for (int step = 0; step < steps; ++step) run("edit.redo");
    EXPECT_DOUBLE_EQ(view().dots.back().used, used);

    QTest::mouseClick(panel().findChild<QPushButton*>("planAnew"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return document().table<Baseline>().size() == 2U; }, test::kPatience));
    EXPECT_TRUE(workspace().messages().sentence().startsWith("The plan is kept"));
    EXPECT_EQ(session().undoStack().index(), steps + 1) << "one step";
    ASSERT_EQ(view().earlier.size(), 1U);
    EXPECT_NEAR(view().earlier[0].back().used, used, 0.5) << "the plan before stays, and what became of it";
    EXPECT_LT(view().dots.back().used, 1.0) << "the new plan begins with a whole buffer";
    EXPECT_TRUE(standing().contains("measured by"));
    const Baseline& first = *document().table<Baseline>().begin();
    EXPECT_EQ(first.name, "First plan");
    for (const BaselineEntry& entry : first.touchpoints) {
        const ChainPlan& plan = *workspace().chain().plan();
        const auto task = static_cast<std::size_t>(
            std::ranges::find(plan.times, entry.touchpoint, &ChainTimes::touchpoint) - plan.times.begin());
        EXPECT_EQ(entry.start, WorkTime{plan.spans[task].workStart});
    }
    run("edit.undo");
    EXPECT_TRUE(document().table<Baseline>().empty());
    EXPECT_DOUBLE_EQ(view().dots.back().used, used);
}

TEST_F(ExecutionStory, BeforeAnythingHasBegunThePlanIsKeptAtOnceAndEditsAreMeasuredByIt) {
    run("journey.planAnew");
    ASSERT_EQ(document().table<Baseline>().size(), 1U);
    EXPECT_TRUE(document().table<Baseline>().begin()->date.has_value());
    const std::uint32_t last = workspace().chain().plan()->chain.tasks.back();
    session().select({refTo(workspace().chain().plan()->times[last].touchpoint)});
    typeIntoInspector("Pessimistic", "9d");
    ASSERT_TRUE(planned());
    EXPECT_GT(view().dots.back().used, 0.0) << "a longer estimate eats into the buffer that was kept";
}

TEST_F(ExecutionStory, TheGanttShowsTheKeptPlanBesideWhatBecameOfIt) {
    run("journey.planAnew");
    reportALateStart();
    run("view.gantt");
    QCoreApplication::processEvents();
    auto& gantt = *workspace().bottomPanel().findChild<GanttPanel*>();
    auto* kept = gantt.findChild<QComboBox*>("keptPlans");
    EXPECT_TRUE(kept->isVisible());
    EXPECT_EQ(kept->count(), 1);
    QTest::mouseClick(gantt.findChild<QPushButton*>("removeKept"), Qt::LeftButton);
    EXPECT_TRUE(document().table<Baseline>().empty());
    EXPECT_FALSE(kept->isVisible());
    run("edit.undo");
    EXPECT_TRUE(kept->isVisible());
}

}  // namespace
}  // namespace waymark
