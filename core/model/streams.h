#pragma once
// What follows touchpoints, over any number of dependencies of any kind, and what comes before them.

#include <span>
#include <vector>

#include "core/model/document.h"

namespace waymark {

// The touchpoints themselves first, then the others as they are met, each once; cycles end. Linear in what is met.
[[nodiscard]] std::vector<Id<Touchpoint>> downstreamOf(const Document& document, std::span<const Id<Touchpoint>> from);
[[nodiscard]] std::vector<Id<Touchpoint>> upstreamOf(const Document& document, std::span<const Id<Touchpoint>> from);

}  // namespace waymark
