#pragma once
// Effects of initiatives that change nothing, and why.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

// Cost: linear in effects and demands, times the ways out of a decision.
void checkEffects(const Document& document, std::vector<Problem>& found);

}  // namespace waymark
