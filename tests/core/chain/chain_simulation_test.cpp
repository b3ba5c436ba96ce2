// Plans of critical chains under simulation: the order of resources, and the chance of each promised date.

#include "core/chain/chain_simulation.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/chain/simulated_length.h"
#include "core/edit/plan_edits.h"
#include "core/model/change_builder.h"
#include "core/model/names.h"
#include "tests/core/chain/worked_chains.h"
#include "tests/support/clock_journey.h"
#include "tests/support/editing.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

ChainPlan planOfChain(const Document& document) {
    const auto plan = makeChainPlan(document, chainSettings(document));
    EXPECT_TRUE(plan);
    return *plan;
}

FinishDistribution simulatedFinish(const SimulationPlan& plan, std::uint32_t runs) {
    const SimulationModel model = makeSimulationModel(plan);
    return {model, simulate(model, {runs, 1})};
}

TEST(ChainSimulation, WhoeverIsSharedServesOneAfterTheOther) {
    test::JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", 3);
    Resource agent;
    agent.name = "Agent";
    const auto id = build.add(agent);
    for (const char* code : {"A", "B"}) build.add(Demand{{}, build.id(code), id, 1});
    const ChainPlan plan = planOfChain(build.document());
    const auto orders = resourceOrders(build.document(), plan);
    ASSERT_EQ(orders.size(), 1U);
    EXPECT_EQ(simulatedFinish(planOf(build.document()), 100).mean(), 3.0 * 480.0);
    EXPECT_EQ(simulatedFinish(planOf(build.document(), orders), 100).mean(), 5.0 * 480.0);
}

// The agent serves A, then B or nobody, then C: also without B, A and C do not run side by side.
TEST(ChainSimulation, WhatMayNotHappenPassesTheResourceOn) {
    test::JourneyBuilder build;
    build.touchpoint("D", 0).touchpoint("A", 4).touchpoint("B", 1).touchpoint("X", 1).touchpoint("C", 2);
    build.after("D", "A").after("B", "D").after("X", "D").after("C", "B");
    Document document = build.document();
    Touchpoint decision = document.table<Touchpoint>().at(build.id("D"));
    decision.kind = TouchpointKind::Decision;
    build.replace(decision);
    Dependency way = document.table<Dependency>().at(build.dependency("D", "B"));
    way.share = Probability::from(0.5);
    build.replace(way);
    Resource agent;
    agent.name = "Agent";
    const auto id = build.add(agent);
    for (const char* code : {"A", "B", "C"}) build.add(Demand{{}, build.id(code), id, 1});
    const ChainPlan plan = planOfChain(build.document());
    const auto orders = resourceOrders(build.document(), plan);
    // Three in a row, each before each.
    EXPECT_EQ(orders.size(), 3U);
}

TEST(ChainSimulation, ComparesEveryRuleWithItsChance) {
    const Document document = test::threePeople();
    const ChainPlan plan = planOfChain(document);
    const auto outcomes = compareSizings(document, plan);
    ASSERT_EQ(outcomes.size(), kAllOf<BufferSizing>.size());
    for (std::size_t k = 0; k < outcomes.size(); ++k) {
        const SizingOutcome& one = outcomes[k];
        EXPECT_EQ(one.sizing, kAllOf<BufferSizing>[k]);
        EXPECT_EQ(one.finish, 30.0 * 480.0 + one.projectBuffer);
        EXPECT_LE(one.chance.low, one.chance.value);
        EXPECT_GE(one.chance.high, one.chance.value);
        for (const SizingOutcome& other : outcomes) {
            EXPECT_TRUE(one.finish >= other.finish || one.chance.value <= other.chance.value);
        }
        EXPECT_TRUE(one.sizing != plan.sizing || one.projectBuffer == plan.projectBuffer);
    }
    const auto named = [&](BufferSizing sizing) {
        return *std::ranges::find(outcomes, sizing, &SizingOutcome::sizing);
    };
    EXPECT_EQ(test::inDays(named(BufferSizing::AllSafety).finish), 60.0);
    EXPECT_EQ(test::inDays(named(BufferSizing::HalfChain).finish), 45.0);
    // By simulation the chain alone keeps its time in nine of ten runs; what feeds it takes a little of that.
    EXPECT_NEAR(named(BufferSizing::Simulation).chance.value, 0.9, 0.02);
    EXPECT_GT(named(BufferSizing::AllSafety).chance.value, 0.96);
}

