#pragma once
// waymark value: what a pass costs, what each initiative is worth, the best set under the budget, and scenarios.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ValueCommand& command);

}  // namespace waymark
