// Crashing against published examples, and against trying out every combination of whole durations.

#include "core/value/crash_curve.h"

#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

// A step of an example by its letter, with its predecessors; finish-to-start.
struct Example {
    char name;
    std::int64_t normal, crash;
    double rate;  // money for each unit of time
    const char* predecessors;
};

CrashPlan planOf(std::span<const Example> examples) {
    CrashPlan plan;
    for (std::uint32_t k = 0; k < examples.size(); ++k) {
        const Example& each = examples[k];
        plan.steps.push_back({each.normal, each.crash, each.rate * static_cast<double>(each.normal - each.crash)});
        for (const char* from = each.predecessors; *from != '\0'; ++from)
            plan.links.push_back({static_cast<std::uint32_t>(*from - 'A'), k, DependencyKind::FinishToStart, 0});
    }
    return plan;
}

// The finish with these durations, by the forward pass.
std::int64_t finishWith(const CrashPlan& plan, std::span<const std::int64_t> durations) {
    std::vector<std::int64_t> starts(plan.steps.size(), 0);
    std::int64_t last = 0;
    for (std::size_t k = 0; k < starts.size(); ++k) {
        for (const CrashPlan::Link& link : plan.links) {
            if (link.to != k) continue;
            const bool fromStart =
                link.kind == DependencyKind::StartToStart || link.kind == DependencyKind::StartToFinish;
            const bool toFinish =
                link.kind == DependencyKind::FinishToFinish || link.kind == DependencyKind::StartToFinish;
            const std::int64_t bound =
                starts[link.from] + (fromStart ? 0 : durations[link.from]) + link.lag - (toFinish ? durations[k] : 0);
            starts[k] = std::max(starts[k], bound);
        }
        last = std::max(last, starts[k] + durations[k]);
    }
    return last;
}

double costWith(const CrashPlan& plan, std::span<const std::int64_t> durations) {
    double cost = 0.0;
    for (std::size_t k = 0; k < durations.size(); ++k) {
        const CrashPlan::Step& step = plan.steps[k];
        if (step.crash < step.normal) {
            cost += step.cost * static_cast<double>(step.normal - durations[k]) /
                    static_cast<double>(step.normal - step.crash);
        }
    }
    return cost;
}

// A solution keeps its word: durations in their range, the finish and the cost it states.
void expectSound(const CrashPlan& plan, const CrashSolution& solution) {
    ASSERT_EQ(solution.durations.size(), plan.steps.size());
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        EXPECT_LE(solution.durations[k], plan.steps[k].normal);
        EXPECT_GE(solution.durations[k], std::min(plan.steps[k].crash, plan.steps[k].normal));
    }
    EXPECT_LE(finishWith(plan, solution.durations), solution.finish);
    EXPECT_NEAR(costWith(plan, solution.durations), solution.cost, 1e-6);
}

void expectCurve(const CrashPlan& plan, const std::map<std::int64_t, double>& expected) {
    const auto curve = crashCurve(plan);
    EXPECT_EQ(curve.back().finish, expected.begin()->first);
    EXPECT_FALSE(costOf(curve, expected.begin()->first - 1));
    for (const auto& [finish, cost] : expected) {
        EXPECT_NEAR(costOf(curve, finish).value_or(-1.0), cost, 1e-6) << finish;
        const CrashSolution solution = crashTo(plan, finish);
        EXPECT_EQ(solution.finish, finish);
        EXPECT_NEAR(solution.cost, cost, 1e-6) << finish;
        expectSound(plan, solution);
    }
}

// Hillier and Lieberman, Introduction to Operations Research: Reliable Construction. Weeks, thousands of dollars.
CrashPlan reliableConstruction() {
    return planOf(std::vector<Example>{{'A', 2, 1, 100, ""},
                                       {'B', 4, 2, 50, "A"},
                                       {'C', 10, 7, 80, "B"},
                                       {'D', 6, 4, 40, "C"},
                                       {'E', 4, 3, 160, "C"},
                                       {'F', 5, 3, 40, "E"},
                                       {'G', 7, 4, 40, "D"},
                                       {'H', 9, 6, 60, "EG"},
                                       {'I', 7, 5, 30, "C"},
                                       {'J', 8, 6, 30, "FI"},
                                       {'K', 4, 3, 40, "J"},
                                       {'L', 5, 3, 50, "J"},
                                       {'M', 2, 1, 100, "H"},
                                       {'N', 6, 3, 60, "KL"}});
}

