#pragma once
// When people work: hours for each day of the week, and days on which other hours hold. Times of day are minutes
// after midnight, local, without a time zone.

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/id.h"

namespace waymark {

// Working time from `begin` until just before `end`, both 0 to 1,440.
struct WorkingInterval {
    std::int16_t begin = 0;
    std::int16_t end = 0;

    bool operator==(const WorkingInterval&) const = default;
};

inline constexpr std::int16_t kMinutesOfDay = 24 * 60;

// The hours of one day: rising, with a gap between each two. Empty: no work.
using WorkingHours = std::vector<WorkingInterval>;

// Other hours on one day: a holiday, or a Saturday on which people work.
struct CalendarException {
    std::chrono::year_month_day date{std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{1}};
    std::string name;
    WorkingHours hours;

    bool operator==(const CalendarException&) const = default;
};

// Working hours of the journey or of a resource.
struct Calendar {
    Id<Calendar> id;
    std::string name;
    std::array<WorkingHours, 7> week;           // from Monday
    std::vector<CalendarException> exceptions;  // rising by date, each date once

    bool operator==(const Calendar&) const = default;
};

inline constexpr std::size_t kMostExceptions = 20'000;  // of one calendar: more than fifty years of days

// Monday to Friday from 09:00 to 17:00: what a journey without a calendar keeps to.
[[nodiscard]] Calendar standardCalendar();

// Joins hours that overlap or touch, in rising order; empty ones go.
[[nodiscard]] WorkingHours tidyHours(WorkingHours hours);
// Working minutes of the day.
[[nodiscard]] std::int64_t minutesIn(const WorkingHours& hours);

// "09:00-12:30, 13:00-17:00", also "9-12.30" and "9:00 – 17:00"; an empty text is no work.
// Error: NotWorkingHours.
[[nodiscard]] Result<WorkingHours> readHours(std::string_view text);
[[nodiscard]] std::string writeHours(const WorkingHours& hours);

}  // namespace waymark
