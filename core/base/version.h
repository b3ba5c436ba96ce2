#pragma once
// Which release of the program this is.

#include <string_view>

namespace waymark {

// "0.1.0": the version of the CMake project.
[[nodiscard]] std::string_view programVersion();

}  // namespace waymark
