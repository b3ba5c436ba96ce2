#pragma once
// waymark chain: the critical chain with its buffers, by the resources that the journey shares.

#include "app/command_line.h"
#include "app/output.h"

namespace waymark {

[[nodiscard]] ExitCode run(const ChainCommand& command);

}  // namespace waymark
