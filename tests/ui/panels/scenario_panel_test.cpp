// Scenarios: made, filled, shown and compared; quick figures come at once, the others follow.

#include "ui/panels/scenario_panel.h"

#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/value_edits.h"
#include "core/value/scenario.h"
#include "tests/support/layered_journey.h"
#include "tests/support/patience.h"
#include "tests/ui/panels/panel_hand.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

class ScenarioPanelTest : public ::testing::Test {
protected:
    ScenarioPanelTest()
        : session(*loadTemplate("post-purchase-support")),
          chain(session),
          risk(session, chain),
          scenarios(session, chain, risk),
          panel(session, scenarios, themeOf(ThemeKind::Light)) {
        panel.resize(1200, 300);
        panel.show();
    }
    bool wait() {
        const auto isDone = [this] {
            return scenarios.standings() && !scenarios.isComputing() && !risk.isComputing() && !chain.isComputing();
        };
        return QTest::qWaitFor(isDone, test::kPatience);
    }
    QString cell(int row, int column) { return test::cellText(panel, "scenarioTable", row, column); }
    void type(const char* field, const QString& text) {
        auto& line = *panel.findChild<QLineEdit*>(field);
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    void toggle(const QString& initiative) {
        QMenu& menu = *panel.findChild<QPushButton*>("scenarioInitiatives")->menu();
        Q_EMIT menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text() == initiative) return action->trigger();
        }
        FAIL() << qPrintable(initiative);
    }

    Session session;
    LiveChain chain;
    LiveRisk risk;
    LiveScenarios scenarios;
    ScenarioPanel panel;
};

}  // namespace

TEST_F(ScenarioPanelTest, ComparesEachScenarioWithTheJourneyAsItIs) {
    ASSERT_TRUE(wait());
    const auto& rows = session.document().table<Scenario>();
    ASSERT_EQ(test::tableIn(panel, "scenarioTable").model()->rowCount(), static_cast<int>(rows.size()) + 1);
    EXPECT_EQ(cell(0, 0), "As it is");
    for (int column = 1; column < 7; ++column) {
        EXPECT_FALSE(cell(0, column).contains(QChar(u'→'))) << column;
        EXPECT_FALSE(cell(1, column).startsWith(QChar(u'…'))) << column;
    }
    bool differs = false;
    for (int row = 1; row <= static_cast<int>(rows.size()); ++row) differs |= cell(row, 1).contains(QChar(u'→'));
    EXPECT_TRUE(differs);
}

TEST_F(ScenarioPanelTest, FiguresAreThoseOfTheJourneyEditedToTheSameState) {
    ASSERT_TRUE(wait());
    for (const ScenarioStanding& standing : *scenarios.standings()) {
        const Scenario* scenario = session.document().find(standing.outcome.id);
        const Document edited = scenario ? *applyScenario(session.document(), *scenario) : session.document();
        EXPECT_EQ(standing.outcome.figures, scenarioFigures(edited));
        ASSERT_TRUE(standing.outcome.simulated);
        ASSERT_TRUE(standing.chain);
        EXPECT_GT(standing.chain->buffer, 0.0);
    }
}

TEST_F(ScenarioPanelTest, TheJourneyAsItIsComesToWhatStandsAboveTheMap) {
    for (const ResourceUse use : {ResourceUse::Unlimited, ResourceUse::ChainOrder}) {
        risk.setResourceUse(use);
        ASSERT_TRUE(wait());
        const ScenarioStanding now = scenarios.standings()->front();
        EXPECT_EQ(now.chain->makespan, chain.plan()->makespan);
        EXPECT_EQ(now.chain->finish(), chain.plan()->finish());
        EXPECT_EQ(now.outcome.simulated->likely80, risk.figures()->finish.quantile(0.8).value);
        EXPECT_EQ(now.outcome.simulated->mean, risk.figures()->finish.mean());
        // A scenario in which nothing changes comes to the same.
        type("newScenario", "Nothing");
        ASSERT_TRUE(wait());
        const ScenarioStanding& same = scenarios.standings()->back();
        EXPECT_EQ(same.chain->makespan, chain.plan()->makespan);
        if (use == ResourceUse::Unlimited) {
            EXPECT_EQ(same.outcome.simulated->likely80, now.outcome.simulated->likely80);
        }
        session.undoStack().undo();
    }
}

