// Every run of a simulation against one computed in the plainest way, one number at a time; and that results depend
// neither on batches nor on threads nor on the processor.

#include "core/risk/simulation.h"

#include <thread>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/core/risk/plain_simulation.h"
#include "tests/core/risk/plans.h"

namespace waymark::test {
namespace {

void expectSame(const SimulationRuns& a, const SimulationRuns& b) {
    EXPECT_EQ(a.ends, b.ends);
    ASSERT_EQ(a.finishes.runs(), b.finishes.runs());
    for (std::size_t node = 0; node < a.sums.critical.size(); ++node)
        EXPECT_EQ(a.finishes.of(node), b.finishes.of(node));
    EXPECT_EQ(a.sums.critical, b.sums.critical);
    EXPECT_EQ(a.sums.drove, b.sums.drove);
    EXPECT_EQ(a.sums.significance, b.sums.significance);
}

TEST(Simulation, EveryRunEqualsOneComputedPlainly) {
    constexpr std::uint32_t kRuns = 150;  // not a whole number of blocks
    Random random(21);
    for (std::uint64_t trial = 0; trial < 150; ++trial) {
        const SimulationPlan plan = randomPlan(random, 1 + static_cast<std::uint32_t>(random.below(25)));
        const SimulationModel model = makeSimulationModel(plan);
        const SimulationRuns runs = simulated(model, kRuns, trial);
        std::vector<std::vector<Ticks>> finishes;
        for (std::size_t node = 0; node < model.nodeCount(); ++node) finishes.push_back(runs.finishes.of(node));
        PlainSums expected(plan);
        for (std::uint32_t run = 0; run < kRuns; ++run) {
            const PlainRun plain = plainRun(plan, model, trial, run);
            ASSERT_EQ(runs.ends[run], plain.end) << trial << ' ' << run;
            for (std::size_t node = 0; node < model.nodeCount(); ++node)
                ASSERT_EQ(finishes[node][run], plain.finish[model.touchpoints[node].value - 1]) << trial;
            expected.add(plain);
        }
        for (std::size_t node = 0; node < model.nodeCount(); ++node)
            ASSERT_EQ(runs.sums.critical[node], expected.critical[model.touchpoints[node].value - 1]) << trial;
        for (std::size_t arc = 0; arc < plan.ways.size(); ++arc)
            ASSERT_EQ(runs.sums.drove[arc], expected.drove[model.dependencies[arc].value - 1]) << trial;
    }
}

TEST(Simulation, GivesTheSameWithAnyInstructions) {
    Random random(22);
    for (std::uint64_t trial = 0; trial < 20; ++trial) {
        const SimulationModel model = makeSimulationModel(randomPlan(random, 20));
        const auto first = BatchSimulator(model, trial, InstructionSet::Portable).run({7, 200});
        for (const InstructionSet set : instructionSets()) {
            const auto other = BatchSimulator(model, trial, set).run({7, 200});
            expectSame(*first, *other);
        }
    }
}

TEST(Simulation, GivesTheSameHoweverItIsCutIntoBatches) {
    Random random(23);
    for (std::uint64_t trial = 0; trial < 30; ++trial) {
        const SimulationModel model = makeSimulationModel(randomPlan(random, 15));
        constexpr std::uint32_t kRuns = 700;
        const SimulationRuns whole = simulated(model, kRuns, trial);
        SimulationRuns pieces(model);
        for (std::uint32_t first = 0; first < kRuns;) {
            const auto count =
                std::min<std::uint32_t>(kRuns - first, 1 + static_cast<std::uint32_t>(random.below(300)));
            merge(pieces, *BatchSimulator(model, trial).run({first, count}));
            first += count;
        }
        expectSame(whole, pieces);
    }
}

TEST(Simulation, GivesTheSameOnTwoThreads) {
    Random random(24);
    const SimulationModel model = makeSimulationModel(randomPlan(random, 40));
    constexpr std::uint32_t kRuns = 20'000;
    const auto ranges = batches(model, kRuns);
    std::vector<std::optional<SimulationRuns>> results(ranges.size());
    const auto work = [&](std::size_t parity) {
        BatchSimulator simulator(model, 9);
        for (std::size_t k = parity; k < ranges.size(); k += 2) results[k] = simulator.run(ranges[k]);
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    SimulationRuns all(model);
    for (auto& result : results) merge(all, std::move(*result));
    expectSame(all, simulated(model, kRuns, 9));
}

TEST(Simulation, AnotherSeedGivesOtherRuns) {
    const SimulationModel model = makeSimulationModel(planWith({law(Distribution::BetaPert, 10, 500, 900)}));
    EXPECT_NE(simulated(model, 100, 1).ends, simulated(model, 100, 2).ends);
    EXPECT_EQ(simulated(model, 100, 1).ends, simulated(model, 100, 1).ends);
}

TEST(Simulation, AnEditElsewhereDoesNotDisturbTheDraws) {
    const DurationLaw length = law(Distribution::BetaPert, 100, 500, 900);
    SimulationPlan plan = planWith({length, length}, {{1, 2}});
    const SimulationModel before = makeSimulationModel(plan);
    plan.steps.push_back({Id<Touchpoint>{77}, law(Distribution::Uniform, 1, 2, 3)});
    const SimulationModel after = makeSimulationModel(plan);
    const SimulationRuns a = simulated(before, 500);
    const SimulationRuns b = simulated(after, 500);
    for (std::size_t run = 0; run < a.ends.size(); ++run)
        EXPECT_NEAR(before.minutes(a.ends[run]), after.minutes(b.ends[run]), 0.001);
}

TEST(Simulation, StopsWhenAskedTo) {
    const SimulationModel model = makeSimulationModel(planWith({law(Distribution::BetaPert, 1, 5, 9)}));
    std::stop_source stop;
    std::uint32_t told = 0;
    const SimulationRuns runs =
        simulate(model, {kMostSimulatedRuns, 1}, stop.get_token(), [&](const SimulationRuns& soFar) {
            told = static_cast<std::uint32_t>(soFar.ends.size());
            stop.request_stop();
        });
    EXPECT_GT(told, 0U);
    EXPECT_EQ(runs.ends.size(), told);
    EXPECT_LT(told, 1000U);
    EXPECT_FALSE(BatchSimulator(model, 1).run({0, 64}, stop.get_token()));
}

TEST(Simulation, OfNothingEndsAtOnce) {
    const SimulationModel model = makeSimulationModel({});
    const SimulationRuns runs = simulated(model, 10);
    EXPECT_EQ(runs.ends, std::vector<Ticks>(10, 0));
}

TEST(Simulation, OrdersThatWouldCloseACycleAreLeftOut) {
    SimulationPlan plan = planWith({constantLaw(10.0), constantLaw(20.0)}, {{1, 2}});
    plan.orders.push_back({1, 0});
    const SimulationModel model = makeSimulationModel(plan);
    EXPECT_EQ(model.minutes(simulated(model, 1).ends[0]), 30.0);
}

TEST(Simulation, VeryLongJourneysDoNotOverflow) {
    std::vector<DurationLaw> laws;
    constexpr int kCentury = 50'000'000;
    for (int k = 0; k < 3; ++k) laws.push_back(law(Distribution::BetaPert, kCentury, 10 * kCentury, 20 * kCentury));
    const SimulationModel model = makeSimulationModel(planWith(std::move(laws), {{1, 2}, {2, 3}}));
    for (const Ticks end : simulated(model, 1000).ends) {
        EXPECT_GE(model.minutes(end), 3.0 * kCentury);
        EXPECT_LE(model.minutes(end), 60.0 * kCentury);
    }
}

}  // namespace
}  // namespace waymark::test
