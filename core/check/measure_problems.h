#pragma once
// What is wrong with measures and what came in for them. Nothing of it is changed or dropped; figures that cannot be
// are left out of sums, and the problem says so.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

// Cost: linear in figures and answers, but for sorting.
void checkMeasures(const Document& document, std::vector<Problem>& found);

}  // namespace waymark
