#pragma once
// waymark schedule: dates, floats, critical path and the chance to keep the promise.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ScheduleCommand& command);

}  // namespace waymark
