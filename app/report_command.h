#pragma once
// waymark report: everything about a journey in one document.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ReportCommand& command);

}  // namespace waymark
