#pragma once
// What is wrong with initiatives, their costs and benefits, their effects and scenarios.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

// Cost: linear, but for initiatives that need others, which takes the square of their number at most.
void checkMoney(const Document& document, std::vector<Problem>& found);

}  // namespace waymark
