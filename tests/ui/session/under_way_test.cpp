// Whatever says something about the end of a journey that is under way says the same.

#include "core/schedule/under_way.h"

#include <gtest/gtest.h>

#include "core/chain/chain_progress.h"
#include "core/chain/chain_simulation.h"
#include "core/edit/crash_edits.h"
#include "core/edit/plan_edits.h"
#include "core/format/chain_report.h"
#include "core/format/schedule_report.h"
#include "core/risk/risk_under_way.h"
#include "core/value/crash_plan.h"
#include "core/value/exact_crash_curve.h"
#include "core/value/scenario_figures.h"
#include "core/value/scenario_outcome.h"
#include "tests/support/journey_builder.h"
#include "ui/canvas/card_face.h"
#include "ui/session/current_figures.h"
#include "ui/session/live_figures.h"

namespace waymark {
namespace {

using test::days;

// A, B and D follow each other; C lies beside B. Planned for 8 days: A was done a day late, B began at once and is told
// on day 5 to need two more days, so D goes from day 7 to day 9. C has not begun.
class AJourneyUnderWay : public ::testing::Test {
protected:
    AJourneyUnderWay() {
        m_build.touchpoint("A", 2).touchpoint("B", 4).touchpoint("C", 1).touchpoint("D", 2);
        m_build.after("B", "A").after("C", "A").after("D", "B C");
        m_build.add(CrashOption{{}, {days(1), TimeUnit::Day}, Money{10'000}});  // of A
        m_build.add(CrashOption{{}, {days(2), TimeUnit::Day}, Money{40'000}});  // of B
        m_document = m_build.document();
        tell({progressOf(id("A")), WorkTime{days(0)}, WorkTime{days(3)}, {}});
        tell({progressOf(id("B")), WorkTime{days(3)}, {}, WrittenDuration{days(2), TimeUnit::Day}});
        PlanSettings settings = m_document.planSettings();
        settings.status = WorkTime{days(5)};
        EXPECT_TRUE(m_document.apply(*edit::setPlanSettings(m_document, settings)));
    }

    void tell(const Progress& row) { EXPECT_TRUE(m_document.apply(*edit::setProgress(m_document, row))); }
    [[nodiscard]] Id<Touchpoint> id(std::string_view code) const { return m_build.id(code); }

    test::JourneyBuilder m_build;
    Document m_document;
    const Minutes m_end = days(9);
};

TEST_F(AJourneyUnderWay, IsScheduledAsItStands) {
    const IncrementalSchedule schedule(m_document);
    EXPECT_EQ(schedule.finish(), m_end);
    EXPECT_EQ(schedule.standing(id("A")), Standing::Done);
    EXPECT_EQ(schedule.standing(id("B")), Standing::Begun);
    EXPECT_EQ(schedule.standing(id("C")), Standing::Ahead);
    const auto at = [&](const char* code) { return *schedule.dates(id(code)); };
    EXPECT_EQ(at("A").earlyFinish, WorkTime{days(3)});
    EXPECT_FALSE(at("A").isCritical()) << "what is done decides nothing any more";
    EXPECT_EQ(at("B").earlyStart, WorkTime{days(3)});
    EXPECT_EQ(at("B").earlyFinish, WorkTime{days(7)});
    EXPECT_TRUE(at("B").isCritical());
    EXPECT_EQ(at("C").earlyStart, WorkTime{days(5)}) << "not before now";
    EXPECT_EQ(at("C").totalFloat, days(1));
    EXPECT_EQ(schedule.criticalPath().touchpoints, (std::vector{id("B"), id("D")}));
    EXPECT_EQ(IncrementalSchedule(m_document, Basis::Expected, Outlook::AsPlanned).finish(), days(8));
}

TEST_F(AJourneyUnderWay, EndsAtTheSameMomentWhoeverSaysIt) {
    const IncrementalSchedule schedule(m_document);
    const LiveFigures figures = scheduleFigures(m_document, schedule);
    EXPECT_EQ(figures.finish, m_end);
    EXPECT_EQ(figures.criticalTouchpoints, 2U);
    EXPECT_EQ(figures.touchpointsLeft, 3U);
    EXPECT_EQ(scenarioFigures(m_document).finish, m_end);
    const auto report = reportSchedule(m_document);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->finish, m_end);
    EXPECT_EQ(report->criticalPath, (std::vector<std::string>{"B", "D"}));
    ASSERT_TRUE(report->progress);
    EXPECT_EQ(report->progress->count.done, 1U);
    EXPECT_EQ(report->progress->count.begun, 1U);
    EXPECT_EQ(report->touchpoints.at(0).expected, static_cast<double>(days(3).count()));

    const auto plan = makeChainPlan(m_document, chainSettings(m_document));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->makespan, days(8)) << "a plan is as planned";
    const auto forecast = planForecast(m_document, *plan);
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->end, m_end);
    EXPECT_EQ(forecast->promised, static_cast<double>(days(8).count()));
    const ChainReport chain = reportChain(m_document, *plan);
    ASSERT_TRUE(chain.forecast);
    EXPECT_EQ(chain.forecast->end, static_cast<double>(m_end.count()));
    EXPECT_EQ(chain.forecast->late, static_cast<double>(days(1).count()));
    for (const SizingOutcome& outcome : compareSizings(m_document, *plan)) {
        const bool holds = outcome.finish >= static_cast<double>(m_end.count());
        EXPECT_EQ(outcome.chance.value, holds ? 1.0 : 0.0) << nameOf(outcome.sizing);
    }

    const auto known = underWay(m_document);
    const SimulationModel model = makeSimulationModel(planOf(known->rest.document));
    const auto risk = riskFigures(model, simulate(model, {200, 1}), 1, RankMeasures::LeaveOut);
    EXPECT_NEAR(risk->finish.mean(), static_cast<double>(m_end.count()), 1e-6);
    const auto scenario = simulateFinish(m_document, {200, 1});
    ASSERT_TRUE(scenario);
    EXPECT_NEAR(scenario->mean, static_cast<double>(m_end.count()), 1e-6);
    const auto current = currentFigures({m_document, schedule, &*risk, &*plan, nullptr});
    ASSERT_TRUE(current);
    EXPECT_EQ(current->expected, WorkTime{m_end});
    EXPECT_EQ(current->likely80, WorkTime{m_end});
    EXPECT_EQ(current->chainEnd, WorkTime{m_end});
    EXPECT_EQ(current->bufferEnd, WorkTime{m_end});
}

TEST_F(AJourneyUnderWay, HurriesOnlyWhatIsLeft) {
    const Document left = restOrWhole(m_document);
    const JourneyCrash crash = crashPlanOf(left);
    const auto curve = CrashCurveSearch(left, crash).curve().points;
    ASSERT_EQ(curve.size(), 2U);
    EXPECT_EQ(curve.front().finish, m_end.count());
    EXPECT_EQ(curve.back().finish, days(8).count()) << "half of B is left, and half of what can be bought";
    EXPECT_EQ(curve.back().cost, 20'000.0);
    const CrashWay half = cheapestCrash(left, crash, days(8.5).count()).solution;
    std::vector<edit::Hurried> hurried;
    for (std::size_t k = 0; k < half.lengths.size(); ++k) {
        if (half.lengths[k] == crash.plan.steps[k].normal) continue;
        hurried.push_back({crash.touchpoints[k], Minutes{half.lengths[k]}, Money{10'000}});
    }
    ASSERT_EQ(hurried.size(), 1U);
    EXPECT_EQ(hurried.front().touchpoint, id("B"));
    ASSERT_TRUE(m_document.apply(*edit::hurry(m_document, hurried)));
    EXPECT_EQ(IncrementalSchedule(m_document).finish(), days(8.5));
    EXPECT_EQ(m_document.find(id("B"))->cost, Money{10'000});
    EXPECT_EQ(m_document.find(id("B"))->estimate, fixedEstimate(days(4))) << "only what remains is another";
    const Document again = restOrWhole(m_document);
    const auto rest = crashCurve(crashPlanOf(again).plan);
    EXPECT_EQ(rest.front().finish, days(8.5).count());
    EXPECT_NEAR(static_cast<double>(rest.back().finish), static_cast<double>(days(8).count()), 1.0)
        << "the other half of it can still be bought";
    EXPECT_NEAR(rest.back().cost, 10'000.0, 50.0);
}

TEST_F(AJourneyUnderWay, ItsCardsSayWhatWasReported) {
    const IncrementalSchedule schedule(m_document);
    const auto face = [&](const char* code) {
        return cardFace(m_document, schedule, id(code), TimeUnit::Day, MapLayout::Drawn);
    };
    const CardFace done = face("A");
    EXPECT_TRUE(done.isDone);
    EXPECT_EQ(done.early.back().text, "3.0");
    EXPECT_EQ(done.late[1].text, "done");
    EXPECT_TRUE(done.late.front().text.isEmpty());
    const CardFace begun = face("B");
    EXPECT_FALSE(begun.isDone);
    EXPECT_EQ(begun.early.front().text, "3.0");
    EXPECT_EQ(begun.early.back().text, "7.0");
}

// Each edit of progress brings the schedule to where a fresh one would be.
TEST_F(AJourneyUnderWay, FollowsEachReport) {
    Document document = m_build.document();
    IncrementalSchedule schedule(document);
    const auto report = [&](const Progress& row) {
        const auto changes = edit::setProgress(document, row);
        ASSERT_TRUE(changes);
        ASSERT_TRUE(document.apply(*changes));
        const ScheduleDelta delta = schedule.update(document, *changes);
        const IncrementalSchedule fresh(document);
        EXPECT_EQ(schedule.finish(), fresh.finish());
        for (const Touchpoint& each : document.table<Touchpoint>()) {
            EXPECT_EQ(*schedule.dates(each.id), *fresh.dates(each.id)) << each.code;
        }
        for (const Id<Touchpoint> each : delta.touchpoints) EXPECT_TRUE(document.find(each));
        for (const Id<Dependency> each : delta.dependencies) EXPECT_TRUE(document.find(each));
    };
    report({progressOf(id("A")), WorkTime{days(0)}, {}, {}});
    EXPECT_TRUE(schedule.isUnderWay());
    report({progressOf(id("A")), WorkTime{days(0)}, WorkTime{days(4)}, {}});
    EXPECT_EQ(schedule.finish(), days(10));
    report({progressOf(id("A")), {}, {}, {}});
    EXPECT_FALSE(schedule.isUnderWay());
    EXPECT_EQ(schedule.finish(), days(8));
}

}  // namespace
}  // namespace waymark
