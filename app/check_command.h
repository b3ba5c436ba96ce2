#pragma once
// waymark check: what is wrong or missing, one problem a line.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const CheckCommand& command);

}  // namespace waymark
