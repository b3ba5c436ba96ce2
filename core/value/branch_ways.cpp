#include "core/value/branch_ways.h"

namespace waymark {
namespace {

void normalise(std::vector<Branch>& branches) {
    double sum = 0.0;
    for (const Branch& branch : branches) sum += branch.chance;
    for (Branch& branch : branches) {
        branch.chance = sum > 0.0 ? branch.chance / sum : 1.0 / static_cast<double>(branches.size());
    }
    std::erase_if(branches, [](const Branch& branch) { return branch.chance == 0.0; });
}

}  // namespace

BranchWays branchWays(const BranchPlan& plan) {
    BranchWays ways{std::vector<std::vector<Branch>>(plan.nodes), std::vector<std::vector<std::size_t>>(plan.nodes)};
    for (std::size_t k = 0; k < plan.ways.size(); ++k) {
        const SimulationPlan::Way& way = plan.ways[k];
        if (way.share)
            ways.chosen[way.from].push_back({k, *way.share});
        else
            ways.plain[way.from].push_back(k);
    }
    for (std::vector<Branch>& branches : ways.chosen) normalise(branches);
    return ways;
}

}  // namespace waymark
