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

// Units of time that pass by the clock alone, in English and German. Days do not: they may be of work.
struct ClockUnit {
    std::string_view name;  // as it is written here
    double seconds;
    std::array<std::string_view, 8> words;
};
constexpr std::array kClockUnits{
    ClockUnit{"s", 1.0, {"s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden"}},
    ClockUnit{"min", 60.0, {"min", "mins", "minute", "minutes", "minuten", "m", "'", "mn"}},
    ClockUnit{"h", 3600.0, {"h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"}},
};

const ClockUnit* clockUnit(std::string_view word) {
    std::string plain = foldedName(word);
    if (plain.ends_with('.')) plain.pop_back();
    const auto found = std::ranges::find_if(
        kClockUnits, [&](const ClockUnit& unit) { return std::ranges::count(unit.words, plain) > 0; });
    return found == kClockUnits.end() ? nullptr : &*found;
}

// "2.5" and "h" of "2.5 h".
struct WithUnit {
    std::optional<double> number;
    std::string_view unit;
};
WithUnit withUnit(std::string_view cell, bool hasDecimalComma) {
    const std::string_view text = trimmed(cell);
    const std::size_t end = text.find_last_of("0123456789");
    if (end == std::string_view::npos) return {};
    return {readSurveyNumber(text.substr(0, end + 1), hasDecimalComma), trimmed(text.substr(end + 1))};
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

std::optional<double> readSurveyFigure(std::string_view cell, std::string_view unit, bool hasDecimalComma) {
    if (const auto plain = readSurveyNumber(cell, hasDecimalComma)) return plain;
    const auto [number, written] = withUnit(cell, hasDecimalComma);
    if (!number || written.empty() || unit.empty()) return std::nullopt;
    if (foldedName(written) == foldedName(unit)) return number;
    const ClockUnit* from = clockUnit(written);
    const ClockUnit* to = clockUnit(unit);
    return from && to ? std::optional(*number * from->seconds / to->seconds) : std::nullopt;
}

std::string_view timeUnitOf(std::string_view cell, bool hasDecimalComma) {
    const auto [number, written] = withUnit(cell, hasDecimalComma);
    const ClockUnit* unit = number && !written.empty() ? clockUnit(written) : nullptr;
    return unit ? unit->name : std::string_view();
}

std::string foldedName(std::string_view name) {
    std::string folded = cleanLine(name);
    std::ranges::transform(folded, folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return folded;
}

}  // namespace waymark
