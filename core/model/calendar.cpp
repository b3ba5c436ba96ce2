#include "core/model/calendar.h"

#include <algorithm>
#include <optional>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr std::string_view kDash = "\u2013";

// "9", "09:30" or "9.30" as minutes after midnight; 24:00 is the end of the day.
std::optional<std::int16_t> readTimeOfDay(std::string_view text) {
    text = trimmed(text);
    const auto mark = text.find_first_of(":.");
    const std::string_view minuteText = mark == std::string_view::npos ? "00" : text.substr(mark + 1);
    const auto hour = readInteger(text.substr(0, mark));
    const auto minute = readInteger(minuteText);
    if (!hour || !minute || minuteText.size() != 2 || *hour < 0 || *hour > 24 || *minute < 0 || *minute > 59) {
        return std::nullopt;
    }
    const std::int64_t minutes = *hour * 60 + *minute;
    if (minutes > kMinutesOfDay) return std::nullopt;
    return static_cast<std::int16_t>(minutes);
}

std::optional<WorkingInterval> readInterval(std::string_view text) {
    std::size_t width = 1;
    auto dash = text.find('-');
    if (dash == std::string_view::npos) {
        dash = text.find(kDash);
        width = kDash.size();
    }
    if (dash == std::string_view::npos) return std::nullopt;
    const auto begin = readTimeOfDay(text.substr(0, dash));
    const auto end = readTimeOfDay(text.substr(dash + width));
    if (!begin || !end || *begin >= *end) return std::nullopt;
    return WorkingInterval{*begin, *end};
}

std::string timeOfDay(std::int16_t minutes) {
    const auto twoDigits = [](int number) {
        return std::string{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    };
    return twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
}

}  // namespace

Calendar standardCalendar() {
    Calendar calendar;
    for (std::size_t day = 0; day < 5; ++day) calendar.week[day] = {{9 * 60, 17 * 60}};
    return calendar;
}

WorkingHours tidyHours(WorkingHours hours) {
    std::erase_if(hours, [](const WorkingInterval& part) { return part.begin >= part.end; });
    std::ranges::sort(hours, {}, &WorkingInterval::begin);
    WorkingHours tidy;
    for (const WorkingInterval& part : hours) {
        if (!tidy.empty() && part.begin <= tidy.back().end)
            tidy.back().end = std::max(tidy.back().end, part.end);
        else
            tidy.push_back(part);
    }
    return tidy;
}

std::int64_t minutesIn(const WorkingHours& hours) {
    std::int64_t minutes = 0;
    for (const WorkingInterval& part : hours) minutes += part.end - part.begin;
    return minutes;
}

Result<WorkingHours> readHours(std::string_view text) {
    WorkingHours hours;
    std::string_view rest = trimmed(text);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find_first_of(",;"), rest.size());
        const auto interval = readInterval(rest.substr(0, comma));
        if (!interval) return failure(ErrorCode::NotWorkingHours, {std::string(text)});
        hours.push_back(*interval);
        rest = trimmed(rest.substr(std::min(comma + 1, rest.size())));
    }
    return tidyHours(std::move(hours));
}

std::string writeHours(const WorkingHours& hours) {
    std::string text;
    for (const WorkingInterval& part : hours) {
        if (!text.empty()) text += ", ";
        text += timeOfDay(part.begin) + '-' + timeOfDay(part.end);
    }
    return text;
}

}  // namespace waymark
