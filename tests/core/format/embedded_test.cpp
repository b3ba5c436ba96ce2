#include "core/format/embedded.h"

#include <gtest/gtest.h>

#include "core/base/checksum.h"
#include "core/format/any_format.h"
#include "core/format/file_format.h"
#include "tests/core/format/full_journey.h"

namespace waymark {
namespace {

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
}

std::string chunk(const std::string& name, const std::string& body) {
    return bigEndian(static_cast<std::uint32_t>(body.size())) + name + body + bigEndian(crc32(name + body));
}

// Enough of a picture for those who only look for chunks.
std::string smallPng() {
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", std::string(13, '\1')) + chunk("IDAT", "pixels") + chunk("IEND", "");
}

const std::string kSvg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>\n";

TEST(Embedded, AJourneyComesBackFromAPictureAndADrawingToTheByte) {
    const std::string journey = writeDocument(test::fullJourney(30, 7));
    for (const auto& [name, bytes] :
         {std::pair("a.png", pngWithJourney(smallPng(), journey)), std::pair("a.svg", svgWithJourney(kSvg, journey))}) {
        const auto inside = embeddedJourney(bytes);
        ASSERT_TRUE(inside) << name;
        EXPECT_EQ(*inside, journey) << name;
        const auto read = readAny(name, bytes);
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(writeDocument(read->document), journey) << name;
    }
}

TEST(Embedded, WithoutOneThePictureSaysSo) {
    for (const auto& [name, bytes] :
         {std::pair("a.png", smallPng()), std::pair("a.svg", kSvg), std::pair("a.pdf", std::string("%PDF-1.4\n")),
          std::pair("b.png", std::string()), std::pair("c.pdf", std::string("words"))}) {
        const auto read = readAny(name, bytes);
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error().code, ErrorCode::NotAJourneyFile) << name;
        EXPECT_EQ(read.error().file, name);
    }
}

// Cut anywhere, or with any byte turned: the same journey, or a refusal.
TEST(Embedded, ADamagedPictureGivesNothingFalse) {
    const std::string journey = writeDocument(Document{});
    const auto isRight = [&](std::string_view bytes) {
        const auto inside = embeddedJourney(bytes);
        return !inside || *inside == journey;
    };
    const std::string png = pngWithJourney(smallPng(), journey), svg = svgWithJourney(kSvg, journey);
    for (std::size_t at = 0; at < png.size(); ++at) {
        EXPECT_TRUE(isRight(std::string_view(png).substr(0, at))) << at;
        std::string turned = png;
        turned[at] = static_cast<char>(turned[at] ^ 0x10);
        EXPECT_TRUE(isRight(turned)) << at;
    }
    for (std::size_t at = 0; at < svg.size(); ++at) EXPECT_TRUE(isRight(std::string_view(svg).substr(0, at))) << at;
}

std::string pdfAround(const std::string& stream) {
    return "%PDF-1.4\n13 0 obj\n<< /Filter /FlateDecode >>\nstream\n" + stream +
           "\nendstream\nendobj\n15 0 obj\n<</EF <</F 13 0 R>>\n/Subtype/application#2Fx-waymark\n>>\nendobj\n";
}

TEST(Embedded, WhatIsPackedMayNotGrowWithoutBounds) {
    // Sixty thousand zeros as zlib packs them: more than two hundredfold.
    const std::string bomb = std::string("\x78\xDA\xED\xC1\x31\x01\x00\x00\x00\xC2\xA0\xF5\x4F\x6D\x0D\x0F\xA0", 17) +
                             std::string(58, '\0') + std::string("\xBE\x0C\xEA\x60\x00\x01", 6);
    EXPECT_EQ(embeddedJourney(pdfAround(bomb)).error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(embeddedJourney(pdfAround("not packed")).error().code, ErrorCode::DamagedFile);
    EXPECT_EQ(embeddedJourney(pdfAround(bomb.substr(0, 20))).error().code, ErrorCode::DamagedFile);
}

}  // namespace
}  // namespace waymark
