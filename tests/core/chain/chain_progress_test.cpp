#include "core/chain/chain_progress.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/format/chain_report.h"
#include "tests/core/chain/worked_chains.h"

namespace waymark {
namespace {

using test::days;

class ChainProgress : public testing::Test {
protected:
    ChainProgress() { plan = made(); }
    [[nodiscard]] ChainPlan made() const {
        ChainSettings settings;
        settings.sizing = BufferSizing::AllSafety;
        return *makeChainPlan(document, settings);
    }
    [[nodiscard]] std::uint32_t task(std::string_view code) const { return test::taskWith(plan, document, code); }
    [[nodiscard]] Id<Touchpoint> id(std::string_view code) const { return plan.times[task(code)].touchpoint; }
    void apply(const Result<ChangeSet>& changes) {
        ASSERT_TRUE(changes);
        ASSERT_TRUE(document.apply(*changes));
    }
    void report(std::string_view code, double start, std::optional<double> finish = {}) {
        Progress row{progressOf(id(code)), WorkTime{days(start)}, {}, {}};
        if (finish) row.finish = WorkTime{days(*finish)};
        apply(edit::setProgress(document, row));
    }
    void keep(double status) { apply(edit::addBaseline(document, keptPlan(plan, "kept", WorkTime{days(status)}))); }
    static bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
    [[nodiscard]] ChainStatus statusAt(const ChainPlan& measure, double now) const {
        return chainStatus(measure, progressAt(document, measure, WorkTime{days(now)}), days(now));
    }

