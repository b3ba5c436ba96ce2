#include "core/report/report.h"

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/format/csv.h"

namespace waymark {
namespace {

std::size_t lengthAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80U) return 1;
    if (lead < 0xE0U) return 2;
    return lead < 0xF0U ? 3 : 4;
}

// Embeddings, overrides and isolates of direction, separators of lines, and what is no character of XML.
bool isHarmful(std::string_view character) {
    if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0U;
    if (character.size() != 3) return false;
    const auto at = [&](std::size_t k) { return static_cast<unsigned char>(character[k]); };
    if (at(0) == 0xE2U && at(1) == 0x80U) return at(2) >= 0xA8U && at(2) <= 0xAEU;
    if (at(0) == 0xE2U && at(1) == 0x81U) return at(2) >= 0xA6U && at(2) <= 0xA9U;
    return at(0) == 0xEFU && at(1) == 0xBFU && at(2) >= 0xBEU;
}

std::string cellText(const ReportCell& cell, ColumnKind kind) {
    if (kind == ColumnKind::Day && cell.day) {
        const auto day = std::chrono::floor<std::chrono::days>(*cell.day);
        return writeDate(std::chrono::year_month_day(day));
    }
    return cell.number ? toText(*cell.number, 6) : guardFormula(cell.text);
}

}  // namespace

std::string harmless(std::string_view text) {
    const std::string clean = cleanText(text);
    std::string kept;
    kept.reserve(clean.size());
    for (std::size_t at = 0; at < clean.size();) {
        const std::string_view character = std::string_view(clean).substr(at, lengthAt(clean, at));
        if (!isHarmful(character)) kept += character;
        at += character.size();
    }
    return kept;
}

std::string markupText(std::string_view text) {
    std::string safe;
    for (const char c : harmless(text)) {
        switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += c;
        }
    }
    return safe;
}

std::string shownName(std::string_view text, std::size_t most) {
    const std::string line = cleanLine(harmless(text));
    std::size_t characters = 0;
    for (std::size_t at = 0; at < line.size(); at += lengthAt(line, at)) {
        if (++characters > most) return line.substr(0, at) + "…";
    }
    return line;
}

std::string csvOf(const ReportTable& table) {
    std::string text;
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        if (k > 0) text += ',';
        writeCsvCell(text, table.columns[k].key, ',');
    }
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (k > 0) text += ',';
            writeCsvCell(text, cellText(row[k], table.columns[k].kind), ',');
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace waymark
