#pragma once
// Looks a journey over for what is wrong or missing. Nothing found here stops anybody from editing.

#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

// Errors first, then warnings, then notes; within each in the order of the ids in problem_ids.h and of the rows.
// An error makes figures wrong or absent; a warning makes them doubtful. Cost: linear.
[[nodiscard]] std::vector<Problem> findProblems(const Document& document, const IncrementalSchedule& schedule);

}  // namespace waymark
