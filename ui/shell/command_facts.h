#pragma once
// The facts about a window that decide which commands can be used now.

#include "ui/actions/command.h"

namespace waymark {

class JourneyWorkspace;

// `workspace` is null while the window shows the start page.
[[nodiscard]] CommandFacts factsOf(JourneyWorkspace* workspace, bool isSaving);

}  // namespace waymark
