#pragma once
// What is wrong with measures and what came in for them. Nothing of it is changed or dropped; figures that cannot be
// are left out of sums, and the problem says so.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

// Cost: linear in figures and answers, but for sorting.
[[nodiscard]] std::vector<Problem> findMeasureProblems(const Document& document);
// Whether an edit may make them others.
[[nodiscard]] bool touchesMeasures(const ChangeSet& changes);

}  // namespace waymark
