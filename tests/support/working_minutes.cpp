#include "tests/support/working_minutes.h"

#include <algorithm>

namespace waymark::test {

WorkingMinutes::WorkingMinutes(const Calendar& hours, std::chrono::local_days begin, std::size_t days)
    : m_begin(begin), m_isWorked(days * kMinutesOfDay) {
    for (std::size_t day = 0; day < days; ++day) {
        const std::chrono::local_days date = begin + std::chrono::days{day};
        const auto special =
            std::ranges::find(hours.exceptions, std::chrono::year_month_day{date}, &CalendarException::date);
        const WorkingHours& worked = special != hours.exceptions.end()
                                         ? special->hours
                                         : hours.week[std::chrono::weekday{date}.iso_encoding() - 1];
        for (const WorkingInterval& part : worked) {
            for (int minute = part.begin; minute < part.end; ++minute) {
                m_isWorked.at(day * kMinutesOfDay + static_cast<std::size_t>(minute)) = true;
            }
        }
    }
}

bool WorkingMinutes::isWorked(LocalTime minute) const {
    return m_isWorked.at(static_cast<std::size_t>((minute - m_begin).count()));
}

Minutes WorkingMinutes::between(LocalTime from, LocalTime to) const {
    if (to < from) return -between(to, from);
    Minutes worked{0};
    for (; from < to; from += Minutes{1}) worked += Minutes{isWorked(from) ? 1 : 0};
    return worked;
}

LocalTime WorkingMinutes::firstFrom(LocalTime time) const {
    while (!isWorked(time)) time += Minutes{1};
    return time;
}

LocalTime WorkingMinutes::firstWith(LocalTime from, Minutes worked) const {
    LocalTime time = from;
    for (; worked > Minutes{0}; time += Minutes{1}) worked -= Minutes{isWorked(time) ? 1 : 0};
    // Backwards, also over idle minutes in front of the place that was found.
    while (worked < Minutes{0} || !isWorked(time - Minutes{1})) {
        time -= Minutes{1};
        worked += Minutes{isWorked(time) ? 1 : 0};
    }
    return time;
}

LocalTime WorkingMinutes::lastWith(LocalTime from, Minutes worked) const {
    return firstFrom(worked == Minutes{0} ? from : firstWith(from, worked));
}

LocalTime WorkingMinutes::finishOf(LocalTime start, Minutes work) const { return firstWith(firstFrom(start), work); }

LocalTime WorkingMinutes::latestStart(LocalTime finish, Minutes work) const {
    LocalTime time = finish;
    for (; work > Minutes{0}; work -= Minutes{isWorked(time) ? 1 : 0}) time -= Minutes{1};
    return time;
}

}  // namespace waymark::test
