#pragma once
// Values of initiatives add up in a portfolio, but two of them may save the same money: then their set is worth less
// than the sum, and may even be worth more without one of them.

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/portfolio/portfolio.h"
#include "core/value/initiative_value.h"

namespace waymark {

// How many of these places have savings that count.
[[nodiscard]] std::size_t savingMembers(const Document& document, std::span<const InitiativeValue> values,
                                        const std::vector<std::uint32_t>& places);

struct ChosenTogether {
    PortfolioChoice choice;        // not proved where savings overlap
    std::vector<LeftOut> dropped;  // rising: what the set is worth more without
    bool savingsOverlap = false;
};

// Drops members of a set, with those that need them, one by one as long as the rest is worth more together: each time
// the one whose absence is worth most. Places are those of `values`. `costToday` as in initiative_value.h. At most some
// hundred sets are tried, each at the cost of linesOf().
[[nodiscard]] ChosenTogether withoutOverlap(const Document& document, std::span<const InitiativeValue> values,
                                            const PortfolioChoice& best, double costToday,
                                            const std::stop_token& stop = {});

}  // namespace waymark
