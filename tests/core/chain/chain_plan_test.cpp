#include "core/chain/chain_plan.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/chain/validate_chain.h"
#include "core/model/names.h"
#include "tests/core/chain/worked_chains.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

using test::bufferBehind;
using test::bufferBetween;
using test::codesOf;
using test::inDays;

ChainPlan planWith(const Document& document, BufferSizing sizing) {
    ChainSettings settings;
    settings.sizing = sizing;
    settings.limits = {1'000, 1'000, {}};
    const auto plan = makeChainPlan(document, settings);
    EXPECT_TRUE(plan);
    EXPECT_TRUE(validateChain(document, *plan).empty());
    return *plan;
}

double projectBuffer(const Document& document, BufferSizing sizing) {
    return inDays(planWith(document, sizing).projectBuffer);
}

double startOf(const ChainPlan& plan, const Document& document, std::string_view code) {
    return inDays(static_cast<double>(plan.starts[test::taskWith(plan, document, code)].count()));
}

TEST(ChainPlan, EightActivitiesHaveThePublishedChainsAndBuffers) {
    const Document document = test::eightActivities();
    const struct {
        BufferSizing sizing;
        double project, behindFour, behindSeven;
    } published[] = {{BufferSizing::HalfChain, 6, 1, 3},
                     {BufferSizing::Rsem, 3.741657, 1.414214, 2.449490},
                     {BufferSizing::AllSafety, 6, 2, 4},
                     {BufferSizing::Apd, 3.118048, 1.060660, 2.041241}};
    for (const auto& row : published) {
        SCOPED_TRACE(nameOf(row.sizing));
        const ChainPlan plan = planWith(document, row.sizing);
        EXPECT_EQ(codesOf(plan, document, plan.chain.tasks), "2 6 8");
        EXPECT_EQ(plan.outcome, SearchOutcome::Optimal);
        EXPECT_NEAR(inDays(plan.projectBuffer), row.project, 5e-7);
        ASSERT_EQ(plan.feedingBuffers.size(), 2U);
        EXPECT_NEAR(inDays(bufferBehind(plan, document, "4").wanted), row.behindFour, 5e-7);
        EXPECT_NEAR(inDays(bufferBehind(plan, document, "7").wanted), row.behindSeven, 5e-7);
        EXPECT_EQ(codesOf(plan, document, bufferBehind(plan, document, "7").chain), "3 5 7");
    }
}

TEST(ChainPlan, ThreePeopleShareTheWork) {
    const Document document = test::threePeople();
    const ChainPlan plan = planWith(document, BufferSizing::AllSafety);
    EXPECT_EQ(plan.makespan, test::days(30));
    EXPECT_EQ(plan.outcome, SearchOutcome::Optimal);
    EXPECT_EQ(codesOf(plan, document, plan.chain.tasks), "A B D F");
    for (const auto& [code, start] :
         std::map<std::string, double>{{"A", 0}, {"B", 5}, {"D", 15}, {"F", 25}, {"E", 15}}) {
        EXPECT_EQ(startOf(plan, document, code), start) << code;
    }
    EXPECT_EQ(inDays(plan.finish()), 60);
    const FeedingBuffer& feeding = bufferBetween(plan, document, "E", "F");
    EXPECT_EQ(codesOf(plan, document, feeding.chain), "C E");
    EXPECT_EQ(inDays(feeding.wanted), 10);
    EXPECT_EQ(inDays(feeding.placed), 5);
    EXPECT_EQ(inDays(feeding.shortfall()), 5);
    // C is done by the one who does D next: the example does not ask for more than the room that it leaves there
    // anyway.
    const FeedingBuffer& handOver = bufferBetween(plan, document, "C", "D");
    EXPECT_TRUE(handOver.resource);
    EXPECT_EQ(inDays(handOver.placed), 5);
    EXPECT_EQ(startOf(plan, document, "C"), 5);
    EXPECT_EQ(plan.feedingBuffers.size(), 2U);
    EXPECT_EQ(plan.resourceAlerts.size(), 3U);  // green before B, blue before D, red before F
}

