#pragma once
// Pieces of JSON as they stand in a file, to keep what is not understood byte for byte.

#include <string_view>
#include <vector>

namespace waymark {

// The members of an object, or the items of a list, without the blanks around them. `text` must be valid JSON.
[[nodiscard]] std::vector<std::string_view> partsOf(std::string_view text);
// What stands behind the colon of a member.
[[nodiscard]] std::string_view valueOf(std::string_view member);

}  // namespace waymark
