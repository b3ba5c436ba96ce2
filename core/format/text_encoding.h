#pragma once
// Text files from other programs, turned into UTF-8.

#include <string>
#include <string_view>

#include "core/base/error.h"

namespace waymark {

// UTF-8 with or without byte order mark, and UTF-16 of either byte order with one (spreadsheets write it).
// Errors, with the line: BinaryContent, NotUtf8; FileTooLarge.
[[nodiscard]] Result<std::string> decodeText(std::string_view bytes);

// 1-based number of the line in which a byte lies. Lines end with LF, CR or both.
[[nodiscard]] std::int64_t lineAt(std::string_view bytes, std::size_t place);

}  // namespace waymark
