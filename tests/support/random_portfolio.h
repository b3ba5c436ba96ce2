#pragma once
// Portfolios at random, and all that can be chosen of a small one.

#include "core/base/random.h"
#include "core/portfolio/portfolio.h"

namespace waymark::test {

struct PortfolioShape {
    std::size_t items = 10;
    double exclusions = 0.1, needs = 0.1;  // chance of each pair
    double budget = 0.4;                   // of the sum of the costs
    bool hasRefunds = false;               // costs may be negative
};
[[nodiscard]] PortfolioProblem randomPortfolio(const PortfolioShape& shape, Random& random);

// Gives groups of 2 to `most` items values that do not add up: mostly less together, sometimes more. Every third one
// has a function instead of a table.
void addOverlaps(PortfolioProblem& problem, std::size_t count, std::size_t most, Random& random);

// Whether a set keeps to budget, exclusions and requirements.
[[nodiscard]] bool isAllowed(const PortfolioProblem& problem, const std::vector<std::uint32_t>& chosen);

// The highest value of all sets that have these items, by trying every one; nothing if there is none.
[[nodiscard]] std::optional<Money> bestByTrying(const PortfolioProblem& problem, std::uint32_t forced = 0);

}  // namespace waymark::test
