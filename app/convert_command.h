#pragma once
// waymark convert: from one format to another.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ConvertCommand& command);

}  // namespace waymark
