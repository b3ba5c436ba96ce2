#include "core/base/date_text.h"

#include "core/base/number_text.h"

namespace waymark {

std::optional<std::chrono::year_month_day> readDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto digits = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (const char c : text.substr(from, count)) {
            if (c < '0' || c > '9') return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    const int year = digits(0, 4);
    if (year < 1 || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string writeDate(std::chrono::year_month_day date) {
    const auto padded = [](std::int64_t number, std::size_t digits) {
        const std::string text = toText(number);
        return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
    };
    return padded(int{date.year()}, 4) + '-' + padded(unsigned{date.month()}, 2) + '-' +
           padded(unsigned{date.day()}, 2);
}

}  // namespace waymark
