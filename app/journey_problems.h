#pragma once
// What is wrong or doubtful in the journey that a sub-command works on. The rest of it is computed all the same.

#include <string>
#include <vector>

#include "app/command_line.h"
#include "core/base/problem.h"
#include "core/format/loaded.h"
#include "core/model/estimate.h"

namespace waymark {

// Those of the journey, then what was noted while it was read.
[[nodiscard]] std::vector<Problem> allProblems(const Loaded& loaded, Basis basis = Basis::Expected);

// Says, unless that is not wanted, what was noted while reading; where a text is printed, warnings and errors too.
// Returns all of them for those who print an object.
std::vector<Problem> tellProblems(const std::string& file, const Loaded& loaded, const CommonOptions& options,
                                  Basis basis = Basis::Expected);

}  // namespace waymark
