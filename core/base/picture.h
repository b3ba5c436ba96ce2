#pragma once
// Small pictures that travel inside a document: PNG files, kept as base64 text (RFC 4648).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace waymark {

inline constexpr std::uint32_t kWidestPicture = 256;        // pixels, width and height
inline constexpr std::size_t kLargestPicture = 192 * 1024;  // bytes of the PNG

[[nodiscard]] std::string toBase64(std::string_view bytes);
// Nothing for what is not base64 with its padding.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

// Whether a base64 text is a PNG within the limits above, by its first bytes: what follows is read by whoever paints
// it. Error: UnfitPicture.
[[nodiscard]] Result<void> checkPicture(std::string_view base64);

}  // namespace waymark
