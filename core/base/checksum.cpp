#include "core/base/checksum.h"

#include <array>
#include <cstddef>

namespace waymark {
namespace {

constexpr std::size_t kSlices = 8;
using Tables = std::array<std::array<std::uint32_t, 256>, kSlices>;

// tables[k][b]: what byte b does to the checksum when k more bytes follow it, so that eight bytes can be taken
// at once (Kounavis and Berry, "slicing by 8", 2005).
constexpr Tables makeTables() {
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        tables[0][byte] = value;
    }
    for (std::size_t slice = 1; slice < kSlices; ++slice) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t value = tables[slice - 1][byte];
            tables[slice][byte] = (value >> 8U) ^ tables[0][value & 0xFFU];
        }
    }
    return tables;
}

constexpr Tables kTables = makeTables();

}  // namespace

std::uint32_t crc32(std::string_view bytes, std::uint32_t before) {
    std::uint32_t value = ~before;
    const auto byteAt = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    while (bytes.size() >= kSlices) {
        std::uint32_t next = 0;
        for (std::size_t i = 0; i < kSlices; ++i) {
            const std::uint32_t mixed = i < 4 ? (value >> (8U * i)) & 0xFFU : 0U;
            next ^= kTables[kSlices - 1 - i][(mixed ^ byteAt(i)) & 0xFFU];
        }
        value = next;
        bytes.remove_prefix(kSlices);
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) value = (value >> 8U) ^ kTables[0][(value ^ byteAt(i)) & 0xFFU];
    return ~value;
}

std::string checksumText(std::uint32_t checksum) {
    std::string text(8, '0');
    for (std::size_t i = text.size(); i-- > 0; checksum >>= 4U) text[i] = "0123456789abcdef"[checksum & 0xFU];
    return text;
}

}  // namespace waymark
