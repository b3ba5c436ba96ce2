#include "core/format/report_text.h"

#include <algorithm>
#include <array>

#include "core/base/number_text.h"
#include "core/schedule/work_calendar.h"

namespace waymark {

std::string_view unitName(TimeUnit unit) {
    constexpr std::array names{"minutes",         "hours",         "working days", "working weeks",
                               "elapsed minutes", "elapsed hours", "elapsed days", "elapsed weeks"};
    return names[static_cast<std::size_t>(unit)];
}

double perUnit(double minutes, TimeUnit unit) { return minutes / static_cast<double>(lengthOf(unit).count()); }

std::string timeText(double minutes, TimeUnit unit) {
    return toText(perUnit(minutes, unit), kReportDecimals) + ' ' + std::string(unitName(unit));
}

std::string percentText(double share) { return toText(share * 100.0, 1) + " %"; }

std::vector<std::string> alignedNumbers(std::span<const std::optional<double>> numbers) {
    std::size_t decimals = 0;
    std::vector<std::string> texts;
    const auto decimalsOf = [](const std::string& text) {
        const auto point = text.find('.');
        return point == std::string::npos ? 0 : text.size() - point - 1;
    };
    for (const auto& number : numbers) {
        texts.push_back(number ? toText(*number, kReportDecimals) : "–");
        decimals = std::max(decimals, decimalsOf(texts.back()));
    }
    for (std::size_t k = 0; k < texts.size(); ++k) {
        if (!numbers[k]) continue;
        const std::size_t missing = decimals - decimalsOf(texts[k]);
        if (missing > 0 && missing == decimals) texts[k] += '.';
        texts[k].append(missing, '0');
    }
    return texts;
}

std::string dateAndTime(LocalTime time) {
    std::string text = isoText(time);
    text[text.find('T')] = ' ';
    return text;
}

std::string dayOf(LocalTime time) {
    const std::string text = isoText(time);
    return text.substr(0, text.find('T'));
}

std::string dayOf(LocalTime time, DayColumns columns) {
    const std::string day = dayOf(time);
    return columns == DayColumns::Full ? day : day.substr(2);  // without the century
}

std::string datedTable(bool hasDates, const std::function<TextTable(DayColumns)>& tableOf) {
    constexpr std::size_t kRoomForNames = 8;  // beyond the narrowest
    if (!hasDates) return tableOf(DayColumns::None).text(kReportWidth);
    const TextTable full = tableOf(DayColumns::Full);
    if (full.fullWidth() <= kReportWidth || full.leastWidth() + kRoomForNames <= kReportWidth) {
        return full.text(kReportWidth);
    }
    const TextTable narrow = tableOf(DayColumns::Short);
    if (narrow.leastWidth() <= kReportWidth) return narrow.text(kReportWidth);
    return tableOf(DayColumns::None).text(kReportWidth) +
           "Dates of touchpoints do not fit beside these figures; --json has them.\n";
}

std::string reportLine(std::string_view title, std::string_view value) {
    std::string line(title);
    line.resize(16, ' ');
    return line + fitted(value, kReportWidth - line.size()) + '\n';
}

}  // namespace waymark
