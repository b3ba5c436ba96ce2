// Chances of touchpoints, beside the sums over all outcomes of small plans, and where there are far too many of those.

#include "core/value/branch_chances.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "core/value/branch_outcomes.h"

namespace waymark {
namespace {

struct WrittenPlan {
    std::vector<SimulationPlan::Way> ways;
    std::vector<Id<Touchpoint>> ids;

    void way(std::size_t from, std::size_t to, std::optional<double> share = {}) {
        SimulationPlan::Way way;
        way.from = static_cast<std::uint32_t>(from);
        way.to = static_cast<std::uint32_t>(to);
        way.share = share;
        ways.push_back(way);
    }
    BranchPlan plan(std::size_t nodes) {
        std::ranges::stable_sort(ways, {}, &SimulationPlan::Way::to);
        ids.clear();
        for (std::size_t node = 0; node < nodes; ++node) ids.emplace_back(static_cast<std::uint32_t>(node + 1));
        return {nodes, ways, ids};
    }
};

std::vector<double> summedChances(const BranchPlan& plan) {
    std::vector<double> chances(plan.nodes);
    EXPECT_TRUE(forEachOutcome(
        plan, {}, [&] { std::ranges::fill(chances, 0.0); },
        [&](double chance, Happenings happens) {
            for (std::size_t node = 0; node < happens.size(); ++node) chances[node] += chance * happens[node];
        }));
    return chances;
}

// "0" decides between 1 and 2, which lead to 3, and so on: `count` decisions in a row.
WrittenPlan decisionsInARow(std::size_t count) {
    WrittenPlan written;
    for (std::size_t k = 0; k < count; ++k) {
        written.way(3 * k, 3 * k + 1, 0.3);
        written.way(3 * k, 3 * k + 2, 0.7);
        written.way(3 * k + 1, 3 * k + 3);
        written.way(3 * k + 2, 3 * k + 3);
    }
    return written;
}

TEST(BranchChances, AreTheSumsOverAllOutcomesOfRandomPlans) {
    std::mt19937 random(11);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    int uncertain = 0;
    for (int trial = 0; trial < 300; ++trial) {
        const std::size_t nodes = 2 + below(11);
        WrittenPlan written;
        for (std::size_t from = 0; from + 1 < nodes; ++from) {
            const bool isDecision = below(3) == 0;
            for (std::size_t to = from + 1; to < nodes; ++to) {
                if (below(3) > 0) continue;
                written.way(from, to, isDecision ? std::optional(static_cast<double>(below(4)) / 4.0) : std::nullopt);
            }
        }
        const BranchPlan plan = written.plan(nodes);
        const auto chances = branchChances(plan);
        ASSERT_TRUE(chances);
        const std::vector<double> sums = summedChances(plan);
        for (std::size_t node = 0; node < nodes; ++node) {
            EXPECT_NEAR((*chances)[node], sums[node], 1e-12) << "trial " << trial << ", node " << node;
            uncertain += sums[node] > 0.01 && sums[node] < 0.99 ? 1 : 0;
        }
    }
    EXPECT_GT(uncertain, 150) << "the plans must have something to decide";
}

TEST(BranchChances, AreExactWhereOutcomesAreFarTooManyToVisit) {
    WrittenPlan written = decisionsInARow(200);
    const auto chances = branchChances(written.plan(601), 4);
    ASSERT_TRUE(chances);
    for (std::size_t k = 0; k < 200; ++k) {
        EXPECT_NEAR((*chances)[3 * k], 1.0, 1e-9);
        EXPECT_NEAR((*chances)[3 * k + 1], 0.3, 1e-9);
    }
}

// Forty lanes side by side, each with a decision whose branches meet again, all of them waited for at the end.
TEST(BranchChances, FollowLanesOneAfterTheOther) {
    constexpr std::size_t kLanes = 40;
    WrittenPlan written;
    const auto node = [](std::size_t step, std::size_t lane) { return 1 + step * kLanes + lane; };
    const std::size_t end = 1 + 4 * kLanes;
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        written.way(0, node(0, lane));
        written.way(node(0, lane), node(1, lane), 0.2);
        written.way(node(0, lane), node(2, lane), 0.8);
        written.way(node(1, lane), node(3, lane));
        written.way(node(2, lane), node(3, lane));
        written.way(node(3, lane), end);
    }
    const auto chances = branchChances(written.plan(end + 1), 8);
    ASSERT_TRUE(chances);
    EXPECT_NEAR((*chances)[node(1, 17)], 0.2, 1e-12);
    EXPECT_NEAR((*chances)[end], 1.0, 1e-12);
}

TEST(BranchChances, AreNotToldWhereTooMuchIsOpenAtOnce) {
    constexpr std::size_t kDecisions = 12;  // all taken before any of their branches goes on
    WrittenPlan written;
    for (std::size_t k = 0; k < kDecisions; ++k) {
        written.way(k, kDecisions, 0.5);
        written.way(k, kDecisions + 1 + k, 0.5);
        written.way(kDecisions + 1 + k, 2 * kDecisions + 1);
    }
    EXPECT_FALSE(branchChances(written.plan(2 * kDecisions + 2), 16));
    EXPECT_TRUE(branchChances(written.plan(2 * kDecisions + 2), 1 << kDecisions));
}

}  // namespace
}  // namespace waymark