// Two durations in a row, each log-normal through 1 and 2 (median and 90 %): the chance of a date in closed form is
// not known, but that of one alone is.
TEST(ChainSimulation, TheChanceOfASingleTypedTimeIsThatOfItsDistribution) {
    test::JourneyBuilder build;
    Touchpoint row;
    row.code = row.name = "A";
    row.estimate = fixedEstimate(test::days(10));
    row.safe = WrittenDuration{test::days(20), TimeUnit::Day};
    build.add(row);
    const ChainPlan plan = planOfChain(build.document());
    const auto outcomes = compareSizings(build.document(), plan, chainSettings(build.document()), {100'000, 3});
    for (const SizingOutcome& one : outcomes) {
        const double length = test::inDays(one.finish);
        const double score = std::log(length / 10.0) / (std::log(2.0) / normalQuantile(0.9));
        const double chance = normalChance(score, 0.0, 1.0).value();
        EXPECT_NEAR(one.chance.value, chance, 4.0 * std::sqrt(chance * (1.0 - chance) / 100'000) + 1e-4)
            << nameOf(one.sizing);
    }
}

// A touchpoint's time: log-normal through its aggressive and its safe time (median and 90 %).
double drawn(double aggressive, double safe, std::mt19937_64& random) {
    const double sigma = std::log(safe / aggressive) / 1.2815515655;
    return std::lognormal_distribution<double>(std::log(aggressive), sigma)(random);
}

// X only hands its resource to the chain. It has a buffer before B, so it begins on day 2: flush against B, from day 6
// on, the chance would be 63.8 %, from the start on 87.3 %.
TEST(ChainSimulation, WhatHandsAResourceToTheChainBeginsWithABufferBeforeIt) {
    constexpr std::uint32_t kRuns = 100'000;
    const Document document = test::ChainBuilder()
                                  .task("A", 10, 11, "q")
                                  .task("B", 5, 6, "r")
                                  .after("B", {"A"})
                                  .task("X", 4, 8, "r")
                                  .document();
    const ChainPlan plan = planOfChain(document);
    ASSERT_EQ(plan.starts[test::taskWith(plan, document, "X")], test::days(2));
    const auto outcomes = compareSizings(document, plan, chainSettings(document), {kRuns, 1});
    const auto rsem = std::ranges::find(outcomes, BufferSizing::Rsem, &SizingOutcome::sizing);
    std::mt19937_64 random(7);
    double kept = 0.0;
    for (std::uint32_t run = 0; run < kRuns; ++run) {
        const double a = drawn(10, 11, random);
        const double x = 2.0 + drawn(4, 8, random);
        kept += std::max(a, x) + drawn(5, 6, random) <= test::inDays(rsem->finish) ? 1.0 : 0.0;
    }
    const double share = kept / kRuns;
    EXPECT_NEAR(rsem->chance.value, share, 4.0 * std::sqrt(2.0 * share * (1.0 - share) / kRuns));
    EXPECT_GT(rsem->chance.value, 0.8);
}

// H could begin when A is done, on day 2. The plan has it begin as late as its buffer lets it, on day 5, and whoever
// follows the plan does so: the runs are reckoned here once more, one after the other.
TEST(ChainSimulation, ABranchBehindTheChainBeginsWhenThePlanSaysToo) {
    constexpr std::uint32_t kRuns = 100'000;
    const Document document = test::branchIntoAFeedingChain();
    const ChainPlan plan = planOfChain(document);
    ASSERT_EQ(plan.starts[test::taskWith(plan, document, "H")], test::days(5));
    const auto outcomes = compareSizings(document, plan, chainSettings(document), {kRuns, 1});
    const auto rsem = std::ranges::find(outcomes, BufferSizing::Rsem, &SizingOutcome::sizing);
    std::mt19937_64 random(7);
    double kept = 0.0;
    for (std::uint32_t run = 0; run < kRuns; ++run) {
        const double a = drawn(2, 3, random);
        const double b = a + drawn(12, 16, random);
        const double h = std::max(a, 5.0) + drawn(1, 8, random);
        const double p = a + drawn(11, 12, random);
        const double q = std::max(h, p) + drawn(1, 2, random);
        kept += std::max(b, q) + drawn(2, 3, random) <= test::inDays(rsem->finish) ? 1.0 : 0.0;
    }
    const double share = kept / kRuns;
    EXPECT_NEAR(rsem->chance.value, share, 4.0 * std::sqrt(2.0 * share * (1.0 - share) / kRuns));
}

// Nobody waits for longer than the plan says: simulated at the aggressive times, the plan's order comes to its length.
TEST(ChainSimulation, AtAggressiveTimesTheOrderOfThePlanTakesAsLongAsThePlan) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Document document = test::randomStaffedJourney(4 + seed, seed);
        ChainSettings settings = chainSettings(document);
        settings.limits = {300, 300, {}};
        const auto plan = makeChainPlan(document, settings);
        ASSERT_TRUE(plan);
        SimulationPlan simulation = planOf(document, resourceOrders(document, *plan));
        for (SimulationPlan::Step& step : simulation.steps) {
            const auto times = std::ranges::find(plan->times, step.id, &ChainTimes::touchpoint);
            step.duration = constantLaw(static_cast<double>(times->aggressive.count()));
        }
        const auto isLed = [&](const SimulationPlan::Order& order) {
            return order.from > order.to;  // behind a lead a resource may go backwards
        };
        if (std::ranges::any_of(simulation.orders, isLed)) continue;
        EXPECT_EQ(simulatedFinish(simulation, 1).mean(), static_cast<double>(plan->makespan.count())) << seed;
    }
}

// The same on the clock, where waiting for opening hours counts.
TEST(ChainSimulation, AtAggressiveTimesTheOrderOfAPlanOnTheClockTakesAsLongAsThePlan) {
    int onClock = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Document document = test::randomClockJourney({.touchpoints = 4 + seed % 10}, seed);
        ChainSettings settings = chainSettings(document);
        settings.limits = {100, 100, {}};
        const auto plan = makeChainPlan(document, settings);
        ASSERT_TRUE(plan);
        if (!plan->network.axes) continue;
        ++onClock;
        SimulationPlan simulation = planOf(document, resourceOrders(document, *plan));
        for (SimulationPlan::Step& step : simulation.steps) {
            const Touchpoint& row = document.table<Touchpoint>().at(step.id);
            const auto own = static_cast<double>(ownAggressiveTime(row).count());
            step.duration = constantLaw(isElapsed(row.estimate.unit) ? own * workingMinutesPerElapsedMinute() : own);
        }
        const auto isLed = [](const SimulationPlan::Order& order) { return order.from > order.to; };
        if (std::ranges::any_of(simulation.orders, isLed)) continue;
        const FinishDistribution found = simulatedFinish(followPlan(*plan, simulation), 64);
        EXPECT_EQ(found.mean(), static_cast<double>(plan->makespan.count())) << seed;
        EXPECT_EQ(found.deviation(), 0.0);
    }
    EXPECT_GT(onClock, 40);
}

// A takes 4 or 12 hours, alike; B two more, on Tuesday mornings only. Started on a Friday it is over on the next
// Tuesday or, since 12 hours end on Monday noon, on that Tuesday too; only where A has taken longer it is a week later.
TEST(ChainSimulation, ALateTouchpointMissesTheOpeningHours) {
    test::JourneyBuilder build;
    using namespace std::chrono_literals;
    build.touchpoint("A", observedEstimate({4h, 12h, 17h, 20h}, TimeUnit::Hour));
    build.touchpoint("B", fixedEstimate(2h, TimeUnit::Hour)).after("B", "A");
    Calendar tuesdays;
    tuesdays.week[1] = {{9 * 60, 11 * 60}};
    Resource team;
    team.name = "Team";
    team.calendar = build.add(tuesdays);
    build.add(Demand{{}, build.id("B"), build.add(team), 1});
    Journey row = build.document().journey();
    row.startDate = std::chrono::year{2026} / 4 / 3;
    build.replace(row);
    const FinishDistribution found = simulatedFinish(planOf(build.document()), 40'000);
    // Friday and Monday, and two hours of Tuesday; or a week of five days more.
    EXPECT_NEAR(found.chanceWithin(18.0 * 60.0).value, 0.5, 4.0 * std::sqrt(0.25 / 40'000));
    EXPECT_EQ(found.quantile(1.0).value, 18.0 * 60.0 + 5.0 * 480.0);
    EXPECT_EQ(found.quantile(0.0).value, 18.0 * 60.0);
}

// A journey in which resources are short: finish-to-start alone, up to two demands each, some ways out of decisions.
Document shortOfStaff(std::int32_t mostOfEach, bool branches, std::uint64_t seed) {
    Document document =
        test::randomJourney({.touchpoints = 12, .dependencies = 14, .reach = 5, .mixedKinds = 0.0}, seed);
    Random random(seed);
    ChangeBuilder build(document);
    std::vector<Id<Resource>> staff;
    for (const char* name : {"Agent", "Store", "Bank"}) {
        Resource row;
        row.name = name;
        row.capacity = 1 + static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(mostOfEach)));
        staff.push_back(build.add(row));
    }
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        for (const Id<Resource> who : staff) {
            if (random.below(3) != 0) continue;
            build.add(Demand{{}, row.id, who, 1 + static_cast<std::int32_t>(random.below(2))});
        }
        if (!branches || document.outgoing(row.id).size() < 2) continue;
        Touchpoint decision = row;
        decision.kind = TouchpointKind::Decision;
        build.put(decision);
        for (const Id<Dependency> id : document.outgoing(row.id)) {
            Dependency way = document.table<Dependency>().at(id);
            way.share = Probability::from(0.5);
            build.put(way);
        }
    }
    EXPECT_TRUE(document.apply(build.take()));
    return document;
}

// The runs of a simulation with the plan's order of resources, one after the other: start and finish by task.
class OrderedRuns {
public:
    OrderedRuns(const Document& document, const ChainPlan& plan)
        : m_model(makeSimulationModel(planOf(document, resourceOrders(document, plan)))) {
        for (const Id<Touchpoint> id : plan.problem.touchpoints) {
            const auto node = std::ranges::find(m_model.touchpoints, id) - m_model.touchpoints.begin();
            m_nodeOf.push_back(static_cast<std::size_t>(node));
        }
    }

    struct Run {
        std::vector<Ticks> durations, finishes;  // by task; below zero: does not happen
        Ticks end = 0;
    };
    std::vector<Run> run(std::uint32_t count) const {
        std::vector<Run> runs;
        BatchSimulator simulator(m_model, 1);
        (void)simulator.run({0, count}, {}, [&](const PassBlock& block, std::size_t lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                Run& one = runs.emplace_back();
                for (const std::size_t node : m_nodeOf) {
                    one.durations.push_back(block.durations[node].of[lane]);
                    one.finishes.push_back(block.finishes[node].of[lane]);
                }
                one.end = block.end.of[lane];
            }
        });
        return runs;
    }
    [[nodiscard]] double ticksPerMinute() const { return m_model.ticksPerMinute; }

private:
    SimulationModel m_model;
    std::vector<std::size_t> m_nodeOf;  // by task
};

