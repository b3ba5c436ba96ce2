// A damaged file gives back what is readable of it, and never brings the program down.
#include "core/format/salvage.h"

#include <algorithm>
#include <chrono>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/format/file_format.h"
#include "tests/core/format/full_journey.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

std::size_t rowsIn(const std::string& bytes) {
    return static_cast<std::size_t>(std::ranges::count(bytes, '\n')) - 2;  // less the first line and the last
}

std::size_t rowsIn(const Document& document) { return rowsIn(writeDocument(document)); }

// As the window opens a file.
std::optional<Document> opened(const std::string& bytes) {
    auto strict = readDocument(bytes);
    if (strict) return std::move(strict->document);
    auto salvaged = salvageDocument(bytes, strict.error());
    if (!salvaged) return std::nullopt;
    return std::move(salvaged->document);
}

Salvaged salvage(const std::string& bytes) {
    const auto strict = readDocument(bytes);
    EXPECT_FALSE(strict);
    auto salvaged = salvageDocument(bytes, strict.error());
    EXPECT_TRUE(salvaged);
    return std::move(*salvaged);
}

const std::string kHeader = "{\"format\":\"waymark\",\"version\":\"1.0\"}\n";
const std::string kEnd = "{\"row\":\"end\",\"counts\":{}}\n";

std::size_t leftOut(const Salvaged& salvaged) {
    std::int64_t sum = 0;
    for (const auto& [kind, count] : salvaged.repairs.leftOut) sum += count;
    return static_cast<std::size_t>(sum);
}

