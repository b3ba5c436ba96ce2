#pragma once
// Tables as text: comma-separated values (RFC 4180) and their relatives with semicolons or tabs, as spreadsheets
// write them. A state machine of our own: records come one by one, so a large file needs little memory.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace waymark {

inline constexpr std::size_t kMostColumns = 4096;
inline constexpr std::size_t kLongestRecord = 16 * 1024 * 1024;  // bytes

struct CsvRecord {
    std::int64_t line = 0;  // where it starts
    std::vector<std::string> cells;

    // A line with nothing in it.
    [[nodiscard]] bool isBlank() const;
};

// Records end with CR LF, LF or CR. Cells may stand in double quotes, which double inside; what follows a closing
// quote is kept as it stands.
class CsvReader {
public:
    // The text must outlive the reader.
    CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    // The next record, or nothing at the end. Errors: UnclosedQuote (where the quote opened), TooManyRows (columns),
    // TextTooLong (record).
    [[nodiscard]] Result<std::optional<CsvRecord>> next();
    // How many bytes have been read.
    [[nodiscard]] std::size_t position() const { return m_at; }

private:
    [[nodiscard]] Result<std::string> nextCell();
    [[nodiscard]] bool atCellEnd() const;
    void takeLineEnd();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

// Passes the first record that is not blank to reader.readHeader(), the others to reader.readRow(); both return
// Result<void>, and their errors get the line of the record. The reader knows whether it hasHeader().
template <class Reader>
[[nodiscard]] Result<void> readRecords(CsvReader& records, Reader& reader) {
    for (;;) {
        const auto record = records.next();
        if (!record) return tl::unexpected<Error>(record.error());
        if (!*record) return {};
        if ((*record)->isBlank()) continue;
        auto read = reader.hasHeader() ? reader.readRow(**record) : reader.readHeader(**record);
        if (read) continue;
        read.error().line = (*record)->line;
        return tl::unexpected<Error>(std::move(read.error()));
    }
}

// Comma, semicolon or tab: the one with which the first row names the most known columns, then has the most cells.
[[nodiscard]] char likelySeparator(std::string_view text, bool (*isKnown)(std::string_view header));

// Appends a cell, in quotes where it needs them.
void writeCsvCell(std::string& into, std::string_view cell, char separator);

// Spreadsheets take cells that begin with = + - @, a tab, CR or the full-width forms of these for formulas, unless
// they are plain numbers. Such a cell gets an apostrophe in front; reading takes it off again.
[[nodiscard]] std::string guardFormula(std::string_view cell);
[[nodiscard]] std::string_view unguardFormula(std::string_view cell);

}  // namespace waymark
