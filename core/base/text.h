#pragma once
// Text that may come from anywhere, made safe to keep: valid UTF-8 without control characters.

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark {

inline constexpr std::size_t kLongestText = 64 * 1024;     // bytes of a name, code or other field
inline constexpr std::size_t kLongestNotes = 1024 * 1024;  // bytes of notes

[[nodiscard]] bool isValidUtf8(std::string_view text);

// The same text with every malformed byte replaced by U+FFFD and control characters dropped, except tab and
// newline; CR LF and CR become newline.
[[nodiscard]] std::string cleanText(std::string_view text);

// cleanText in one line: tabs and newlines become blanks, blanks at the ends go.
[[nodiscard]] std::string cleanLine(std::string_view text);

}  // namespace waymark
