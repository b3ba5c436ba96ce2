#include "core/format/survey_cells.h"

#include <algorithm>
#include <array>

#include "core/base/number_text.h"
#include "core/base/text.h"

namespace waymark {
namespace {

struct DayParts {
    std::array<int, 3> numbers{};
    std::array<std::size_t, 3> digits{};
    std::size_t count = 0;
    char sign = 0;
};

// Up to three numbers with the same sign between them.
std::optional<DayParts> dayPartsOf(std::string_view text) {
    DayParts parts;
    for (;;) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits > 4 || parts.count == 3) return std::nullopt;
        int number = 0;
        for (const char digit : text.substr(0, digits)) number = number * 10 + (digit - '0');
        parts.numbers[parts.count] = number;
        parts.digits[parts.count++] = digits;
        text.remove_prefix(digits);
        if (text.empty()) return parts;
        const char sign = text.front();
        if ((sign != '-' && sign != '/' && sign != '.') || (parts.sign != 0 && parts.sign != sign)) return std::nullopt;
        parts.sign = sign;
        text.remove_prefix(1);
    }
}

}  // namespace

std::optional<std::chrono::year_month_day> readSurveyDay(std::string_view cell, DateOrder order) {
    const std::string_view text = trimmed(cell);
    const auto parts = dayPartsOf(text.substr(0, text.find_first_of(" T")));
    if (!parts || parts->count < 2) return std::nullopt;
    int year = parts->numbers[0];
    int month = parts->numbers[1];
    int day = parts->count == 3 ? parts->numbers[2] : 1;
    if (parts->digits[0] != 4) {
        const bool isClear = order != DateOrder::YearFirst || (parts->sign == '.' && parts->digits[2] == 4);
        if (parts->count != 3 || !isClear || parts->digits[0] > 2) return std::nullopt;
        day = parts->numbers[0];
        year = parts->numbers[2];
        if (parts->digits[2] == 2) year += 2000;
        if (order == DateOrder::MonthFirst) std::swap(day, month);
    }
    if (day < 1 || month < 1 || year < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<double> readSurveyNumber(std::string_view cell, bool hasDecimalComma) {
    std::string plain(trimmed(cell));
    if (plain.ends_with('%')) plain = std::string(trimmed(std::string_view(plain).substr(0, plain.size() - 1)));
    if (hasDecimalComma && std::ranges::count(plain, ',') == 1) {
        std::erase(plain, '.');
        std::ranges::replace(plain, ',', '.');
    }
    return readNumber(plain);
}

std::string foldedName(std::string_view name) {
    std::string folded = cleanLine(name);
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return folded;
}

}  // namespace waymark
