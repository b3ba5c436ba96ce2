#include "core/chain/chain_execution.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/chain/projection.h"
#include "tests/core/chain/worked_chains.h"

namespace waymark {
namespace {

using test::days;

class ChainExecution : public testing::Test {
protected:
    ChainExecution() {
        ChainSettings settings;
        settings.sizing = BufferSizing::AllSafety;
        plan = *makeChainPlan(document, settings);
        progress.resize(plan.starts.size());
    }
    std::uint32_t task(std::string_view code) const { return test::taskWith(plan, document, code); }

    Document document = test::threePeople();
    ChainPlan plan;
    std::vector<TaskProgress> progress;
};

TEST_F(ChainExecution, NothingIsConsumedBeforeTheStart) {
    const ChainStatus status = chainStatus(plan, progress, Minutes{0});
    EXPECT_EQ(status.projectedEnd, plan.makespan);
    EXPECT_EQ(status.project.chainDone, 0.0);
    EXPECT_EQ(status.project.bufferConsumed, 0.0);
    EXPECT_EQ(status.project.zone, FeverZone::Green);
    EXPECT_EQ(status.priorities.size(), plan.starts.size());
    EXPECT_EQ(status.priorities.front().task, task("A"));
}

TEST_F(ChainExecution, WhatTheChainTakesLongerEatsTheProjectBuffer) {
    progress[task("A")] = {Minutes{0}, Minutes{0}};
    progress[task("B")] = {days(5), days(9)};
    const ChainStatus status = chainStatus(plan, progress, days(12));
    EXPECT_EQ(status.projectedEnd, days(36));  // B ends at 21 instead of 15
    EXPECT_DOUBLE_EQ(status.project.bufferConsumed, 100.0 * 6 / 30);
    EXPECT_DOUBLE_EQ(status.project.chainDone, 100.0 * 6 / 30);
    EXPECT_EQ(status.project.zone, FeverZone::Green);
    EXPECT_TRUE(status.priorities.front().isOnChain || status.priorities.front().penetration > 20.0);
}

TEST_F(ChainExecution, ALateFeedingChainEatsItsOwnBufferFirst) {
    progress[task("A")] = {Minutes{0}, Minutes{0}};
    progress[task("B")] = {days(5), Minutes{0}};
    progress[task("C")] = {days(5), Minutes{0}};
    progress[task("D")] = {days(15), days(7)};
    progress[task("E")] = {days(15), days(4)};
    ChainStatus status = chainStatus(plan, progress, days(18));
    EXPECT_EQ(status.projectedEnd, plan.makespan);
    EXPECT_EQ(status.project.bufferConsumed, 0.0);
    ASSERT_EQ(status.feedingBuffers.size(), plan.feedingBuffers.size());
    const auto behindE = static_cast<std::size_t>(
        std::ranges::find(plan.feedingBuffers, task("E"), &FeedingBuffer::from) - plan.feedingBuffers.begin());
    EXPECT_DOUBLE_EQ(status.feedingBuffers[behindE].bufferConsumed, 100.0 * 2 / 5);
    EXPECT_EQ(status.feedingBuffers[behindE].zone, FeverZone::Green);
    EXPECT_TRUE(status.priorities.front().isOnChain) << "of the same colour the chain comes first";
    progress[task("E")] = {days(15), days(7)};
    status = chainStatus(plan, progress, days(18));
    EXPECT_EQ(status.projectedEnd, plan.makespan);
    EXPECT_EQ(status.feedingBuffers[behindE].zone, FeverZone::Red);
    EXPECT_EQ(status.priorities.front().task, task("E")) << "a worse colour comes before the chain";
}

// A may begin as early as ten days before B ends, and hands its resource over to B. Both hold while A takes five days,
// but not with the nine that it takes now.
TEST(ChainExecutionWithLeads, AHandOverGivesWayWhereALeadLeavesNoRoomForIt) {
    Document document = test::ChainBuilder()
                            .task("P", 5, 5)
                            .task("B", 3, 3, "r")
                            .task("A", 5, 5, "r")
                            .after("B", {"P"})
                            .depend("B", "A", DependencyKind::FinishToStart, -10)
                            .document();
    const ChainPlan plan = *makeChainPlan(document, {});
    std::vector<TaskProgress> progress(3);
    const auto endOf = [&](std::string_view code) {
        return projectTimes(plan, progress, Minutes{0}).ends[test::taskWith(plan, document, code)];
    };
    EXPECT_EQ(endOf("A"), days(5));
    EXPECT_EQ(endOf("B"), days(8));
    progress[test::taskWith(plan, document, "A")].remaining = days(9);
    EXPECT_EQ(endOf("A"), days(9));
    EXPECT_EQ(endOf("B"), days(8));
}

// Friday's work, three days of waiting around the clock, and a day of work: done on Tuesday.
TEST(ChainExecutionOnTheClock, WaitingGoesOnOverTheWeekendAndWorkKeepsItsHours) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("W", fixedEstimate(3 * kElapsedDay, TimeUnit::ElapsedDay)).touchpoint("B", 1);
    journey.after("W", "A").after("B", "W");
    Journey row = journey.document().journey();
    row.startDate = std::chrono::year{2026} / 4 / 3;
    journey.replace(row);
    const ChainPlan plan = *makeChainPlan(journey.document(), {});
    EXPECT_EQ(plan.makespan, days(3));
    std::vector<TaskProgress> progress(3);
    const auto at = [&](std::string_view code) -> TaskProgress& {
        return progress[test::taskWith(plan, journey.document(), code)];
    };
    EXPECT_EQ(chainStatus(plan, progress, Minutes{0}).projectedEnd, days(3));
    at("A") = {Minutes{0}, {}, days(1)};
    EXPECT_EQ(chainStatus(plan, progress, days(1)).projectedEnd, days(3));
    at("W") = {days(1), {}, {}};
    EXPECT_EQ(chainStatus(plan, progress, days(1)).projectedEnd, days(3));
    // On Monday evening there are said to be two more days of it: over on Wednesday evening, and B takes Thursday.
    at("W").remaining = 2 * kElapsedDay;
    const ChainStatus late = chainStatus(plan, progress, days(2));
    EXPECT_EQ(late.projectedEnd, days(5));
    // Of a day, 15/7 working days and a day, A and the third of W that is not left are done.
    const double waiting = 5.0 * 3.0 / 7.0;
    EXPECT_NEAR(late.project.chainDone, 100.0 * (1.0 + waiting / 3.0) / (2.0 + waiting), 0.05);
}

TEST(ChainExecutionOnTheClock, TakesProgressFromTheDocument) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("W", fixedEstimate(kElapsedWeek, TimeUnit::ElapsedWeek)).after("W", "A");
    Progress row;
    row.id = progressOf(journey.id("W"));
    row.start = WorkTime{days(2)};
    row.remaining = WrittenDuration{5 * kWorkingDay, TimeUnit::Day};
    Document document = journey.document();
    ChangeSet changes;
    changes.rows.emplace_back(RowChange<Progress>{row.id, std::nullopt, row});
    ASSERT_TRUE(document.apply(changes));
    const ChainPlan waiting = *makeChainPlan(document, {});
    const std::vector<TaskProgress> found = taskProgress(document, waiting);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_FALSE(found[0].actualStart);
    EXPECT_EQ(found[1].actualStart, days(2));
    EXPECT_EQ(found[1].remaining, kElapsedWeek) << "five working days are a week around the clock";
}

TEST_F(ChainExecution, FeverLinesRiseWithTheChain) {
    EXPECT_EQ(feverZone(0, 15), FeverZone::Green);
    EXPECT_EQ(feverZone(0, 16), FeverZone::Yellow);
    EXPECT_EQ(feverZone(0, 31), FeverZone::Red);
    EXPECT_EQ(feverZone(100, 75), FeverZone::Green);
    EXPECT_EQ(feverZone(100, 89), FeverZone::Yellow);
    EXPECT_EQ(feverZone(50, 61), FeverZone::Red);
}

}  // namespace
}  // namespace waymark