TEST(CrashCurve, ReliableConstruction) {
    expectCurve(reliableConstruction(), {{44, 0},
                                         {43, 30},
                                         {42, 60},
                                         {41, 100},
                                         {40, 140},
                                         {39, 190},
                                         {38, 240},
                                         {37, 320},
                                         {36, 400},
                                         {35, 480},
                                         {34, 570},
                                         {33, 670},
                                         {32, 770},
                                         {31, 870},
                                         {30, 970},
                                         {29, 1100},
                                         {28, 1350}});
}

TEST(CrashCurve, ReliableConstructionInFortyWeeksShortensTwoSteps) {
    const CrashPlan plan = reliableConstruction();
    const CrashSolution solution = crashTo(plan, 40);
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        const bool isShortened = k == 5 || k == 9;  // F and J, two weeks each
        EXPECT_EQ(solution.durations[k], plan.steps[k].normal - (isShortened ? 2 : 0)) << k;
    }
}

// Heizer and Render, Operations Management: Milwaukee Paper. Weeks, dollars.
TEST(CrashCurve, MilwaukeePaper) {
    const CrashPlan plan = planOf(std::vector<Example>{{'A', 2, 1, 750, ""},
                                                       {'B', 3, 1, 2000, ""},
                                                       {'C', 2, 1, 1000, "A"},
                                                       {'D', 4, 3, 1000, "B"},
                                                       {'E', 4, 2, 1000, "C"},
                                                       {'F', 3, 2, 500, "C"},
                                                       {'G', 5, 2, 1500, "DE"},
                                                       {'H', 2, 1, 3000, "FG"}});
    expectCurve(
        plan, {{15, 0}, {14, 750}, {13, 2250}, {12, 3750}, {11, 5250}, {10, 7250}, {9, 10250}, {8, 13250}, {7, 16250}});
}

// Heizer and Render: Southwestern University. Tenths of days, dollars a day. A solution in circulation reaches 240 days
// with H for 35,000, which is what taking the cheapest critical step each time comes to.
TEST(CrashCurve, SouthwesternUniversityIsCheaperThanByTakingTheCheapestStepEachTime) {
    const CrashPlan plan = planOf(std::vector<Example>{{'A', 300, 200, 150, ""},
                                                       {'B', 600, 200, 350, "A"},
                                                       {'C', 650, 500, 400, "A"},
                                                       {'D', 550, 300, 190, "C"},
                                                       {'E', 300, 250, 950, "B"},
                                                       {'F', 1, 1, 0, "E"},
                                                       {'G', 300, 250, 250, "DE"},
                                                       {'H', 200, 100, 200, "G"},
                                                       {'I', 300, 200, 200, "H"},
                                                       {'J', 100, 80, 600, "H"},
                                                       {'K', 1, 1, 0, "J"},
                                                       {'L', 300, 200, 450, "IK"}});
    const auto curve = crashCurve(plan);
    EXPECT_EQ(curve.front().finish, 2600);
    EXPECT_NEAR(*costOf(curve, 2500), 15000.0, 1e-6);
    EXPECT_EQ(crashTo(plan, 2500).durations[0], 200) << "A by ten days";
    EXPECT_NEAR(*costOf(curve, 2400), 34000.0, 1e-6);
    const CrashSolution solution = crashTo(plan, 2400);
    EXPECT_EQ(solution.durations[0], 200);
    EXPECT_EQ(solution.durations[3], 450);
    EXPECT_EQ(solution.durations[7], 200);
    expectSound(plan, solution);
}

