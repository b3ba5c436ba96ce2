#pragma once
// Opens the journey that a sub-command works on.

#include <string>

#include "app/command_line.h"
#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

// Any format that can be read, with its table of resources if one is given. Errors carry the file.
[[nodiscard]] Result<Loaded> loadJourney(const std::string& path, const CommonOptions& options);

// The same for commands that need dates: a plan with a cycle is refused. Error: besides, CyclicPlan.
[[nodiscard]] Result<Loaded> loadAcyclic(const std::string& path, const CommonOptions& options);

// The error with the file it is about, if it does not name one.
[[nodiscard]] Error inFile(Error error, const std::string& path);

}  // namespace waymark
