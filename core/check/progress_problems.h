#pragma once
// What was told of progress that cannot be so: it lies behind the moment it is told for, or long behind the end.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

void checkProgress(const Document& document, const IncrementalSchedule& schedule, std::vector<Problem>& found);

}  // namespace waymark
