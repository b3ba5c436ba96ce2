#pragma once
// waymark deck: slides of the scenes of a journey.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const DeckCommand& command);

}  // namespace waymark