TEST(ChainPlan, ThreePeopleWithTheOtherPublishedSizes) {
    const Document document = test::threePeople();
    const ChainPlan half = planWith(document, BufferSizing::HalfChain);
    EXPECT_EQ(inDays(half.finish()), 45);
    EXPECT_EQ(inDays(bufferBetween(half, document, "E", "F").wanted), 5);
    EXPECT_EQ(inDays(bufferBetween(half, document, "E", "F").placed), 5);
    EXPECT_EQ(half.shortfall(), 0.0);
    const ChainPlan rsem = planWith(document, BufferSizing::Rsem);
    EXPECT_NEAR(inDays(rsem.projectBuffer), 15.811388, 5e-7);
    EXPECT_NEAR(inDays(bufferBetween(rsem, document, "E", "F").wanted), 7.071068, 5e-7);
    EXPECT_EQ(inDays(bufferBetween(rsem, document, "E", "F").placed), 5);
}

TEST(ChainPlan, WhatABufferAtTheEndLacksIsLessByTheProjectBufferBesideIt) {
    ChainPlan plan;
    plan.projectBuffer = 60.0;
    plan.feedingBuffers.push_back({.from = 0, .into = std::nullopt, .chain = {0}, .wanted = 100.0, .placed = 10.0});
    EXPECT_EQ(plan.largestShortfall(), 30.0);
    plan.projectBuffer = 95.0;
    EXPECT_EQ(plan.largestShortfall(), 0.0);
    plan.feedingBuffers.front().into = 1;
    EXPECT_EQ(plan.largestShortfall(), 90.0);
}

TEST(ChainPlan, LabTrialsHaveANearlyParallelChainWithAShortfall) {
    const Document document = test::labTrials();
    const ChainPlan plan = planWith(document, BufferSizing::AllSafety);
    EXPECT_EQ(plan.makespan, test::days(24));
    EXPECT_EQ(codesOf(plan, document, plan.chain.tasks), "P1 P3 P4 P5 P7");
    EXPECT_EQ(inDays(plan.finish()), 48);
    const FeedingBuffer& parallel = bufferBehind(plan, document, "P8");
    EXPECT_FALSE(parallel.into);
    EXPECT_EQ(codesOf(plan, document, parallel.chain), "P2 P6 P8");
    EXPECT_EQ(inDays(parallel.wanted), 12);
    EXPECT_EQ(inDays(parallel.placed), 1);
    EXPECT_EQ(startOf(plan, document, "P8"), 20);
    // The example prints P2 from 6 to 10, with room for 5 before P5 starts at 15. P2 alone wants 8 - 4 = 4. It hands
    // the scientist to P4, which begins at 11, and so ends at 11 - 4 = 7 at the latest.
    const FeedingBuffer& early = bufferBetween(plan, document, "P2", "P5");
    EXPECT_EQ(inDays(early.wanted), 4);
    EXPECT_EQ(inDays(early.placed), 4);
    EXPECT_EQ(early.begin, test::days(11));
    EXPECT_FALSE(early.resource);
    const FeedingBuffer& handOver = bufferBetween(plan, document, "P2", "P4");
    EXPECT_TRUE(handOver.resource);
    EXPECT_EQ(inDays(handOver.placed), 4);
    EXPECT_EQ(handOver.begin, test::days(7));
    EXPECT_EQ(startOf(plan, document, "P2"), 3);
    EXPECT_EQ(startOf(plan, document, "P5"), 15);
}

TEST(ChainPlan, TouchpointsWithFixedTimesWantNoBuffers) {
    test::JourneyBuilder build;
    build.touchpoint("A", 5).touchpoint("B", 2).touchpoint("C", 3).after("C", "A B");
    const ChainPlan plan = planWith(build.document(), BufferSizing::Rsem);
    EXPECT_EQ(plan.projectBuffer, 0.0);
    ASSERT_EQ(plan.feedingBuffers.size(), 1U);
    EXPECT_FALSE(plan.feedingBuffers[0].isWanted());
    EXPECT_TRUE(planWith(build.document(), BufferSizing::HalfChain).feedingBuffers[0].isWanted());
}

