#pragma once
// What follows touchpoints, over any number of dependencies of any kind, what comes before them, and what lies between.

#include <span>
#include <vector>

#include "core/model/document.h"

namespace waymark {

// The touchpoints themselves first, then the others as they are met, each once; cycles end. Linear in what is met.
[[nodiscard]] std::vector<Id<Touchpoint>> downstreamOf(const Document& document, std::span<const Id<Touchpoint>> from);
[[nodiscard]] std::vector<Id<Touchpoint>> upstreamOf(const Document& document, std::span<const Id<Touchpoint>> from);

// All touchpoints on the paths of fewest dependencies between any of `from` and `to`, both ends among them, ascending:
// those that lead there, or else those that lead back. Empty if there is neither. Linear in what is met.
[[nodiscard]] std::vector<Id<Touchpoint>> shortestPathsBetween(const Document& document,
                                                               std::span<const Id<Touchpoint>> from, Id<Touchpoint> to);

}  // namespace waymark
