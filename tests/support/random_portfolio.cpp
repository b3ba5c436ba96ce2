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

std::vector<std::uint32_t> itemsIn(std::uint32_t set, std::size_t count) {
    std::vector<std::uint32_t> items;
    for (std::uint32_t k = 0; k < count; ++k) {
        if ((set >> k & 1U) != 0) items.push_back(k);
    }
    return items;
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

void addOverlaps(PortfolioProblem& problem, std::size_t count, std::size_t most, Random& random) {
    for (std::size_t k = 0; k < count; ++k) {
        std::vector<std::uint32_t> items;
        const std::size_t wanted = 2 + random.below(most - 1);
        while (items.size() < std::min(wanted, problem.items.size())) {
            const auto item = static_cast<std::uint32_t>(random.below(problem.items.size()));
            if (std::ranges::find(items, item) == items.end()) items.push_back(item);
        }
        std::ranges::sort(items);
        // Each member alone saves something, together they save no more than a part of the sum, or a little more.
        std::vector<std::int64_t> alone;
        for (std::size_t i = 0; i < items.size(); ++i) alone.push_back(static_cast<std::int64_t>(random.below(400)));
        const auto cap = static_cast<std::int64_t>(200 + random.below(600));
        std::vector<std::int64_t> more{0};
        for (std::size_t set = 1; set < std::size_t{1} << items.size(); ++set) {
            std::int64_t sum = 0;
            std::size_t members = 0;
            for (std::size_t i = 0; i < items.size(); ++i) {
                sum += (set >> i & 1U) != 0 ? alone[i] : 0;
                members += set >> i & 1U;
            }
            const std::int64_t noise = members > 1 ? static_cast<std::int64_t>(random.below(60)) - 20 : 0;
            more.push_back(members > 1 ? std::min(sum, cap) - sum + noise : 0);
        }
        PortfolioOverlap overlap{items, more, {}};
        if (k % 3 == 2) {
            overlap.more.clear();
            overlap.open = {[items, more](const std::vector<std::uint32_t>& chosen) {
                                std::size_t set = 0;
                                for (std::size_t i = 0; i < items.size(); ++i) {
                                    if (std::ranges::binary_search(chosen, items[i])) set |= std::size_t{1} << i;
                                }
                                return more[set];
                            },
                            0, alone, 10};
            for (std::size_t set = 0; set < more.size(); ++set) {
                std::int64_t saved = more[set];
                for (std::size_t i = 0; i < items.size(); ++i) saved += (set >> i & 1U) != 0 ? alone[i] : 0;
                overlap.open.most = std::max(overlap.open.most, saved);
            }
        }
        problem.overlaps.push_back(std::move(overlap));
    }
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
        if (!problem.overlaps.empty()) value = valueOfSet(problem, itemsIn(set, problem.items.size())).minorUnits;
        if (!best || value > best->minorUnits) best = Money{value};
    }
    return best;
}

}  // namespace waymark::test
