#include "core/base/checksum.h"

#include <gtest/gtest.h>

#include <string>

#include "core/base/random.h"

namespace waymark {
namespace {

// One bit at a time, straight from the definition.
std::uint32_t slowCrc32(std::string_view bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

TEST(Checksum, GivesThePublishedCheckValue) { EXPECT_EQ(crc32("123456789"), 0xCBF43926U); }

TEST(Checksum, EqualsTheDefinitionForEveryLengthAndCut) {
    Random random(5);
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        EXPECT_EQ(crc32(bytes), slowCrc32(bytes));
        const auto cut = static_cast<std::size_t>(random.below(bytes.size() + 1));
        EXPECT_EQ(crc32(bytes.substr(cut), crc32(bytes.substr(0, cut))), crc32(bytes));
        bytes += static_cast<char>(random.below(256));
    }
}

}  // namespace
}  // namespace waymark
