#include "core/format/text_table.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <numeric>

#include "core/base/text.h"

namespace waymark {
namespace {

constexpr std::size_t kGap = 1;        // between columns
constexpr std::size_t kNarrowest = 6;  // of a text column

struct Range {
    std::uint32_t first, last;
};
// Unicode 15, East Asian Width W and F, in coarse blocks.
constexpr std::array kWide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
                           Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
                           Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                           Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
// Combining marks, zero-width joiners and marks of direction.
constexpr std::array kWithoutWidth{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x202A, 0x202E},
                                   Range{0x2060, 0x2064}, Range{0x2066, 0x2069}, Range{0xFE00, 0xFE0F}};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, std::uint32_t point) {
    return std::ranges::any_of(ranges, [&](const Range& range) { return point >= range.first && point <= range.last; });
}

std::size_t widthOf(std::uint32_t point) {
    if (isIn(kWithoutWidth, point)) return 0;
    return isIn(kWide, point) ? 2 : 1;
}

// Calls `visit(character, its code point)` for each character of valid UTF-8 until that says false.
template <class Visitor>
void forEachCharacter(std::string_view text, Visitor&& visit) {
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        std::uint32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i)
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        if (!visit(text.substr(at, length), point)) return;
        at += length;
    }
}

void appendCell(std::string& into, std::string_view cell, std::size_t width, bool isNumber) {
    const std::string text = isNumber ? std::string(cell) : fitted(cell, width);
    const std::size_t taken = displayWidth(text);
    const std::string blanks(width > taken ? width - taken : 0, ' ');
    into += isNumber ? blanks + text : text + blanks;
}

void endLine(std::string& into) {
    into.erase(into.find_last_not_of(' ') + 1);
    into += '\n';
}

}  // namespace

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    forEachCharacter(text, [&](std::string_view, std::uint32_t point) {
        width += widthOf(point);
        return true;
    });
    return width;
}

std::string fitted(std::string_view text, std::size_t width) {
    const std::string line = cleanLine(text);
    if (displayWidth(line) <= width) return line;
    std::string cut;
    std::size_t taken = 0;
    forEachCharacter(line, [&](std::string_view character, std::uint32_t point) {
        taken += widthOf(point);
        if (taken + 1 > width) return false;
        cut += character;
        return true;
    });
    return cut + "…";
}

std::vector<std::size_t> TextTable::widths(std::size_t most) const {
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        std::size_t width = std::max(displayWidth(m_columns[column].upper), displayWidth(m_columns[column].lower));
        for (const auto& row : m_rows) width = std::max(width, displayWidth(cleanLine(row[column])));
        widths.push_back(width);
    }
    const std::size_t gaps = kGap * (m_columns.size() - 1);
    for (;;) {
        const std::size_t total = std::accumulate(widths.begin(), widths.end(), gaps);
        if (total <= most) return widths;
        std::size_t widest = m_columns.size();
        std::size_t next = kNarrowest;  // the width of the widest but one
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (m_columns[column].isNumber || widths[column] <= kNarrowest) continue;
            if (widest == m_columns.size() || widths[column] > widths[widest]) {
                if (widest != m_columns.size()) next = widths[widest];
                widest = column;
            } else {
                next = std::max(next, widths[column]);
            }
        }
        if (widest == m_columns.size()) return widths;
        // No further than the next one at once, so that both share the room.
        const std::size_t step = std::max<std::size_t>(1, widths[widest] - next);
        widths[widest] -= std::min({step, total - most, widths[widest] - kNarrowest});
    }
}

std::size_t TextTable::takenAt(std::size_t most) const {
    const std::vector<std::size_t> wide = widths(most);
    return std::accumulate(wide.begin(), wide.end(), kGap * (wide.size() - 1));
}

std::size_t TextTable::fullWidth() const { return takenAt(std::numeric_limits<std::size_t>::max()); }

std::size_t TextTable::leastWidth() const { return takenAt(0); }

std::string TextTable::text(std::size_t width) const {
    const std::vector<std::size_t> wide = widths(width);
    std::string text;
    const auto line = [&](auto&& cellOf) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (column > 0) text.append(kGap, ' ');
            appendCell(text, cellOf(column), wide[column], m_columns[column].isNumber);
        }
        endLine(text);
    };
    line([&](std::size_t column) { return std::string_view(m_columns[column].upper); });
    const bool hasLower = std::ranges::any_of(m_columns, [](const Column& column) { return !column.lower.empty(); });
    if (hasLower) line([&](std::size_t column) { return std::string_view(m_columns[column].lower); });
    for (const auto& row : m_rows) line([&](std::size_t column) { return std::string_view(row[column]); });
    return text;
}

}  // namespace waymark
