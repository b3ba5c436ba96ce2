// Files as each version of the format wrote them, with every key and kind of row that it knew. They are never changed:
// what was saved once opens for ever, and nothing in it is lost.
#include <filesystem>
#include <sstream>

#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "core/model/names.h"
#include "core/store/file.h"

namespace waymark {
namespace {

std::string golden(int minorVersion) {
    return std::string(WAYMARK_FIXTURES) + "/formats/1." + std::to_string(minorVersion) + ".waymark";
}

// Without the first line, which names the version and the program, and the last, which holds the checksum.
std::vector<std::string> rowsOf(const std::string& bytes) {
    std::vector<std::string> lines;
    std::istringstream text(bytes);
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return {lines.begin() + 1, lines.end() - 1};
}

int minorVersion() { return std::stoi(std::string(kFormatVersion.substr(kFormatVersion.find('.') + 1))); }

TEST(GoldenFiles, OfEveryVersionOpenWithoutANoteAndKeepEveryRow) {
    std::size_t before = 0;
    for (int minor = 0; minor <= minorVersion(); ++minor) {
        SCOPED_TRACE(minor);
        const auto bytes = readFile(golden(minor));
        ASSERT_TRUE(bytes) << "each version has its file";
        const auto loaded = readDocument(*bytes);
        ASSERT_TRUE(loaded) << "line " << loaded.error().line;
        for (const Problem& note : loaded->notes) ADD_FAILURE() << note.id;
        EXPECT_EQ(rowsOf(writeDocument(loaded->document)), rowsOf(*bytes));
        EXPECT_TRUE(loaded->document.kept().empty());
        EXPECT_GT(bytes->size(), before) << "each version knows more";
        before = bytes->size();
    }
}

TEST(GoldenFiles, OfTheNewestVersionHoldEveryKindOfRow) {
    const auto loaded = readDocument(*readFile(golden(minorVersion())));
    ASSERT_TRUE(loaded);
    const std::string bytes = writeDocument(loaded->document);
    for (const RowKind kind : kAllOf<RowKind>) {
        EXPECT_NE(bytes.find("{\"row\":\"" + std::string(nameOf(kind)) + '"'), std::string::npos) << nameOf(kind);
    }
}

// Spot checks that the words still mean what they meant.
TEST(GoldenFiles, MeanWhatTheyMeant) {
    const auto loaded = readDocument(*readFile(golden(0)));
    ASSERT_TRUE(loaded);
    const Document& document = loaded->document;
    EXPECT_EQ(document.journey().currency, "USD");
    const Touchpoint& first = *document.find(Id<Touchpoint>{1});
    EXPECT_EQ(first.cost, Money{150});
    EXPECT_EQ(first.name, "Report the fault");
    EXPECT_EQ(document.find(Id<Touchpoint>{3})->kind, TouchpointKind::Waiting);
    const Dependency& lead = *document.find(Id<Dependency>{2});
    EXPECT_EQ(lead.kind, DependencyKind::StartToStart);
    EXPECT_EQ(workingLag(lead).count(), -30);
    EXPECT_EQ(document.find(Id<Stage>{2})->order, 1.5);
}

}  // namespace
}  // namespace waymark
