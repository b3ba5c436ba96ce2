#pragma once
// waymark measures: how each measure stands, what drives satisfaction, and which touchpoints matter most.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const MeasuresCommand& command);

}  // namespace waymark
