#pragma once
// Times that cannot be as they are, of touchpoints, of buying time, of risks and of the settings of a plan; all is
// computed with what comes next to them.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

void checkTimesOf(const Document& document, const Touchpoint& row, std::vector<Problem>& found);
void checkRisks(const Document& document, std::vector<Problem>& found);
void checkChances(const Document& document, std::vector<Problem>& found);

}  // namespace waymark
