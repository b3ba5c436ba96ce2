#pragma once
// waymark export: a chart as PNG, PDF or SVG.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ExportCommand& command);

}  // namespace waymark