// When the journey ends if each resource serves one after the other in the order of the plan: nothing but dependencies
// and, for each resource, the queue that the plan makes.
Ticks endByQueues(const Document& document, const ChainPlan& plan, const OrderedRuns::Run& run, double ticksPerMinute) {
    const std::uint32_t count = plan.problem.taskCount();
    std::vector<Ticks> starts(count, 0);
    const auto finish = [&](std::uint32_t task) { return starts[task] + run.durations[task]; };
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (std::uint32_t task = 0; task < count; ++task) {
            const auto wait = [&](Ticks until) {
                isChanged = isChanged || until > starts[task];
                starts[task] = std::max(starts[task], until);
            };
            for (std::uint32_t other = 0; other < count; ++other) {
                for (const Id<Dependency> id : document.incoming(plan.problem.touchpoints[task])) {
                    const Dependency& row = document.table<Dependency>().at(id);
                    if (row.predecessor != plan.problem.touchpoints[other]) continue;
                    wait(finish(other) +
                         static_cast<Ticks>(static_cast<double>(row.lag.length.count()) * ticksPerMinute));
                }
                for (const auto& need : plan.problem.needsOf(task)) {
                    const auto theirs = plan.problem.needsOf(other);
                    const bool isShared =
                        std::ranges::find(theirs, need.resource, &ResourceProblem::Need::resource) != theirs.end();
                    if (isShared && plan.starts[other] < plan.starts[task]) wait(finish(other));
                }
            }
        }
    }
    Ticks end = 0;
    for (std::uint32_t task = 0; task < count; ++task) end = std::max(end, finish(task));
    return end;
}

