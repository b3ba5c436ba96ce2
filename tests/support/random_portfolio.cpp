#include "tests/support/random_portfolio.h"

#include <algorithm>

namespace waymark::test {
namespace {

// Everything about a set in bits.
struct Masks {
    std::vector<std::uint32_t> needs, excludes;
};

Masks masksOf(const PortfolioProblem& problem) {
    Masks masks{std::vector<std::uint32_t>(problem.items.size()), std::vector<std::uint32_t>(problem.items.size())};
    for (std::size_t k = 0; k < problem.items.size(); ++k) {
        for (const std::uint32_t other : problem.items[k].needs) masks.needs[k] |= 1U << other;
        for (const std::uint32_t other : problem.items[k].excludes) masks.excludes[k] |= 1U << other;
    }
    return masks;
}

}  // namespace

PortfolioProblem randomPortfolio(const PortfolioShape& shape, Random& random) {
    PortfolioProblem problem;
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < shape.items; ++k) {
        PortfolioItem item;
        const auto cost = static_cast<std::int64_t>(random.below(1000)) - (shape.hasRefunds ? 150 : 0);
        item.cost = Money{cost};
        item.value = Money{cost / 2 + static_cast<std::int64_t>(random.below(900)) - 250};
        sum += std::max<std::int64_t>(0, cost);
        for (std::uint32_t other = 0; other < shape.items; ++other) {
            if (other == k) continue;
            if (random.uniform() < shape.exclusions / 2.0) item.excludes.push_back(other);
            if (random.uniform() < shape.needs / 2.0) item.needs.push_back(other);
        }
        problem.items.push_back(std::move(item));
    }
    if (shape.budget < 1.0) problem.budget = Money{static_cast<std::int64_t>(static_cast<double>(sum) * shape.budget)};
    return problem;
}

bool isAllowed(const PortfolioProblem& problem, const std::vector<std::uint32_t>& chosen) {
    const auto has = [&](std::uint32_t item) { return std::ranges::find(chosen, item) != chosen.end(); };
    std::int64_t cost = 0;
    for (const std::uint32_t item : chosen) {
        const PortfolioItem& row = problem.items[item];
        cost += row.cost.minorUnits;
        if (!std::ranges::all_of(row.needs, has) || std::ranges::any_of(row.excludes, has)) return false;
    }
    return !problem.budget || cost <= problem.budget->minorUnits;
}

std::optional<Money> bestByTrying(const PortfolioProblem& problem, std::uint32_t forced) {
    const Masks masks = masksOf(problem);
    std::optional<Money> best;
    for (std::uint32_t set = 0; set < 1U << problem.items.size(); ++set) {
        if ((set & forced) != forced) continue;
        std::int64_t value = 0;
        std::int64_t cost = 0;
        bool isSound = true;
        for (std::uint32_t k = 0; k < problem.items.size() && isSound; ++k) {
            if ((set >> k & 1U) == 0) continue;
            isSound = (masks.needs[k] & ~set) == 0 && (masks.excludes[k] & set) == 0;
            value += problem.items[k].value.minorUnits;
            cost += problem.items[k].cost.minorUnits;
        }
        if (!isSound || (problem.budget && cost > problem.budget->minorUnits)) continue;
        if (!best || value > best->minorUnits) best = Money{value};
    }
    return best;
}

}  // namespace waymark::test
