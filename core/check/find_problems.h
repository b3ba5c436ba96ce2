#pragma once
// Looks a journey over for what is wrong or missing. Nothing found here stops anybody from editing.

#include <span>
#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

// Errors first, then warnings, then notes; within each in the order of the ids in problem_ids.h and of the rows.
// An error makes figures wrong or absent; a warning makes them doubtful. Cost: linear.
[[nodiscard]] std::vector<Problem> findProblems(const Document& document, const IncrementalSchedule& schedule);
// The same where those of measures are known already (measure_problems.h): with very many answers they take longest.
[[nodiscard]] std::vector<Problem> findProblems(const Document& document, const IncrementalSchedule& schedule,
                                                std::span<const Problem> ofMeasures);

}  // namespace waymark
