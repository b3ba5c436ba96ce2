#include "core/format/csv.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <simdjson.h>

#include "core/base/random.h"
#include "tests/core/format/full_journey.h"

namespace waymark {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Result<Rows> rowsOf(std::string_view text, char separator = ',') {
    CsvReader reader(text, separator);
    Rows rows;
    for (;;) {
        auto record = reader.next();
        if (!record) return tl::unexpected<Error>(record.error());
        if (!*record) return rows;
        rows.push_back((*record)->cells);
    }
}

std::string contents(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// The rows that the acid test expects: an array of objects, or a single object.
std::vector<simdjson::dom::element> expectedRows(simdjson::dom::element root) {
    simdjson::dom::array rows;
    if (root.get(rows) != simdjson::SUCCESS) return {root};
    return {rows.begin(), rows.end()};
}

// The acid tests' own line ends differ between their two sides.
std::string withPlainLineEnds(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (c != '\r') plain += c;
    }
    return plain;
}

TEST(Csv, ReadsTheAcidTestsOfCsvSpectrum) {
    const std::filesystem::path folder = std::filesystem::path(WAYMARK_SHARED_DIR) / "interop/csv/csv-spectrum";
    if (!std::filesystem::exists(folder)) return;
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
        const auto rows = rowsOf(contents(entry.path()));
        ASSERT_TRUE(rows) << entry.path();
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        const std::string json = contents(folder / "json" / entry.path().stem().concat(".json"));
        ASSERT_EQ(parser.parse(json).get(root), simdjson::SUCCESS) << entry.path();
        const auto expected = expectedRows(root);
        ASSERT_EQ(rows->size(), expected.size() + 1) << entry.path();
        const auto& header = rows->front();
        for (std::size_t row = 0; row < expected.size(); ++row) {
            ASSERT_EQ((*rows)[row + 1].size(), header.size()) << entry.path();
            for (std::size_t column = 0; column < header.size(); ++column) {
                std::string_view value;
                ASSERT_EQ(expected[row].at_key(header[column]).get(value), simdjson::SUCCESS);
                // The two sides of the acid test hold different telephone numbers.
                if (header[column] == "Contact Phone Number") continue;
                EXPECT_EQ(withPlainLineEnds((*rows)[row + 1][column]), withPlainLineEnds(value)) << entry.path();
            }
        }
        ++files;
    }
    EXPECT_EQ(files, 12U);
}

TEST(Csv, ReadsBackRandomTablesInEveryDialect) {
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        Rows rows(1 + random.below(5));
        const char separator = std::string_view(",;\t")[random.below(3)];
        const std::string_view lineEnd = std::array<std::string_view, 3>{"\n", "\r\n", "\r"}[random.below(3)];
        const std::uint64_t columns = 2 + random.below(5);
        std::string text;
        for (auto& row : rows) {
            for (std::uint64_t column = 0; column < columns; ++column) {
                row.push_back(test::awkwardText(random, true));
                if (column > 0) text += separator;
                writeCsvCell(text, row.back(), separator);
            }
            text += lineEnd;
        }
        const auto read = rowsOf(text, separator);
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, rows);
    }
}

TEST(Csv, KnowsTheLineOfARecordBehindQuotedLineEnds) {
    CsvReader reader("a,b\r\n\"x\r\ny\rz\n\",1\rlast,2", ',');
    EXPECT_EQ((*reader.next())->line, 1);
    EXPECT_EQ((*reader.next())->line, 2);
    EXPECT_EQ((*reader.next())->line, 6);
    EXPECT_FALSE(reader.next()->has_value());
}

TEST(Csv, NamesTheLineWhereAQuoteIsNotClosed) {
    const auto rows = rowsOf("a,b\n1,\"two\n3,4\n");
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.error().code, ErrorCode::UnclosedQuote);
    EXPECT_EQ(rows.error().line, 2);
}

TEST(Csv, RefusesMoreColumnsAndLongerRecordsThanItHasRoomFor) {
    EXPECT_TRUE(rowsOf(std::string(kMostColumns - 1, ',')));
    const auto wide = rowsOf(std::string(kMostColumns, ','));
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().code, ErrorCode::TooManyRows);
    EXPECT_TRUE(rowsOf(std::string(kLongestRecord, 'x')));
    for (const std::string& text : {std::string(kLongestRecord + 1, 'x'), '"' + std::string(kLongestRecord + 1, 'x')}) {
        const auto rows = rowsOf(text);
        ASSERT_FALSE(rows);
        EXPECT_EQ(rows.error().code, ErrorCode::TextTooLong);
    }
}

TEST(Csv, GuardsWhatASpreadsheetWouldTakeForAFormula) {
    for (const char* formula :
         {"=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r1", "  =1", "＝1", "＋x", "－x", "＠x", "-"}) {
        EXPECT_EQ(guardFormula(formula), '\'' + std::string(formula));
    }
    for (const char* harmless : {"", "-2", "+1.5", "-1e3", " -2 ", "a=b", "'quoted'", "1-2", "  "}) {
        EXPECT_EQ(guardFormula(harmless), harmless);
    }
}

TEST(Csv, GuardingIsUndoneExactly) {
    Random random(12);
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = test::awkwardText(random, true);
        EXPECT_EQ(unguardFormula(guardFormula(text)), text);
    }
}

}  // namespace
}  // namespace waymark
