#pragma once
// CRC-32 as in ISO 3309 and zlib: notices every single flipped bit and nearly every other accident.

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark {

// Checksum of `bytes`, continuing from the checksum of what came before them. About 1 GB/s.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes, std::uint32_t before = 0);

// In eight hexadecimal digits: "079cd749".
[[nodiscard]] std::string checksumText(std::uint32_t checksum);

}  // namespace waymark