struct Small {
    CrashPlan plan;
    explicit Small(Random& random) {
        const std::uint32_t steps = 1 + static_cast<std::uint32_t>(random.below(6));
        for (std::uint32_t k = 0; k < steps; ++k) {
            const auto crash = static_cast<std::int64_t>(random.below(4));
            const auto range = static_cast<std::int64_t>(random.below(4));
            plan.steps.push_back(
                {crash + range, crash, static_cast<double>(1 + random.below(9)) * static_cast<double>(range)});
        }
        for (std::uint32_t to = 1; to < steps; ++to) {
            for (std::uint32_t from = 0; from < to; ++from) {
                if (random.below(2) == 0) continue;
                const bool isPlain = random.below(2) == 0;
                plan.links.push_back({from, to,
                                      isPlain ? DependencyKind{} : static_cast<DependencyKind>(random.below(4)),
                                      isPlain ? 0 : static_cast<std::int64_t>(random.below(6)) - 3});
            }
        }
    }
    // The least cost of each finish, over all whole durations.
    [[nodiscard]] std::map<std::int64_t, double> byTrying() const {
        std::map<std::int64_t, double> best;
        std::vector<std::int64_t> durations;
        for (const CrashPlan::Step& step : plan.steps) durations.push_back(step.crash);
        for (bool more = true; more;) {
            const auto [place, isNew] = best.try_emplace(finishWith(plan, durations), costWith(plan, durations));
            if (!isNew) place->second = std::min(place->second, costWith(plan, durations));
            std::size_t k = 0;
            while (k < durations.size() && durations[k] == plan.steps[k].normal) {
                durations[k] = plan.steps[k].crash;
                ++k;
            }
            more = k < durations.size();
            if (more) ++durations[k];
        }
        return best;
    }
};

TEST(CrashCurve, EqualsTryingEveryCombination) {
    Random random(41);
    for (int trial = 0; trial < 400; ++trial) {
        const Small small(random);
        const auto all = small.byTrying();
        const auto curve = crashCurve(small.plan);
        ASSERT_EQ(curve.back().finish, all.begin()->first) << trial;
        double best = all.begin()->second;
        for (std::int64_t finish = all.begin()->first; finish <= curve.front().finish; ++finish) {
            if (const auto found = all.find(finish); found != all.end()) best = std::min(best, found->second);
            ASSERT_NEAR(costOf(curve, finish).value_or(-1.0), best, 1e-6) << trial << ' ' << finish;
            const CrashSolution solution = crashTo(small.plan, finish);
            ASSERT_NEAR(solution.cost, best, 1e-6) << trial << ' ' << finish;
            expectSound(small.plan, solution);
        }
    }
}

TEST(CrashCurve, EachMinuteCostsMoreThanTheOneBefore) {
    Random random(42);
    for (int trial = 0; trial < 200; ++trial) {
        const auto curve = crashCurve(Small(random).plan);
        double rate = 0.0;
        for (std::size_t k = 1; k < curve.size(); ++k) {
            const double next =
                (curve[k].cost - curve[k - 1].cost) / static_cast<double>(curve[k - 1].finish - curve[k].finish);
            EXPECT_GT(next, rate);
            rate = next;
        }
    }
}

TEST(CrashCurve, OfNothingIsOnePoint) {
    const auto curve = crashCurve({});
    ASSERT_EQ(curve.size(), 1U);
    EXPECT_EQ(curve[0].finish, 0);
    EXPECT_TRUE(crashTo({}, 0).durations.empty());
}

TEST(CrashCurve, WhatCannotBeReachedGivesTheShortestFinish) {
    const CrashPlan plan = planOf(std::vector<Example>{{'A', 5, 3, 1, ""}, {'B', 4, 4, 0, "A"}});
    EXPECT_EQ(crashTo(plan, 1).finish, 7);
    EXPECT_EQ(crashTo(plan, 100).finish, 9);
    EXPECT_EQ(crashTo(plan, 100).cost, 0.0);
}

}  // namespace
}  // namespace waymark