// Of the rows that can be read a few more go, because their other end is lost.
TEST(Salvage, AHoleOfFourKibibytesTakesOnlyWhatItCovers) {
    const Document document = test::randomJourney({.touchpoints = 50'000, .dependencies = 75'000}, 1);
    const std::string whole = writeDocument(document);
    const std::size_t all = rowsIn(whole);
    ASSERT_GE(all, 125'000U);
    Random random(1);
    for (int k = 0; k < 4; ++k) {
        std::string holed = whole;
        const std::size_t at = random.below(whole.size() - 8192) / 4096 * 4096;
        std::fill_n(holed.begin() + static_cast<std::ptrdiff_t>(at), 4096, '\0');
        const Salvaged salvaged = salvage(holed);
        EXPECT_GE(rowsIn(salvaged.document) + leftOut(salvaged), all - all / 1000) << "of " << all << " at " << at;
        EXPECT_GE(rowsIn(salvaged.document), all - all / 400) << "of " << all << " at " << at;
        EXPECT_FALSE(salvaged.lostLines.empty());
    }
}

TEST(Salvage, AfterACutEveryWholeLineComesBack) {
    const Document document = test::fullJourney(12, 1);
    const std::string whole = writeDocument(document);
    for (std::size_t length = kHeader.size() + 200; length < whole.size() - 1; length += 97) {
        const std::string cut = whole.substr(0, length);
        const auto complete = static_cast<std::size_t>(std::ranges::count(cut, '\n'));
        const Salvaged salvaged = salvage(cut);
        // Without the header; rows that belong to others come after them, so that only few are left out.
        EXPECT_GE(rowsIn(salvaged.document) + leftOut(salvaged), complete - 1) << length;
        EXPECT_FALSE(salvaged.hasEnd);
    }
}

TEST(Salvage, LinksWithAMissingEndAreLeftOutAndOthersLetGo) {
    const Salvaged salvaged = salvage(kHeader +
                                      "{\"row\":\"stage\",\"id\":1,\"na\n"
                                      "{\"row\":\"touchpoint\",\"id\":1,\"code\":\"A\",\"stage\":1}\n"
                                      "{\"row\":\"touchpoint\",\"id\":2,\"code\":\"A\"}\n"
                                      "{\"row\":\"touchpoint\",\"id\":3,\"code\":\"\"}\n"
                                      "{\"row\":\"placement\",\"id\":9,\"x\":1,\"y\":1}\n"
                                      "{\"row\":\"dependency\",\"id\":1,\"predecessor\":1,\"successor\":2}\n"
                                      "{\"row\":\"dependency\",\"id\":2,\"predecessor\":1,\"successor\":2}\n"
                                      "{\"row\":\"dependency\",\"id\":3,\"predecessor\":1,\"successor\":7}\n"
                                      "{\"row\":\"dependency\",\"id\":4,\"predecessor\":2,\"successor\":2}\n"
                                      "{\"row\":\"end\",\"counts\":{\"stage\":1,\"touchpoint\":3}}\n");
    EXPECT_EQ(salvaged.lostLines, std::vector<std::int64_t>{2});
    EXPECT_EQ(salvaged.repairs.letGo, 1);
    EXPECT_EQ(salvaged.repairs.renamed, 2);
    EXPECT_EQ(salvaged.repairs.leftOut,
              (std::map<RowKind, std::int64_t>{{RowKind::Placement, 1}, {RowKind::Dependency, 3}}));
    ASSERT_EQ(salvaged.missing.size(), 1U);
    EXPECT_EQ(salvaged.missing.at(RowKind::Stage).written, 1);
    EXPECT_EQ(salvaged.document.find(Id<Touchpoint>{2})->code, "A-2");
    EXPECT_EQ(salvaged.document.find(Id<Touchpoint>{3})->code, "T3");
    EXPECT_TRUE(readDocument(writeDocument(salvaged.document)));
}

TEST(Salvage, WhatIsNoneOfOursIsRefusedAsBefore) {
    for (const std::string& bytes :
         {std::string("{\"format\":\"other\",\"version\":\"1.0\"}\n{\"row\":\"stage\",\"id\":1}\n"),
          std::string("hello\nworld\n"), std::string("\x89PNG\0\0\0", 7), kHeader}) {
        const auto strict = readDocument(bytes);
        ASSERT_FALSE(strict);
        const auto salvaged = salvageDocument(bytes, strict.error());
        ASSERT_FALSE(salvaged);
        EXPECT_EQ(salvaged.error(), strict.error());
    }
}

TEST(Salvage, BothSidesOfAMergeAreAskedOfThePerson) {
    const std::string bytes = kHeader + "<<<<<<< ours\n{\"row\":\"stage\",\"id\":1}\n=======\n>>>>>>> theirs\n" + kEnd;
    const auto strict = readDocument(bytes);
    ASSERT_FALSE(strict);
    EXPECT_FALSE(salvageDocument(bytes, strict.error()));
}

TEST(Salvage, OfANewerMajorVersionComesWhatIsUnderstoodAndTheRestIsKeptAsItStands) {
    const std::string unknown = "{\"row\":\"hologram\",\"id\":1,\"of\":[1,2]}";
    const std::string bytes =
        "{\"format\":\"waymark\",\"version\":\"2.3\"}\n{\"row\":\"stage\",\"id\":1,\"mood\":7}\n" + unknown +
        "\n{\"row\":\"stage\",\"id\":\"two\"}\n" + kEnd;
    const auto strict = readDocument(bytes);
    ASSERT_FALSE(strict);
    EXPECT_EQ(strict.error().code, ErrorCode::NewerFormat);
    EXPECT_EQ(newerMajorVersion(bytes), "2.3");
    EXPECT_EQ(newerMajorVersion(kHeader), std::nullopt);
    const auto salvaged = salvageDocument(bytes, strict.error());
    ASSERT_TRUE(salvaged);
    EXPECT_EQ(salvaged->document.table<Stage>().size(), 1U);
    EXPECT_EQ(salvaged->lostLines, std::vector<std::int64_t>{4});
    const std::string copy = writeDocument(salvaged->document);
    EXPECT_NE(copy.find(unknown), std::string::npos);
    EXPECT_NE(copy.find("\"mood\":7"), std::string::npos);
}

TEST(Salvage, TextsThatAreTooLongAreCutAndEverythingElseIsKept) {
    std::string name(kLongestText - 1, 'a');
    name += "\u00e9\u00e9";  // the limit lies within a letter
    const std::string bytes = kHeader + "{\"row\":\"stage\",\"id\":1,\"name\":\"" + name +
                              "\"}\n{\"row\":\"stage\",\"id\":2,\"name\":\"Next\"}\n" + kEnd;
    const auto strict = readDocument(bytes);
    ASSERT_FALSE(strict);
    EXPECT_EQ(strict.error().code, ErrorCode::TextTooLong);
    const auto salvaged = salvageDocument(bytes, strict.error());
    ASSERT_TRUE(salvaged);
    EXPECT_EQ(salvaged->cutTexts, 1);
    EXPECT_TRUE(salvaged->lostLines.empty());
    ASSERT_EQ(salvaged->document.table<Stage>().size(), 2U);
    EXPECT_EQ(salvaged->document.find(Id<Stage>{1})->name, std::string(kLongestText - 1, 'a'));
    EXPECT_TRUE(readDocument(writeDocument(salvaged->document)));
}

// Bits, bytes, cuts, holes, repeated and exchanged pieces, one to four of them at once.
std::string mutated(std::string bytes, Random& random) {
    const auto place = [&] { return static_cast<std::ptrdiff_t>(random.below(bytes.size())); };
    for (std::uint64_t count = 1 + random.below(4); count > 0 && bytes.size() > 2; --count) {
        const std::ptrdiff_t at = place();
        const auto rest = static_cast<std::ptrdiff_t>(bytes.size()) - at;
        const auto length = static_cast<std::ptrdiff_t>(
            1 + random.below(std::min<std::uint64_t>(64, static_cast<std::uint64_t>(rest))));
        switch (random.below(7)) {
            case 0:
                bytes[static_cast<std::size_t>(at)] =
                    static_cast<char>(bytes[static_cast<std::size_t>(at)] ^ (1 << random.below(8)));
                break;
            case 1: bytes[static_cast<std::size_t>(at)] = static_cast<char>(random.below(256)); break;
            case 2: bytes.erase(static_cast<std::size_t>(at), static_cast<std::size_t>(std::min(length, rest))); break;
            case 3: std::fill_n(bytes.begin() + at, std::min(length, rest), '\0'); break;
            case 4: bytes.resize(static_cast<std::size_t>(at) + 1); break;
            case 5:
                bytes.insert(static_cast<std::size_t>(at), bytes.substr(static_cast<std::size_t>(place()), 200));
                break;
            default: bytes.insert(static_cast<std::size_t>(at), "\"id\":-1e999,{[\\u0000\xff"); break;
        }
    }
    return bytes;
}

TEST(Salvage, TenThousandMutationsNeverBringItDown) {
    const std::string whole = writeDocument(test::fullJourney(8, 3));
    Random random(5);
    std::size_t most = 0;
    int back = 0;
    for (int k = 0; k < 10'000; ++k) {
        const auto document = opened(mutated(whole, random));
        if (!document) continue;
        ++back;
        most = std::max(most, document->table<Touchpoint>().size());
        if (k % 20 != 0) continue;
        const auto again = readDocument(writeDocument(*document));  // what came back is sound
        ASSERT_TRUE(again) << k;
        EXPECT_TRUE(again->document == *document) << k;
    }
    EXPECT_GT(back, 9'800);  // the others name another format in their first line
    EXPECT_GE(most, 8U);
}

TEST(Salvage, TakesNoTimeThatAnybodyWouldFeel) {
    std::string whole = writeDocument(test::randomJourney({.touchpoints = 3500, .dependencies = 5000}, 1));
    ASSERT_GT(whole.size(), 1'000'000U);
    for (std::size_t at = 300; at < whole.size(); at += 700) whole[at] = '\x01';  // hardly a line is whole
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(opened(whole));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

}  // namespace
}  // namespace waymark
