#pragma once
// waymark new: a journey from a template, or an empty one.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const NewCommand& command);
[[nodiscard]] ExitCode run(const ListTemplatesCommand& command);

}  // namespace waymark
