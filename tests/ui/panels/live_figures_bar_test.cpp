#include "ui/panels/live_figures_bar.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/edit/journey_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/value_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString shown(const LiveFiguresBar& bar, const char* name) {
    const Figure& figure = bar.findChild<FigureCell*>(QString::fromLatin1(name))->figure();
    return QString(figure.figure + ' ' + figure.remark).replace(QChar(0xA0), ' ').trimmed();
}

Document twoInARow() {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(2, 4, 12)).touchpoint("B", 3).after("B", "A");
    return build.document();
}

TEST(LiveFiguresBar, FollowsEditsUndoAndRedo) {
    Session session(twoInARow());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    EXPECT_EQ(shown(bar, "expectedFigure"), "8.0 d ± 1.7 d");
    EXPECT_EQ(shown(bar, "criticalFigure"), "2 of 2 touchpoints");
    const Id<Touchpoint> b{2};
    session.edit(edit::setEstimate(session.document(), b, fixedEstimate(test::days(5))), "Retime");
    EXPECT_EQ(shown(bar, "expectedFigure"), "10.0 d ± 1.7 d");
    session.undoStack().undo();
    EXPECT_EQ(shown(bar, "expectedFigure"), "8.0 d ± 1.7 d");
    session.undoStack().redo();
    EXPECT_EQ(shown(bar, "expectedFigure"), "10.0 d ± 1.7 d");
}

TEST(LiveFiguresBar, APromiseIsTypedInPlaceAndItsChanceShown) {
    Session session(twoInARow());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    risk.cancel();
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    bar.resize(1000, 58);
    bar.show();
    EXPECT_EQ(shown(bar, "promiseFigure"), "Set a promise …");
    QTest::mouseClick(bar.findChild<FigureCell*>("promiseFigure"), Qt::LeftButton);
    auto* field = bar.findChild<QLineEdit*>("promiseField");
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, "soon");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(field->isVisible()) << "what was typed must not be lost";
    EXPECT_FALSE(session.document().journey().promise);
    field->selectAll();
    QTest::keyClicks(field, "8d");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(shown(bar, "promiseFigure"), "50 % kept, by classical PERT");
    session.undoStack().undo();
    EXPECT_EQ(shown(bar, "promiseFigure"), "Set a promise …");
}

TEST(LiveFiguresBar, AnEmptyJourneyShowsNoFigure) {
    Session session{Document{}};
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    EXPECT_EQ(shown(bar, "expectedFigure"), "– no touchpoints yet");
    EXPECT_EQ(shown(bar, "problemsFigure"), "0 none to worry about");
}

TEST(LiveFiguresBar, PressingTheProblemsAsksForTheirList) {
    Session session(twoInARow());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    QSignalSpy wanted(&bar, &LiveFiguresBar::problemsWanted);
    QTest::mouseClick(bar.findChild<FigureCell*>("problemsFigure"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST(LiveFiguresBar, ShowsTheChainWithItsBufferAndLeadsToIt) {
    Session session(twoInARow());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    EXPECT_EQ(shown(bar, "chainFigure"), "–") << "what takes a moment needs no word";
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() && !chain.isComputing(); }, test::kPatience));
    const QString whole = durationWords(chain.plan()->finish(), TimeUnit::Day);
    EXPECT_TRUE(shown(bar, "chainFigure").startsWith(QString(whole).replace(QChar(0xA0), ' ')));
    EXPECT_TRUE(shown(bar, "chainFigure").contains(" + "));
    session.edit(edit::setEstimate(session.document(), Id<Touchpoint>{2}, fixedEstimate(test::days(5))), "Retime");
    EXPECT_TRUE(shown(bar, "chainFigure").startsWith(QString(whole).replace(QChar(0xA0), ' ')));
    QSignalSpy wanted(&bar, &LiveFiguresBar::chainWanted);
    QTest::mouseClick(bar.findChild<FigureCell*>("chainFigure"), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
}

TEST(LiveFiguresBar, DaysStandBesideDurationsWhereTheJourneyHasAStartDate) {
    Session session(twoInARow());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    const auto label = [&](const char* name) {
        return bar.findChild<FigureCell*>(QString::fromLatin1(name))->figure().label;
    };
    EXPECT_EQ(label("expectedFigure"), "Expected time");
    const std::chrono::year_month_day monday{std::chrono::year{2026} / 3 / 2};
    session.edit(edit::setStartDate(session.document(), monday), "Start");
    session.edit(edit::setPromise(session.document(), WrittenDuration{test::days(5), TimeUnit::Day}), "Promise");
    EXPECT_EQ(label("expectedFigure"), "Expected time · Wed 11 Mar");
    EXPECT_TRUE(label("promiseFigure").endsWith(" · Fri 6 Mar"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chain.plan() && risk.figures(); }, test::kPatience));
    for (const char* name : {"sureFigure", "chainFigure"}) EXPECT_TRUE(label(name).contains("Mar")) << name;
    session.undoStack().undo();
    session.undoStack().undo();
    EXPECT_EQ(label("expectedFigure"), "Expected time");
}

TEST(LiveFiguresBar, SaysWhichScenarioItsFiguresAreOfAndHowTheyDiffer) {
    Session session(twoInARow());
    Initiative initiative;
    initiative.name = "Quicker";
    session.edit(edit::addInitiative(session.document(), initiative), "add");
    Effect effect;
    effect.initiative = Id<Initiative>{1};
    effect.touchpoint = Id<Touchpoint>{2};
    effect.factor = 1.0 / 3.0;
    session.edit(edit::addEffect(session.document(), effect), "add");
    Scenario scenario;
    scenario.name = "Quick";
    scenario.initiatives = {Id<Initiative>{1}};
    session.edit(edit::addScenario(session.document(), scenario), "add");
    session.edit(edit::setPromise(session.document(), WrittenDuration{test::days(8), TimeUnit::Day}), "promise");
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    LiveScenarios scenarios(session, chain, risk);
    LiveFiguresBar bar(session, {risk, chain, scenarios}, themeOf(ThemeKind::Light));
    bar.resize(1400, 58);
    bar.show();
    const auto* named = bar.findChild<FigureCell*>("scenarioFigure");
    EXPECT_TRUE(named->isHidden());
    scenarios.show(Id<Scenario>{1});
    EXPECT_FALSE(named->isHidden());
    EXPECT_EQ(shown(bar, "scenarioFigure"), "Quick");
    EXPECT_EQ(shown(bar, "expectedFigure"), "6.0 d −2.0 d, now 8.0 d");
    EXPECT_FALSE(shown(bar, "sureFigure").contains("now ")) << "not before the scenario is simulated";
    ASSERT_TRUE(QTest::qWaitFor([&] { return scenarios.standings() && !scenarios.isComputing(); }, test::kPatience))
        << "a scenario that is shown is simulated without its table";
    EXPECT_TRUE(shown(bar, "sureFigure").contains("now ")) << qPrintable(shown(bar, "sureFigure"));
    EXPECT_TRUE(shown(bar, "promiseFigure").contains(" points, now ")) << qPrintable(shown(bar, "promiseFigure"));
    EXPECT_TRUE(shown(bar, "chainFigure").contains("now ")) << qPrintable(shown(bar, "chainFigure"));
    QTest::mouseClick(bar.findChild<FigureCell*>("scenarioFigure"), Qt::LeftButton);
    EXPECT_FALSE(scenarios.shown().isValid());
    EXPECT_TRUE(named->isHidden());
    EXPECT_EQ(shown(bar, "expectedFigure"), "8.0 d ± 1.7 d");
}

}  // namespace
}  // namespace waymark
