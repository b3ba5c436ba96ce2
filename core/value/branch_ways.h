#pragma once
// The ways that customers can go on from each touchpoint: those of which one is chosen, and those that are all taken.

#include <cstdint>
#include <span>
#include <vector>

#include "core/risk/simulation_plan.h"

namespace waymark {

// Nodes are numbered so that ways lead from lower to higher ones. Of the ways with a share out of one node exactly one
// is taken; a node none of whose ways in is taken does not happen.
struct BranchPlan {
    std::size_t nodes = 0;
    std::span<const SimulationPlan::Way> ways;    // sorted by `to`
    std::span<const Id<Touchpoint>> touchpoints;  // by node: names the draws
};

// A way out of a decision with its chance once the decision happens.
struct Branch {
    std::size_t way = 0;
    double chance = 0.0;
};

struct BranchWays {
    std::vector<std::vector<Branch>> chosen;      // by node: chances sum to 1, and none of them is 0
    std::vector<std::vector<std::size_t>> plain;  // by node: ways that nobody chooses
};
[[nodiscard]] BranchWays branchWays(const BranchPlan& plan);

}  // namespace waymark
