#pragma once
// waymark simulate: when the journey is over, how sure that is, and which touchpoints decide it.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const SimulateCommand& command);

}  // namespace waymark