TEST(ChainPlan, FourTasksInARow) {
    const Document document = test::fourTasks();
    EXPECT_EQ(projectBuffer(document, BufferSizing::AllSafety), 29);
    EXPECT_EQ(projectBuffer(document, BufferSizing::HalfSafety), 14.5);
    EXPECT_EQ(projectBuffer(document, BufferSizing::HalfChain), 15.5);
    EXPECT_NEAR(projectBuffer(document, BufferSizing::Rsem), 15.524175, 5e-7);  // the root of 241
}

// C may begin four days before B ends, and so begins before B does, though it is B that sets when.
TEST(ChainPlan, TheChainGoesThroughALeadBehindWhichATaskBeginsBeforeTheOneThatSetsItsStart) {
    test::JourneyBuilder build;
    build.touchpoint("A", 5).touchpoint("B", 2).touchpoint("C", 10);
    build.depend("A", "B").depend("B", "C", DependencyKind::FinishToStart, -4.0);
    const ChainPlan plan = planWith(build.document(), BufferSizing::Rsem);
    EXPECT_EQ(plan.makespan, test::days(13));
    EXPECT_EQ(codesOf(plan, build.document(), plan.chain.tasks), "A B C");
}

// Resources, leads and all kinds of dependencies together.
TEST(ChainPlan, PlansOfStaffedJourneysWithLeadsHaveChainsFromTheStartToTheEnd) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) planWith(test::randomStaffedJourney(8, seed), BufferSizing::Rsem);
}

TEST(ChainPlan, AnEmptyJourneyHasAPlanToo) {
    const ChainPlan plan = planWith(Document(), BufferSizing::Rsem);
    EXPECT_TRUE(plan.chain.tasks.empty());
    EXPECT_EQ(plan.finish(), 0.0);
}

// Resources for a random journey: a few of them, each touchpoint with up to two demands.
Document withResources(const Document& document, std::uint64_t seed) {
    Document result = document;
    Random random(seed);
    ChangeSet changes;
    for (std::uint32_t k = 1; k <= 3; ++k) {
        Resource row;
        row.id = Id<Resource>{k};
        row.name = "resource " + std::to_string(k);
        row.capacity = 1 + static_cast<std::int32_t>(random.below(3));
        changes.rows.emplace_back(RowChange<Resource>{row.id, std::nullopt, row});
    }
    std::uint32_t number = 0;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        for (std::uint32_t k = 1; k <= 3; ++k) {
            if (random.uniform() < 0.5) continue;
            const Demand row{Id<Demand>{++number}, touchpoint.id, Id<Resource>{k},
                             1 + static_cast<std::int32_t>(random.below(3))};
            changes.rows.emplace_back(RowChange<Demand>{row.id, std::nullopt, row});
        }
    }
    EXPECT_TRUE(result.apply(changes));
    return result;
}

TEST(ChainPlan, EveryPlanOfARandomJourneyCanBeCarriedOut) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        test::JourneyShape shape;
        shape.touchpoints = 4 + seed % 20;
        shape.dependencies = shape.touchpoints + seed % 7;
        shape.mixedKinds = seed % 3 == 0 ? 0.4 : 0.0;
        const Document document = withResources(test::randomJourney(shape, seed), seed);
        const BufferSizing sizing = kAllOf<BufferSizing>[seed % kAllOf<BufferSizing>.size()];
        ChainSettings settings;
        settings.sizing = sizing;
        settings.limits = {300, 300, {}};
        const auto plan = makeChainPlan(document, settings);
        ASSERT_TRUE(plan);
        EXPECT_TRUE(validateChain(document, *plan).empty());
        EXPECT_LE(plan->lowerBound, plan->makespan);
        EXPECT_EQ(plan->chain.tasks.empty(), plan->problem.taskCount() == 0);
        const auto again = makeChainPlan(document, settings, &*plan);
        ASSERT_TRUE(again);
        EXPECT_LE(again->makespan, plan->makespan);
    }
}

}  // namespace
}  // namespace waymark
