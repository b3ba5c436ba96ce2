// The simulation beside the window: of the plan as it is, never of an earlier one.

#include "ui/session/live_risk.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/chain/chain_simulation.h"
#include "core/edit/journey_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/support/staffed_journey.h"
#include "ui/session/current_figures.h"
#include "ui/session/live_figures.h"

namespace waymark {
namespace {

Document twoSideBySide() {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(2, 4, 12)).touchpoint("B", test::estimateInDays(3, 5, 9));
    build.place("A", 100.0, 100.0).place("B", 400.0, 100.0);
    return build.document();
}

void ask(Session& session, std::int64_t runs) {
    PlanSettings settings = session.document().planSettings();
    settings.runs = runs;
    session.edit(edit::setPlanSettings(session.document(), settings), "Ask for more");
}

bool waitUntilDone(const LiveRisk& risk) {
    return QTest::qWaitFor([&] { return risk.figures() && !risk.isComputing(); }, test::kPatience);
}

// What a simulation of the document gives when nothing else is going on.
RiskFigures directly(const Document& document, const SimulationSettings& settings, const ChainPlan* ordered = nullptr) {
    const auto orders = ordered ? resourceOrders(document, *ordered) : std::vector<ResourceOrder>{};
    const SimulationModel model = makeSimulationModel(planOf(document, orders));
    return *riskFigures(model, simulate(model, settings), settings.seed, RankMeasures::Compute);
}

void expectOf(const LiveRisk& risk, const Document& document) {
    const RiskFigures expected = directly(document, risk.settings());
    ASSERT_TRUE(risk.figures());
    EXPECT_EQ(risk.figures()->settings.runs, expected.settings.runs);
    EXPECT_EQ(risk.figures()->finish.mean(), expected.finish.mean());
    ASSERT_EQ(risk.figures()->touchpoints.size(), expected.touchpoints.size());
    for (std::size_t k = 0; k < expected.touchpoints.size(); ++k) {
        EXPECT_EQ(risk.figures()->touchpoints[k].criticality, expected.touchpoints[k].criticality);
        EXPECT_EQ(risk.figures()->touchpoints[k].kendall, expected.touchpoints[k].kendall);
    }
}

TEST(LiveRisk, FiguresAreThoseOfTheDocument) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    EXPECT_FALSE(risk.figures());
    EXPECT_TRUE(risk.isComputing());
    ASSERT_TRUE(waitUntilDone(risk));
    expectOf(risk, session.document());
    EXPECT_EQ(risk.progress(), 1.0);
}

TEST(LiveRisk, AnEditMakesFiguresOutOfDateAtOnceAndBringsNewOnes) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ASSERT_TRUE(waitUntilDone(risk));
    const auto before = risk.figures();
    session.edit(edit::setEstimate(session.document(), Id<Touchpoint>{1}, fixedEstimate(test::days(20))), "Retime");
    EXPECT_FALSE(risk.figures());
    EXPECT_EQ(risk.latest(), before);
    EXPECT_TRUE(risk.isComputing());
    ASSERT_TRUE(waitUntilDone(risk));
    expectOf(risk, session.document());
    session.undoStack().undo();
    EXPECT_FALSE(risk.figures());
    ASSERT_TRUE(waitUntilDone(risk));
    EXPECT_EQ(risk.figures()->finish.mean(), before->finish.mean());
}

TEST(LiveRisk, ManyEditsInARowEndWithTheFiguresOfTheLast) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    Random random(51);
    for (int round = 0; round < 60; ++round) {
        const auto days = 1 + 30 * (round % 2) + static_cast<int>(random.below(30));  // never the same twice running
        session.edit(
            edit::setEstimate(session.document(), Id<Touchpoint>{1}, test::estimateInDays(days, days + 2, days + 9)),
            "Retime");
        EXPECT_FALSE(risk.figures());  // what has come in belongs to the plan before
        QTest::qWait(static_cast<int>(random.below(60)));
        if (!risk.figures()) continue;
        const SimulationModel model = makeSimulationModel(planOf(session.document()));
        const SimulationRuns runs = simulate(model, risk.figures()->settings);
        ASSERT_EQ(risk.figures()->finish.mean(), FinishDistribution(model, runs).mean()) << round;
    }
    ASSERT_TRUE(waitUntilDone(risk));
    expectOf(risk, session.document());
}

TEST(LiveRisk, KeepsTheOrderOfTheChainWhereResourcesAreShared) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ASSERT_TRUE(waitUntilDone(risk));
    const double unlimited = risk.figures()->finish.mean();
    EXPECT_EQ(risk.figures()->settings.resources, ResourceUse::Unlimited);
    risk.setResourceUse(ResourceUse::ChainOrder);
    EXPECT_FALSE(risk.figures());
    EXPECT_FALSE(risk.latest()) << "figures that answer another question";
    EXPECT_TRUE(risk.isComputing());
    ASSERT_TRUE(waitUntilDone(risk));
    EXPECT_EQ(risk.figures()->settings.resources, ResourceUse::ChainOrder);
    const RiskFigures expected = directly(session.document(), risk.settings(), chain.plan().get());
    EXPECT_EQ(risk.figures()->finish.mean(), expected.finish.mean());
    EXPECT_GT(risk.figures()->finish.mean(), unlimited);
    risk.setResourceUse(ResourceUse::Unlimited);
    ASSERT_TRUE(waitUntilDone(risk));
    EXPECT_EQ(risk.figures()->finish.mean(), unlimited);
}