    Document document = test::threePeople();
    ChainPlan plan;
};

TEST_F(ChainProgress, IsToldForTheLastMomentItNamesUnlessAnotherIsSet) {
    EXPECT_EQ(statusTime(document), WorkTime{});
    report("A", 0, 6);
    report("B", 7);
    EXPECT_EQ(statusTime(document), WorkTime{days(7)});
    PlanSettings settings;
    settings.status = WorkTime{days(9)};
    apply(edit::setPlanSettings(document, settings));
    EXPECT_EQ(statusTime(document), WorkTime{days(9)});
    settings.status = WorkTime{Minutes{-1}};
    EXPECT_EQ(edit::setPlanSettings(document, settings).error().code, ErrorCode::OutOfRange);
}

TEST_F(ChainProgress, WhatCameLaterWasNotKnownBefore) {
    report("A", 1, 6);
    const auto knownAt = [&](double day) { return progressAt(document, plan, WorkTime{days(day)})[task("A")]; };
    EXPECT_FALSE(knownAt(0.5).actualStart);
    EXPECT_EQ(knownAt(2).actualStart, days(1));
    EXPECT_FALSE(knownAt(2).actualFinish);
    EXPECT_EQ(knownAt(6).actualFinish, days(6));
    // Where only the end was told, it began as long before as it takes.
    apply(edit::setProgress(document, {progressOf(id("A")), {}, WorkTime{days(6)}, {}}));
    EXPECT_EQ(knownAt(6).actualStart, days(6) - plan.times[task("A")].aggressive);
}

TEST_F(ChainProgress, WhatEndedLateStaysLateWhenItIsDone) {
    const Minutes planned = plan.starts[task("B")] + plan.times[task("B")].aggressive;
    report("A", 0, 5);
    report("B", 5, 18);
    report("C", 5, 10);
    const ChainStatus status = statusAt(plan, 18);
    EXPECT_EQ(status.projectedEnds[task("B")], days(18));
    EXPECT_EQ(status.projectedEnd - plan.makespan, days(18) - planned);
    EXPECT_GT(status.project.bufferConsumed, 0.0);
    report("D", 18);
    EXPECT_EQ(statusAt(plan, 20).projectedEnd - plan.makespan, days(18) - planned) << "it does not come back by itself";
}

TEST_F(ChainProgress, APlanMeasuredByItselfComesToTheSame) {
    const ChainPlan measured = measuredBy(keptPlan(plan, "kept", {}), plan);
    EXPECT_EQ(measured.chain.tasks, plan.chain.tasks);
    EXPECT_EQ(measured.makespan, plan.makespan);
    EXPECT_EQ(measured.starts, plan.starts);
    ASSERT_EQ(measured.feedingBuffers.size(), plan.feedingBuffers.size());
    report("A", 0, 7);
    report("B", 7);
    for (const double now : {7.0, 12.0, 30.0}) {
        const ChainStatus one = statusAt(plan, now);
        const ChainStatus other = statusAt(measured, now);
        EXPECT_EQ(one.projectedEnd, other.projectedEnd);
        EXPECT_NEAR(one.project.bufferConsumed, other.project.bufferConsumed, 0.1);
        EXPECT_EQ(one.project.chainDone, other.project.chainDone);
        ASSERT_EQ(one.priorities.size(), other.priorities.size());
        for (std::size_t k = 0; k < one.priorities.size(); ++k) {
            EXPECT_EQ(one.priorities[k].task, other.priorities[k].task);
        }
    }
}

TEST_F(ChainProgress, AKeptPlanStaysTheMeasureWhenEstimatesChange) {
    keep(0);
    ASSERT_NE(planInForce(document), nullptr);
    Touchpoint row = *document.find(id("A"));
    const double before = statusAt(measuredBy(*planInForce(document), plan), 0).project.bufferConsumed;
    row.estimate = fixedEstimate(plan.times[task("A")].aggressive + days(3));
    apply(edit::setTouchpoint(document, row));
    plan = made();
    const ChainPlan measured = measuredBy(*planInForce(document), plan);
    const ChainStatus status = statusAt(measured, 0);
    EXPECT_EQ(before, 0.0);
    EXPECT_EQ(status.projectedEnd - measured.makespan, days(3));
    EXPECT_DOUBLE_EQ(status.project.bufferConsumed,
                     100.0 * static_cast<double>(days(3).count()) / measured.projectBuffer);
    EXPECT_EQ(statusAt(plan, 0).project.bufferConsumed, 0.0) << "a plan of now knows no delay";
}

TEST_F(ChainProgress, TracksFollowTheProjectBufferFromPlanToPlan) {
    report("A", 0, 7);
    report("B", 7, 19);
    const auto alone = feverTracks(document, plan);
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_FALSE(alone[0].kept.isValid());
    ASSERT_EQ(alone[0].moments.size(), 3U);  // at 0, 7 and 19
    EXPECT_EQ(alone[0].moments.front().point.bufferConsumed, 0.0);
    EXPECT_DOUBLE_EQ(alone[0].moments.back().point.bufferConsumed, statusAt(plan, 19).project.bufferConsumed);
    for (std::size_t k = 1; k < alone[0].moments.size(); ++k) {
        EXPECT_GT(alone[0].moments[k].at, alone[0].moments[k - 1].at);
        EXPECT_GE(alone[0].moments[k].point.chainDone, alone[0].moments[k - 1].point.chainDone);
    }
    keep(0);
    keep(7);
    const auto both = feverTracks(document, plan);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].moments.back().at, WorkTime{days(7)});
    EXPECT_EQ(both[1].moments.front().at, WorkTime{days(7)});
    EXPECT_EQ(both[1].moments.back().at, WorkTime{days(19)});
    EXPECT_EQ(both[1].kept, planInForce(document)->id);
    EXPECT_EQ(feverTracks(document, plan, 2)[0].moments.size(), 2U);
}

// The share of the buffer is that of the plan that was kept, everything else that of a plan made now.
TEST_F(ChainProgress, AReportNamesThePlanThatItMeasuresBy) {
    report("A", 0, 7);
    const auto text = [&] { return chainTable(reportChain(document, plan), TimeUnit::Day); };
    const auto json = [&] { return chainJson(reportChain(document, plan), TimeUnit::Day, document, {}); };
    EXPECT_FALSE(planForecast(document, plan)->kept.isValid());
    EXPECT_FALSE(has(text(), "kept plan"));
    EXPECT_TRUE(has(json(), R"("measuredBy":null)"));
    keep(0);
    EXPECT_EQ(planForecast(document, plan)->kept, planInForce(document)->id);
    EXPECT_TRUE(has(text(), "the kept plan “kept”"));
    EXPECT_TRUE(has(text(), "not the kept plan"));
    EXPECT_TRUE(has(json(), R"("measuredBy":"kept")"));
}

TEST_F(ChainProgress, IsNotMeasuredAgainstFiguresAlone) {
    keep(0);
    const Baseline measure = *planInForce(document);
    Baseline figures;
    figures.name = "Figures";
    figures.figures.emplace();
    apply(edit::addBaseline(document, figures));
    EXPECT_EQ(*planInForce(document), measure);
    EXPECT_EQ(feverTracks(document, plan).size(), 1U);
    EXPECT_EQ(feverTracks(document, plan).front().kept, measure.id);
}

}  // namespace
}  // namespace waymark
