#pragma once
// What initiatives save of the cost per pass does not add up where several act on the same touchpoint, or where one of
// them sends customers other ways. For each touchpoint, and each set of those that matter there, this says how much.

#include <span>
#include <stop_token>
#include <vector>

#include "core/portfolio/portfolio.h"
#include "core/value/initiative_value.h"

namespace waymark {

// Items are places in `values`. What a set saves together, as linesOf() has it, less what each member saves alone:
// rounded to whole minor units for each overlap. Tables are made as far as there are not too many sets and ways of
// customers to reckon through, which takes less than a second; the others have functions.
[[nodiscard]] std::vector<PortfolioOverlap> savingsOverlaps(const Document& document,
                                                            std::span<const InitiativeValue> values,
                                                            const Reckoning& reckoning,
                                                            const std::stop_token& stop = {});

}  // namespace waymark