// Edits that change the chain, the simulation, or both; whatever is shown as current is of the plan as it is.
TEST(LiveRisk, FiguresInTheChainsOrderFollowThePlanThroughEdits) {
    Session session(test::staffedJourney());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    risk.setResourceUse(ResourceUse::ChainOrder);
    const auto expectCurrent = [&] {
        ASSERT_TRUE(chain.plan());
        SimulationSettings settings = risk.figures()->settings;
        const RiskFigures expected = directly(session.document(), settings, chain.plan().get());
        EXPECT_EQ(risk.figures()->finish.mean(), expected.finish.mean());
    };
    Random random(7);
    for (int round = 0; round < 24; ++round) {
        const Id<Touchpoint> id{1 + static_cast<std::uint32_t>(random.below(4))};
        const auto days = 1 + 9 * (round % 2) + static_cast<int>(random.below(8));  // never the same twice running
        session.edit(edit::setEstimate(session.document(), id, test::estimateInDays(days, days + 1, days + 9)),
                     "Retime");
        EXPECT_FALSE(risk.figures());
        EXPECT_TRUE(risk.isComputing());
        QTest::qWait(static_cast<int>(random.below(90)));
        if (risk.figures()) expectCurrent();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chain.isComputing() && risk.figures() && !risk.isComputing(); },
                                test::kPatience));
    expectCurrent();
    session.undoStack().undo();
    EXPECT_FALSE(risk.figures());
    ASSERT_TRUE(waitUntilDone(risk));
    expectCurrent();
}

TEST(LiveRisk, AnEmptyJourneyHasNoFiguresInTheChainsOrderEither) {
    Session session{Document{}};
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    risk.setResourceUse(ResourceUse::ChainOrder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !risk.isComputing(); }, test::kPatience));
    EXPECT_FALSE(risk.figures());
    EXPECT_FALSE(risk.error());
}

TEST(LiveRisk, MovingACardOrThePromiseDisturbsNothing) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ASSERT_TRUE(waitUntilDone(risk));
    const auto before = risk.figures();
    session.edit(edit::setPromise(session.document(), WrittenDuration{test::days(8), TimeUnit::Day}), "Promise");
    session.edit(edit::moveItems(session.document(), std::vector{Id<Touchpoint>{1}}, 80.0, 0.0), "Move");
    EXPECT_EQ(risk.figures(), before);
    EXPECT_FALSE(risk.isComputing());
}

TEST(LiveRisk, CancelledItDeliversNothingMore) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ask(session, kMostSimulatedRuns);
    ASSERT_TRUE(QTest::qWaitFor([&] { return risk.figures() != nullptr; }, test::kPatience));
    EXPECT_LT(risk.progress(), 1.0);
    risk.cancel();
    const auto kept = risk.figures();
    EXPECT_FALSE(risk.isComputing());
    QSignalSpy changed(&risk, &LiveRisk::changed);
    QTest::qWait(200);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(risk.figures(), kept);
    EXPECT_TRUE(kept);
}

TEST(LiveRisk, AFirstAnswerComesLongBeforeTheLast) {
    Session session(twoSideBySide());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ask(session, kMostSimulatedRuns);
    ASSERT_TRUE(QTest::qWaitFor([&] { return risk.figures() != nullptr; }, test::kPatience));
    EXPECT_LT(risk.figures()->settings.runs, kMostSimulatedRuns / 100);
    const auto first = risk.figures();
    ASSERT_TRUE(QTest::qWaitFor([&] { return risk.figures() != first; }, test::kPatience));
    EXPECT_GT(risk.figures()->settings.runs, first->settings.runs);
}

TEST(LiveRisk, AnEmptyJourneyHasNoFigures) {
    Session session{Document{}};
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !risk.isComputing(); }, test::kPatience));
    EXPECT_FALSE(risk.figures());
    EXPECT_FALSE(risk.latest());
}

TEST(LiveRisk, ClosingTheJourneyWhileItRunsIsSafe) {
    for (int wait : {0, 20, 40, 80}) {
        Session session(twoSideBySide());
        LiveChain chain(session);
        LiveRisk risk(session, chain);
        ask(session, kMostSimulatedRuns);
        QTest::qWait(wait);
    }
}

// The figures above the map are of what is left, given what was told.
TEST(LiveRisk, ALateTouchpointMakesTheFiguresLater) {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(1, 2, 3)).touchpoint("B", test::estimateInDays(1, 2, 3)).after("B", "A");
    Session session(build.document());
    LiveChain chain(session);
    LiveRisk risk(session, chain);
    ASSERT_TRUE(waitUntilDone(risk));
    const double before = risk.figures()->finish.quantile(0.8).value;
    EXPECT_EQ(liveFigures(session).finish, test::days(4));
    const Progress row{progressOf(build.id("A")), WorkTime{}, WorkTime{test::days(10)}, {}};
    ASSERT_TRUE(session.edit(edit::setProgress(session.document(), row), "Done late"));
    EXPECT_FALSE(risk.figures());  // those of before are not current
    ASSERT_TRUE(waitUntilDone(risk));
    EXPECT_GT(risk.figures()->finish.quantile(0.8).value, before + 6.0 * 480.0);
    EXPECT_GT(risk.figures()->finish.quantile(0.0).value, 11.0 * 480.0 - 1.0);
    EXPECT_EQ(risk.figures()->touchpoints.size(), 2U);
    const LiveFigures now = liveFigures(session);
    EXPECT_TRUE(now.isUnderWay);
    EXPECT_EQ(now.finish, test::days(12));
    EXPECT_EQ(now.touchpoints, 2U);
    EXPECT_EQ(currentFigures({session.document(), session.schedule(), risk.figures().get()})->expected,
              WorkTime{test::days(12)});
    session.undoStack().undo();
    EXPECT_EQ(liveFigures(session).finish, test::days(4));
}

}  // namespace
}  // namespace waymark
