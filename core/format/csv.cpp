#include "core/format/csv.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr std::array<std::string_view, 10> kFormulaSigns{"=",  "+",      "-",      "@",      "\t",
                                                         "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

// Whether a spreadsheet could take the cell for a formula; apostrophes in front do not count, so that a text which
// begins with one by itself survives.
bool looksLikeFormula(std::string_view cell) {
    cell.remove_prefix(std::min(cell.size(), cell.find_first_not_of('\'')));
    const auto plain = cell.find_first_not_of(' ');
    if (plain == std::string_view::npos) return false;
    const std::string_view start = cell.substr(plain);
    const bool hasSign = std::ranges::any_of(kFormulaSigns, [&](auto sign) { return start.starts_with(sign); });
    return hasSign && !readNumber(trimmed(start));
}

}  // namespace

bool CsvRecord::isBlank() const {
    return std::ranges::all_of(cells, [](const std::string& cell) { return trimmed(cell).empty(); });
}

bool CsvReader::atCellEnd() const {
    if (m_at >= m_text.size()) return true;
    const char c = m_text[m_at];
    return c == m_separator || c == '\n' || c == '\r';
}

void CsvReader::takeLineEnd() {
    if (m_at >= m_text.size()) return;
    const bool isPair = m_text.substr(m_at).starts_with("\r\n");
    m_at += isPair ? 2 : 1;
    ++m_line;
}

Result<std::string> CsvReader::nextCell() {
    std::string cell;
    const auto takePlain = [&] {
        const std::size_t start = m_at;
        while (!atCellEnd()) ++m_at;
        cell.append(m_text, start, m_at - start);
    };
    if (m_at >= m_text.size() || m_text[m_at] != '"') {
        takePlain();
        return cell;
    }
    const std::int64_t opened = m_line;
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"' && m_text.substr(m_at + 1).starts_with('"')) {
            cell += '"';
            m_at += 2;
        } else if (c == '"') {
            ++m_at;
            takePlain();
            return cell;
        } else if (c == '\r' || c == '\n') {
            const std::size_t start = m_at;
            takeLineEnd();
            cell.append(m_text, start, m_at - start);
        } else {
            cell += c;
            ++m_at;
        }
        if (cell.size() > kLongestRecord) break;
    }
    if (cell.size() > kLongestRecord) return cell;
    return failureAt(opened, ErrorCode::UnclosedQuote);
}

Result<std::optional<CsvRecord>> CsvReader::next() {
    if (m_at >= m_text.size()) return std::optional<CsvRecord>{};
    CsvRecord record;
    record.line = m_line;
    const std::size_t start = m_at;
    for (;;) {
        auto cell = nextCell();
        if (!cell) return tl::unexpected<Error>(std::move(cell.error()));
        record.cells.push_back(std::move(*cell));
        if (m_at - start > kLongestRecord) {
            return failureAt(record.line, ErrorCode::TextTooLong,
                             {"row", toText(static_cast<std::int64_t>(kLongestRecord))});
        }
        if (record.cells.size() > kMostColumns) {
            return failureAt(record.line, ErrorCode::TooManyRows,
                             {"columns", toText(static_cast<std::int64_t>(kMostColumns))});
        }
        if (m_at >= m_text.size() || m_text[m_at] != m_separator) break;
        ++m_at;
    }
    takeLineEnd();
    return std::optional<CsvRecord>(std::move(record));
}

char likelySeparator(std::string_view text, bool (*isKnown)(std::string_view header)) {
    char best = ',';
    std::pair<std::size_t, std::size_t> most{0, 0};
    for (const char separator : {',', ';', '\t'}) {
        CsvReader reader(text, separator);
        auto record = reader.next();
        while (record && *record && (*record)->isBlank()) record = reader.next();
        if (!record && record.error().code == ErrorCode::TooManyRows) return separator;  // too many columns
        if (!record || !*record) continue;
        const auto& cells = (*record)->cells;
        const auto known = std::ranges::count_if(cells, isKnown);
        const std::pair score{static_cast<std::size_t>(known), cells.size()};
        if (score > most) {
            most = score;
            best = separator;
        }
    }
    return best;
}

void writeCsvCell(std::string& into, std::string_view cell, char separator) {
    const bool isPlain =
        std::ranges::none_of(cell, [&](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; });
    if (isPlain) {
        into += cell;
        return;
    }
    into += '"';
    for (const char c : cell) {
        if (c == '"') into += '"';
        into += c;
    }
    into += '"';
}

std::string guardFormula(std::string_view cell) {
    return looksLikeFormula(cell) ? '\'' + std::string(cell) : std::string(cell);
}

std::string_view unguardFormula(std::string_view cell) {
    if (cell.starts_with('\'') && looksLikeFormula(cell)) cell.remove_prefix(1);
    return cell;
}

}  // namespace waymark
