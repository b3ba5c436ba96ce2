#pragma once
// A table of plain text for a terminal: columns lined up, long texts cut.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

// Columns that a text takes in a terminal: one a character, two for East Asian wide ones and emoji, none for marks
// that combine with the letter before.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

// The text in one line, cut to `width` columns with "…" at the end where it is longer.
[[nodiscard]] std::string fitted(std::string_view text, std::size_t width);

class TextTable {
public:
    struct Column {
        std::string upper, lower;  // two lines of heading
        bool isNumber = false;     // to the right, and never cut
    };
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    // As many cells as there are columns.
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    // Columns that all of it takes when nothing is cut.
    [[nodiscard]] std::size_t fullWidth() const;
    // Columns that it takes at least, with texts as short as they may be.
    [[nodiscard]] std::size_t leastWidth() const;
    // All lines, the widest text columns narrowed until they fit into `width` where that is possible.
    [[nodiscard]] std::string text(std::size_t width) const;

private:
    [[nodiscard]] std::size_t takenAt(std::size_t most) const;
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t most) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

}  // namespace waymark
