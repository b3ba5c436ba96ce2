#include "core/chain/chain_execution.h"

#include <gtest/gtest.h>

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
    const ChainStatus status = chainStatus(plan, progress, days(18));
    EXPECT_EQ(status.projectedEnd, plan.makespan);
    EXPECT_EQ(status.project.bufferConsumed, 0.0);
    ASSERT_EQ(status.feedingBuffers.size(), 1U);
    EXPECT_DOUBLE_EQ(status.feedingBuffers[0].bufferConsumed, 100.0 * 2 / 5);
    EXPECT_EQ(status.priorities.front().task, task("E"));
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