TEST(ChainSimulation, EveryRunIsTheOneInWhichEachServesItsQueue) {
    int longer = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Document document = shortOfStaff(1, false, seed);
        const ChainPlan plan = planOfChain(document);
        const OrderedRuns ordered(document, plan);
        const auto runs = ordered.run(64);
        for (std::size_t k = 0; k < runs.size(); ++k) {
            ASSERT_EQ(runs[k].end, endByQueues(document, plan, runs[k], ordered.ticksPerMinute())) << seed << ' ' << k;
        }
        const double shared = simulatedFinish(planOf(document, resourceOrders(document, plan)), 64).mean();
        longer += shared > simulatedFinish(planOf(document), 64).mean() ? 1 : 0;
    }
    EXPECT_GT(longer, 30) << "resources are short";
}

// Several units of a resource, and branches that do not happen: nobody ever does more than there is.
TEST(ChainSimulation, InNoRunDoesAResourceDoMoreThanItCan) {
    int missed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Document document = shortOfStaff(3, true, seed);
        const ChainPlan plan = planOfChain(document);
        for (const OrderedRuns::Run& run : OrderedRuns(document, plan).run(64)) {
            const auto start = [&](std::uint32_t task) { return run.finishes[task] - run.durations[task]; };
            for (std::uint32_t at = 0; at < plan.problem.taskCount(); ++at) {
                missed += run.finishes[at] < 0 ? 1 : 0;
                std::vector<std::int32_t> inUse(plan.problem.resourceCount(), 0);
                for (std::uint32_t task = 0; task < plan.problem.taskCount(); ++task) {
                    if (run.finishes[task] < 0 || start(task) > start(at) || run.finishes[task] <= start(at)) continue;
                    for (const auto& need : plan.problem.needsOf(task)) inUse[need.resource] += need.amount;
                }
                for (std::uint32_t k = 0; k < inUse.size(); ++k)
                    ASSERT_LE(inUse[k], plan.problem.capacities[k]) << seed;
            }
        }
    }
    EXPECT_GT(missed, 100);
}

// A report that says no more than the plan changes nothing of how safe the times are that were typed.
TEST(ChainSimulation, TheFirstReportLeavesTheSafeTimesOfTheRest) {
    Document document = test::ChainBuilder()
                            .task("A", 2, 3)
                            .task("B", 2, 3)
                            .task("C", 2, 3)
                            .task("D", 2, 3)
                            .after("B", {"A"})
                            .after("C", {"B"})
                            .after("D", {"C"})
                            .document();
    const auto chances = [&] {
        std::vector<double> found;
        for (const SizingOutcome& one :
             compareSizings(document, planOfChain(document), chainSettings(document), {20'000, 1})) {
            found.push_back(one.chance.value);
        }
        return found;
    };
    const std::vector<double> before = chances();
    ASSERT_LT(*std::ranges::min_element(before), 0.9);
    test::apply(document, edit::setProgress(
                              document, {progressOf(document.table<Touchpoint>().begin()->id), WorkTime{}, {}, {}}));
    const std::vector<double> after = chances();
    for (std::size_t k = 0; k < before.size(); ++k) EXPECT_NEAR(after[k], before[k], 0.02) << k;
}

}  // namespace
}  // namespace waymark
