// Presentations: packed parts that refer to each other, with texts that stay texts.

#include "core/report/slide_deck.h"

#include <gtest/gtest.h>

#include "core/report/report.h"
#include "core/report/slide_parts.h"
#include "core/report/zip_file.h"

namespace waymark {
namespace {

std::uint32_t number32(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t k = 4; k-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes.at(at + k));
    return value;
}

TEST(ZipFile, EndsWithTheListOfItsEntries) {
    const auto zip = zipOf({{"one.xml", std::string(10'000, 'a')}, {"two.xml", ""}});
    ASSERT_TRUE(zip);
    const std::size_t end = zip->size() - 22;
    EXPECT_EQ(number32(*zip, end), 0x06054b50U);
    const std::uint32_t list = number32(*zip, end + 16);
    EXPECT_EQ(number32(*zip, list), 0x02014b50U);
    EXPECT_EQ(list + number32(*zip, end + 12), end);
    EXPECT_LT(zip->size(), 1000U) << "not packed";
}

TEST(SlideTexts, AreEscapedAndWithoutControlCharacters) {
    EXPECT_EQ(markupText("<a> & \"b'\"\x07"), "&lt;a&gt; &amp; &quot;b&#39;&quot;");
}

TEST(SlideDeck, IsTheSameEachTime) {
    SlideDeck deck;
    deck.title = "Onboarding";
    deck.slides = {{"One", "Caption", "Say this\nand that", "A box", {}}};
    SlideOutline box;
    box.steps = {{SlideStep::Kind::Move, {10, 10}, {}, {}}, {SlideStep::Kind::Line, {90, 10}, {}, {}}};
    box.line = SlideColour{0x112233};
    deck.slides.front().shapes = {{box, std::nullopt},
                                  {std::nullopt, SlideWords{"Call", {10, 10}, 40, 16, 12, false, {}, 0}}};
    const auto once = presentationOf(deck);
    ASSERT_TRUE(once);
    EXPECT_TRUE(once->starts_with("PK"));
    EXPECT_EQ(*once, *presentationOf(deck));
}

}  // namespace
}  // namespace waymark
