#include "core/chain/feeding_buffers.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/chain/validate_chain.h"
#include "tests/core/chain/worked_chains.h"

namespace waymark {
namespace {

using test::bufferBehind;
using test::bufferBetween;
using test::ChainBuilder;
using test::inDays;

ChainPlan safelyPlanned(const Document& document) {
    ChainSettings settings;
    settings.sizing = BufferSizing::AllSafety;
    const auto plan = makeChainPlan(document, settings);
    EXPECT_TRUE(plan);
    EXPECT_TRUE(validateChain(document, *plan).empty());
    return *plan;
}

// F must be done by the time C is, and there are ten days until then.
TEST(FeedingBuffers, OneThatProtectsAFinishLiesBeforeTheFinish) {
    const Document document =
        ChainBuilder().task("F", 2, 10).task("C", 10, 12).depend("F", "C", DependencyKind::FinishToFinish).document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& buffer = bufferBehind(plan, document, "F");
    EXPECT_EQ(inDays(buffer.wanted), 8.0);
    EXPECT_EQ(inDays(buffer.placed), 8.0);
    EXPECT_EQ(buffer.begin, test::days(2));
}

// C1 waits for F until day 12, but C2 ten days behind F, until day 14: there lies the narrower room.
TEST(FeedingBuffers, ATaskThatJoinsTwiceHasABufferWhereTheRoomIsNarrowestToo) {
    const Document document = ChainBuilder()
                                  .task("A", 12, 14)
                                  .task("F", 2, 8)
                                  .task("C1", 2, 3)
                                  .task("C2", 5, 6)
                                  .after("C1", {"A", "F"})
                                  .after("C2", {"C1"})
                                  .depend("F", "C2", DependencyKind::FinishToStart, 10)
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    ASSERT_EQ(plan.feedingBuffers.size(), 2U);
    EXPECT_EQ(inDays(bufferBetween(plan, document, "F", "C1").placed), 6.0);
    const FeedingBuffer& narrow = bufferBetween(plan, document, "F", "C2");
    EXPECT_EQ(inDays(narrow.wanted), 6.0);
    EXPECT_EQ(inDays(narrow.placed), 2.0);
    EXPECT_TRUE(narrow.isEffectivelyCritical());
}

// P and Q feed the chain A, B, R, and H joins Q beside P: it has a buffer before Q, and so begins that much sooner.
TEST(FeedingBuffers, ABranchThatJoinsAFeedingChainHasOneOfItsOwn) {
    const Document document = test::branchIntoAFeedingChain();
    const ChainPlan plan = safelyPlanned(document);
    ASSERT_EQ(plan.feedingBuffers.size(), 2U);
    const FeedingBuffer& branch = bufferBehind(plan, document, "H");
    EXPECT_EQ(branch.into, test::taskWith(plan, document, "Q"));
    EXPECT_EQ(inDays(branch.wanted), 7.0);
    EXPECT_EQ(inDays(branch.placed), 7.0);
    EXPECT_EQ(branch.begin, test::days(6));
    EXPECT_EQ(plan.starts[test::taskWith(plan, document, "H")], test::days(5));
    // P and Q take as long as B: their buffer finds no room.
    const FeedingBuffer& joined = bufferBehind(plan, document, "Q");
    EXPECT_EQ(inDays(joined.wanted), 2.0);
    EXPECT_EQ(inDays(joined.placed), 0.0);
    EXPECT_TRUE(joined.isEffectivelyCritical());
    EXPECT_FALSE(branch.isEffectivelyCritical());
    EXPECT_EQ(inDays(plan.largestShortfall()), 2.0);
}

// H and Q are the longer way to R, and P a branch of it: what P might lack has the buffer behind Q before it.
TEST(FeedingBuffers, ABranchHasTheBufferOfWhatItJoinsBehindIt) {
    const Document document = ChainBuilder()
                                  .task("B", 10, 11)
                                  .task("H", 3, 10)
                                  .task("P", 2, 3)
                                  .task("Q", 1, 4)
                                  .task("R", 2, 3)
                                  .after("Q", {"H", "P"})
                                  .after("R", {"B", "Q"})
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    // The longest way behind Q is that by H: ten days of cuts and six of room.
    EXPECT_EQ(inDays(bufferBehind(plan, document, "Q").wanted), 10.0);
    EXPECT_EQ(inDays(bufferBehind(plan, document, "Q").placed), 6.0);
    const FeedingBuffer& branch = bufferBehind(plan, document, "P");
    EXPECT_EQ(inDays(branch.wanted), 1.0);
    EXPECT_EQ(inDays(branch.placed), 1.0);
    EXPECT_EQ(inDays(branch.behind), 6.0);
    EXPECT_EQ(inDays(plan.largestShortfall()), 4.0);
}

// X joins the critical chain at K2, and beside Z the chain that joins it at K3: it may delay both.
TEST(FeedingBuffers, WhatJoinsTwoChainsHasABufferBeforeEach) {
    const Document document = ChainBuilder()
                                  .task("K1", 10, 15)
                                  .task("K2", 10, 15)
                                  .task("K3", 5, 8)
                                  .task("X", 2, 4)
                                  .task("Z", 4, 5)
                                  .task("Y", 12, 14)
                                  .after("K2", {"K1", "X"})
                                  .after("K3", {"K2", "Y"})
                                  .after("Y", {"Z", "X"})
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    EXPECT_EQ(test::codesOf(plan, document, bufferBetween(plan, document, "Y", "K3").chain), "Z Y");
    EXPECT_EQ(inDays(bufferBetween(plan, document, "X", "K2").placed), 2.0);
    const FeedingBuffer& branch = bufferBetween(plan, document, "X", "Y");
    EXPECT_EQ(inDays(branch.placed), 2.0);
    EXPECT_EQ(branch.begin, plan.starts[test::taskWith(plan, document, "Y")] - test::days(2));
}

// What can delay the start of T is P and R, what can delay its finish Q: chains as long as each other in tasks.
TEST(FeedingBuffers, WhatLeavesAStartAndAFinishHasASizeForEach) {
    const Document document = ChainBuilder()
                                  .task("K1", 20, 21)
                                  .task("K2", 5, 6)
                                  .task("K3", 5, 6)
                                  .task("P", 2, 3)
                                  .task("R", 2, 3)
                                  .task("Q", 6, 14)
                                  .task("T", 1, 4)
                                  .after("K2", {"K1"})
                                  .after("K3", {"K2"})
                                  .after("R", {"P"})
                                  .after("T", {"R"})
                                  .depend("Q", "T", DependencyKind::FinishToFinish)
                                  .depend("T", "K2", DependencyKind::StartToStart)
                                  .after("K3", {"T"})
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& ofStart = bufferBetween(plan, document, "T", "K2");
    EXPECT_EQ(test::codesOf(plan, document, ofStart.chain), "P R");
    EXPECT_EQ(inDays(ofStart.wanted), 2.0);
    const FeedingBuffer& ofFinish = bufferBetween(plan, document, "T", "K3");
    EXPECT_EQ(test::codesOf(plan, document, ofFinish.chain), "Q T");
    EXPECT_EQ(inDays(ofFinish.wanted), 11.0);
}

// Y needs X's resource, and nothing else leads from X to it.
TEST(FeedingBuffers, WhoeverHandsAResourceToTheChainHasABufferBeforeThat) {
    const Document document =
        ChainBuilder().task("A", 4, 5, "r1").task("Y", 4, 5, "r0").task("X", 1, 3, "r0").after("Y", {"A"}).document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& buffer = bufferBetween(plan, document, "X", "Y");
    ASSERT_TRUE(buffer.resource);
    EXPECT_EQ(document.table<Resource>().at(plan.problem.resources[*buffer.resource]).name, "r0");
    EXPECT_EQ(inDays(buffer.placed), 2.0);
    EXPECT_EQ(plan.starts[test::taskWith(plan, document, "X")], test::days(1));
    EXPECT_EQ(plan.feedingBuffers.size(), 1U) << "what is late for Y is late for the end long after";
}

// By the one person W and X are a chain as good as one of dependencies: one buffer behind both.
TEST(FeedingBuffers, AChainFollowsHandOversToo) {
    const Document document = ChainBuilder()
                                  .task("A", 12, 15)
                                  .task("B", 4, 5)
                                  .task("W", 2, 4, "r")
                                  .task("X", 3, 6, "r")
                                  .after("B", {"A", "X"})
                                  .task("V", 1, 2)
                                  .after("V", {"W"})
                                  .after("B", {"V"})
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& buffer = bufferBetween(plan, document, "X", "B");
    EXPECT_EQ(test::codesOf(plan, document, buffer.chain), "W X");
    EXPECT_EQ(inDays(buffer.wanted), 5.0);
}

// C may begin when F has begun: only P can delay that. F itself has until the end.
TEST(FeedingBuffers, BehindAStartOnlyWhatDelaysTheStartCounts) {
    const Document document = ChainBuilder()
                                  .task("A", 12, 14)
                                  .task("C", 9, 10)
                                  .task("P", 3, 5)
                                  .task("F", 2, 10)
                                  .after("C", {"A"})
                                  .after("F", {"P"})
                                  .depend("F", "C", DependencyKind::StartToStart)
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& start = bufferBetween(plan, document, "F", "C");
    EXPECT_EQ(test::codesOf(plan, document, start.chain), "P");
    EXPECT_TRUE(start.isBehindStart);
    EXPECT_EQ(inDays(start.placed), 2.0);
    EXPECT_EQ(plan.starts[test::taskWith(plan, document, "F")], test::days(9)) << "10 days before the end, 2 before C";
    const FeedingBuffer& end = bufferBetween(plan, document, "F");
    EXPECT_EQ(test::codesOf(plan, document, end.chain), "P F");
    EXPECT_EQ(inDays(end.placed), 10.0);
}

TEST(FeedingBuffers, AStartThatNothingDelaysNeedsNone) {
    const Document document = ChainBuilder()
                                  .task("A", 12, 14)
                                  .task("C", 9, 10)
                                  .task("F", 2, 10)
                                  .after("C", {"A"})
                                  .depend("F", "C", DependencyKind::StartToStart, 1.0)
                                  .document();
    const ChainPlan plan = safelyPlanned(document);
    ASSERT_EQ(plan.feedingBuffers.size(), 1U);
    EXPECT_FALSE(plan.feedingBuffers[0].into);
}

TEST(FeedingBuffers, OneThatIsLongerThanAnyPlanIsShortenedLikeAnyOther) {
    ChainBuilder build;
    build.task("A", 200, 210);
    constexpr double kSevenMinutes = 7.0 / 480.0;
    for (const char* code : {"1", "2", "3", "4", "5", "6"}) build.task(code, kSevenMinutes, 1'000'000);
    build.after("2", {"1"}).after("3", {"2"}).after("4", {"3"}).after("5", {"4"}).after("6", {"5"});
    build.task("E", 1, 1).after("E", {"A", "6"});
    const Document document = build.document();
    const ChainPlan plan = safelyPlanned(document);
    const FeedingBuffer& buffer = bufferBehind(plan, document, "6");
    EXPECT_NEAR(inDays(buffer.placed), 200.0 - 6.0 * kSevenMinutes, 0.01);
}

}  // namespace
}  // namespace waymark
