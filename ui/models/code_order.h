#pragma once
// The order in which people expect codes: A, B .. Z, AA and T2 before T10.

#include <string_view>

#include <QString>

namespace waymark {

// A text that sorts, character by character, as the code should.
[[nodiscard]] QString codeSortKey(std::string_view code);

}  // namespace waymark
