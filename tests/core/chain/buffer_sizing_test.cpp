#include "core/chain/buffer_sizing.h"

#include <gtest/gtest.h>

#include "core/chain/simulated_length.h"
#include "tests/core/chain/worked_chains.h"

namespace waymark {
namespace {

ProtectedChain threeTasks() {
    return {
        {{{}, Minutes{100}, Minutes{130}}, {{}, Minutes{200}, Minutes{240}}, {{}, Minutes{100}, Minutes{100}}}, 2, 0.5};
}

TEST(BufferSizing, EveryRuleFollowsItsFormula) {
    const ProtectedChain chain = threeTasks();
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::Rsem, chain), 50.0);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::HalfChain, chain), 200.0);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::HalfSafety, chain), 35.0);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::AllSafety, chain), 70.0);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::BiasRsem, chain), 50.0 + 80.0);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::Apd, chain), 25.0 * (1.0 + 2.0 / 3.0));
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::Aprt, chain), 25.0 * 1.5);
    EXPECT_DOUBLE_EQ(bufferSize(BufferSizing::Simulation, chain, [](const auto&) { return 444.0; }), 44.0);
}

TEST(BufferSizing, WithoutSafetyThereIsNothingToProtectButTheBias) {
    const ProtectedChain chain{{{{}, Minutes{100}, Minutes{100}}}, 0, 1.0};
    EXPECT_EQ(bufferSize(BufferSizing::Rsem, chain), 0.0);
    EXPECT_EQ(bufferSize(BufferSizing::AllSafety, chain), 0.0);
    EXPECT_EQ(bufferSize(BufferSizing::BiasRsem, chain), 25.0);
}

TEST(SimulatedLength, OfOneTaskIsItsQuantile) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", test::estimateInDays(2, 4, 12));
    const ChainTimes times = chainTimesOf(*journey.document().find(journey.id("A")));
    const double length = simulatedLength(journey.document(), {})({{times}, 0, 0.0});
    EXPECT_NEAR(test::inDays(length), 7.453341, 0.07);  // its 90 % quantile, by 16,384 runs
}

TEST(SimulatedLength, OfTypedTimesIsTheSafeTimeForOneTaskAndLessThanTheSumForMany) {
    const Document document = test::fourTasks();
    const SimulatedLength simulated = simulatedLength(document, {});
    std::vector<ChainTimes> times;
    for (const Touchpoint& row : document.table<Touchpoint>()) times.push_back(chainTimesOf(row));
    EXPECT_NEAR(test::inDays(simulated({{times[0]}, 0, 0.0})), 10.0, 0.15);
    const double all = test::inDays(simulated({times, 3, 0.0}));
    EXPECT_GT(all, 31.0);
    EXPECT_LT(all, 60.0);
    EXPECT_EQ(simulated({times, 3, 0.0}), simulated({times, 3, 0.0}));
}

}  // namespace
}  // namespace waymark
