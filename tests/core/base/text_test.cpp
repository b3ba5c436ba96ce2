#include "core/base/text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Text, ValidUtf8StaysAsItIs) {
    EXPECT_EQ(cleanText("Grüße, 東京 🙂"), "Grüße, 東京 🙂");
    EXPECT_TRUE(isValidUtf8("Grüße, 東京 🙂"));
}

TEST(Text, MalformedBytesBecomeReplacementCharacters) {
    EXPECT_EQ(cleanText("a\xFF"
                        "b"),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_FALSE(isValidUtf8("\xED\xA0\x80"));      // a surrogate
    EXPECT_FALSE(isValidUtf8("\xC0\xAF"));          // overlong
    EXPECT_FALSE(isValidUtf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
    EXPECT_FALSE(isValidUtf8("\xE2\x82"));          // cut short
}

TEST(Text, ControlCharactersGoAndLineEndsAreUnified) {
    EXPECT_EQ(cleanText(std::string_view("a\0b\x01"
                                         "c\td\r\ne\rf\x7F\xC2\x85",
                                         15)),
              "abc\td\ne\nf");
    EXPECT_EQ(cleanLine("  two\nlines\t "), "two lines");
    EXPECT_EQ(cleanLine(" \n "), "");
}

}  // namespace
}  // namespace waymark
