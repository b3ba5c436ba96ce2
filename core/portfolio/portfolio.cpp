#include "core/portfolio/portfolio.h"

#include <algorithm>
#include <array>

#include "core/portfolio/portfolio_search.h"

namespace waymark {
namespace {

using Items = std::vector<std::uint32_t>;

std::optional<std::int64_t> budgetOf(const PortfolioProblem& problem) {
    if (!problem.budget) return std::nullopt;
    return std::max<std::int64_t>(0, problem.budget->minorUnits);
}

PortfolioChoice choiceOf(const PortfolioProblem& problem, const PortfolioGroups& groups,
                         const PortfolioSearch::Outcome& outcome) {
    PortfolioChoice choice;
    for (std::uint32_t item = 0; item < problem.items.size(); ++item) {
        const std::uint32_t group = groups.groupOf[item];
        if (group == PortfolioGroups::kNone || !(*outcome.chosen)[group]) continue;
        choice.chosen.push_back(item);
        choice.value.minorUnits += problem.items[item].value.minorUnits;
        choice.cost.minorUnits += problem.items[item].cost.minorUnits;
    }
    choice.bound = Money{outcome.bound};
    choice.isOptimal = outcome.bound == outcome.value;
    return choice;
}

std::optional<PortfolioChoice> solve(const PortfolioProblem& problem, const PortfolioGroups& groups,
                                     const Items& forced, const PortfolioLimits& limits, const std::stop_token& stop) {
    Items forcedGroups;
    for (const std::uint32_t item : forced) {
        if (groups.groupOf[item] == PortfolioGroups::kNone) return std::nullopt;
        forcedGroups.push_back(groups.groupOf[item]);
    }
    const auto outcome = PortfolioSearch(groups, budgetOf(problem)).run(forcedGroups, limits, stop);
    if (!outcome.chosen) return std::nullopt;
    return choiceOf(problem, groups, outcome);
}

Items without(const Items& rising, const Items& others) {
    Items rest;
    std::ranges::set_difference(rising, others, std::back_inserter(rest));
    return rest;
}

bool exclude(const PortfolioProblem& problem, std::uint32_t one, std::uint32_t other) {
    const auto says = [&](std::uint32_t item, std::uint32_t what) {
        return std::ranges::find(problem.items[item].excludes, what) != problem.items[item].excludes.end();
    };
    return says(one, other) || says(other, one);
}

// What an item that may be chosen comes with, and what that changes.
struct Addition {
    std::int64_t value = 0, cost = 0;  // of what is not chosen yet; cost of all
    bool isExcluded = false;           // by something chosen
};

Addition additionOf(const PortfolioProblem& problem, const PortfolioChoice& choice, const Items& items) {
    Addition addition;
    for (const std::uint32_t item : items) {
        addition.cost += problem.items[item].cost.minorUnits;
        if (std::ranges::binary_search(choice.chosen, item)) continue;
        addition.value += problem.items[item].value.minorUnits;
        addition.isExcluded = addition.isExcluded || std::ranges::any_of(choice.chosen, [&](std::uint32_t chosen) {
                                  return exclude(problem, item, chosen);
                              });
    }
    return addition;
}

}  // namespace

std::optional<PortfolioChoice> bestSet(const PortfolioProblem& problem, const std::vector<std::uint32_t>& forced,
                                       const PortfolioLimits& limits, const std::stop_token& stop) {
    return solve(problem, groupItems(problem), forced, limits, stop);
}

std::vector<PortfolioChoice> efficientFrontier(const PortfolioProblem& problem, std::size_t points,
                                               const PortfolioLimits& limits, const std::stop_token& stop) {
    const PortfolioGroups groups = groupItems(problem);
    PortfolioProblem limited = problem;
    limited.budget.reset();
    std::vector<PortfolioChoice> frontier;
    const auto add = [&] {
        auto choice = solve(limited, groups, {}, limits, stop);
        while (choice && !frontier.empty() && choice->cost <= frontier.back().cost &&
               choice->value >= frontier.back().value) {
            frontier.pop_back();
        }
        if (choice && (frontier.empty() || choice->value > frontier.back().value)) frontier.push_back(*choice);
    };
    const auto all = solve(limited, groups, {}, limits, stop);
    if (!all) return frontier;
    const std::int64_t most = std::max<std::int64_t>(0, all->cost.minorUnits);
    for (std::size_t k = 0; k <= points && !stop.stop_requested(); ++k) {
        const double share = points == 0 ? 1.0 : static_cast<double>(k) / static_cast<double>(points);
        limited.budget =
            k == points ? Money{most} : Money{static_cast<std::int64_t>(static_cast<double>(most) * share)};
        add();
    }
    return frontier;
}

std::vector<LeftOut> whyLeftOut(const PortfolioProblem& problem, const PortfolioChoice& choice,
                                const PortfolioLimits& limits, const std::stop_token& stop) {
    const PortfolioGroups groups = groupItems(problem);
    const auto budget = budgetOf(problem);
    std::vector<LeftOut> all;
    for (std::uint32_t item = 0; item < problem.items.size() && !stop.stop_requested(); ++item) {
        if (std::ranges::binary_search(choice.chosen, item)) continue;
        const Items items = withNeeds(groups, item);
        LeftOut left{item, WhyLeftOut::Impossible, {}, std::nullopt};
        if (!items.empty()) {
            const Addition addition = additionOf(problem, choice, items);
            left.why = budget && addition.cost > *budget ? WhyLeftOut::OverBudget
                       : addition.value <= 0             ? WhyLeftOut::NotWorthIt
                       : addition.isExcluded             ? WhyLeftOut::Excluded
                                                         : WhyLeftOut::CrowdedOut;
            if (const auto with = solve(problem, groups, {item}, limits, stop)) {
                left.because = without(choice.chosen, with->chosen);
                left.loss = Money{choice.value.minorUnits - with->value.minorUnits};
            }
        }
        all.push_back(std::move(left));
    }
    return all;
}

std::string_view nameOf(WhyLeftOut why) {
    constexpr std::array names{"impossible", "over-budget", "not-worth-it", "excluded", "crowded-out"};
    return names[static_cast<std::size_t>(why)];
}

}  // namespace waymark
