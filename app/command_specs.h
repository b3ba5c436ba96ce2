#pragma once
// The sub-commands of the program with their operands and options, as its help shows them.

#include <span>
#include <string_view>

#include "app/option_parser.h"

namespace waymark {

// In the order in which help lists them.
[[nodiscard]] std::span<const CommandSpec> allCommandSpecs();

// Null where there is none of that name.
[[nodiscard]] const CommandSpec* commandNamed(std::string_view name);

// The help of the program as a whole.
[[nodiscard]] QString programHelp();

}  // namespace waymark