TEST_F(ScenarioPanelTest, IsMadeRenamedFilledAndRemoved) {
    const auto count = session.document().table<Scenario>().size();
    type("newScenario", "Everything");
    ASSERT_EQ(session.document().table<Scenario>().size(), count + 1);
    const Id<Scenario> id = panel.chosen();
    EXPECT_EQ(session.document().find(id)->name, "Everything");
    EXPECT_EQ(scenarios.shown(), id);
    EXPECT_TRUE(scenarios.journey()->effects.empty());
    toggle("Guided self-service");
    EXPECT_EQ(session.document().find(id)->initiatives, std::vector{Id<Initiative>{1}});
    EXPECT_FALSE(scenarios.journey()->effects.empty());
    type("scenarioName", "Nearly everything");
    EXPECT_EQ(session.document().find(id)->name, "Nearly everything");
    toggle("Guided self-service");
    EXPECT_TRUE(session.document().find(id)->initiatives.empty());
    QTest::mouseClick(panel.findChild<QPushButton*>("removeScenario"), Qt::LeftButton);
    EXPECT_EQ(session.document().find(id), nullptr);
    EXPECT_FALSE(scenarios.shown().isValid());
    session.undoStack().undo();
    EXPECT_NE(session.document().find(id), nullptr);
}

TEST_F(ScenarioPanelTest, APressOnARowShowsItOnTheMap) {
    ASSERT_TRUE(wait());
    int told = 0;
    QObject::connect(&scenarios, &LiveScenarios::shownChanged, &panel, [&told] { ++told; });
    test::pressRow(panel, "scenarioTable", 2);
    EXPECT_EQ(scenarios.shown(), Id<Scenario>{2});
    EXPECT_TRUE(panel.findChild<QCheckBox*>("scenarioOnMap")->isChecked());
    EXPECT_EQ(told, 1);
    test::pressRow(panel, "scenarioTable", 0);
    EXPECT_FALSE(scenarios.shown().isValid());
}

TEST_F(ScenarioPanelTest, TheJourneyAsItIsIsPickedOutUntilSomethingElseIsShown) {
    ASSERT_TRUE(wait());
    EXPECT_FALSE(panel.chosen().isValid());
    EXPECT_EQ(test::tableIn(panel, "scenarioTable").selectionModel()->selectedRows().value(0).row(), 0);
    EXPECT_FALSE(panel.findChild<QCheckBox*>("scenarioOnMap")->isChecked());
}

TEST_F(ScenarioPanelTest, WhatStandsAboveTheTableActsOnTheRowThatIsPickedOut) {
    ASSERT_TRUE(wait());
    test::pressRow(panel, "scenarioTable", 2);
    EXPECT_TRUE(panel.findChild<QPushButton*>("removeScenario")->isEnabled());
    test::pressRow(panel, "scenarioTable", 0);
    EXPECT_FALSE(panel.chosen().isValid());
    for (const char* name : {"removeScenario", "scenarioInitiatives"})
        EXPECT_FALSE(panel.findChild<QPushButton*>(QString::fromLatin1(name))->isEnabled()) << name;
    EXPECT_FALSE(panel.findChild<QLineEdit*>("scenarioName")->isEnabled());
    EXPECT_EQ(panel.findChild<QLineEdit*>("scenarioName")->text(), "");
    EXPECT_EQ(test::tableIn(panel, "scenarioTable").selectionModel()->selectedRows().value(0).row(), 0);
    test::pressRow(panel, "scenarioTable", 1);
    panel.findChild<QCheckBox*>("scenarioOnMap")->click();
    EXPECT_FALSE(scenarios.shown().isValid());
    EXPECT_EQ(test::tableIn(panel, "scenarioTable").selectionModel()->selectedRows().value(0).row(), 1)
        << "still picked out";
}

TEST_F(ScenarioPanelTest, OldFiguresAreNotCalledCurrent) {
    ASSERT_TRUE(wait());
    test::pressRow(panel, "scenarioTable", 1);
    toggle("Chat assistant");
    EXPECT_EQ(scenarios.standings(), nullptr);
    EXPECT_NE(scenarios.latest(), nullptr);
    ASSERT_TRUE(wait());
}

// How long that takes is measured by the benchmark of values.
TEST(LiveScenarios, ASwitchShowsFiguresOfTheScheduleAtOnce) {
    Document document = test::layeredJourney({}, 7);
    Initiative row;
    row.name = "Quicker";
    ASSERT_TRUE(document.apply(*edit::addInitiative(document, row)));
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        Effect effect;
        effect.initiative = Id<Initiative>{1};
        effect.touchpoint = touchpoint.id;
        effect.factor = 0.8;
        ASSERT_TRUE(document.apply(*edit::addEffect(document, effect)));
    }
    Scenario scenario;
    scenario.name = "Quick";
    scenario.initiatives = {Id<Initiative>{1}};
    ASSERT_TRUE(document.apply(*edit::addScenario(document, scenario)));
    Session session(document);
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    scenarios.show(Id<Scenario>{1});
    const ScenarioStandings standings = quickStandings(session.document());
    EXPECT_EQ(scenarios.journey()->effects.size(), 200U);
    ASSERT_EQ(standings.size(), 2U);
    EXPECT_LT(standings[1].outcome.figures.finish, standings[0].outcome.figures.finish);
}

}  // namespace waymark
