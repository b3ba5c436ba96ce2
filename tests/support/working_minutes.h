#pragma once
// Working time counted minute by minute from the hours of a calendar: slow, but plainly right. For oracle tests.

#include <cstddef>
#include <vector>

#include "core/model/calendar.h"
#include "core/schedule/work_calendar.h"

namespace waymark::test {

class WorkingMinutes {
public:
    // Knows the hours of `days` days from `begin` on; nothing outside of them may be asked.
    WorkingMinutes(const Calendar& hours, std::chrono::local_days begin, std::size_t days);

    [[nodiscard]] bool isWorked(LocalTime minute) const;
    // Working minutes from one time to another; negative if that is earlier.
    [[nodiscard]] Minutes between(LocalTime from, LocalTime to) const;
    // The first working minute at this time or later.
    [[nodiscard]] LocalTime firstFrom(LocalTime time) const;
    // The first and the last time between which and `from` so many minutes were worked; negative: before it.
    [[nodiscard]] LocalTime firstWith(LocalTime from, Minutes worked) const;
    [[nodiscard]] LocalTime lastWith(LocalTime from, Minutes worked) const;
    // The end of so much work that begins at `start` or as soon as it can after it.
    [[nodiscard]] LocalTime finishOf(LocalTime start, Minutes work) const;
    // The latest start of so much work that ends at `finish` or before.
    [[nodiscard]] LocalTime latestStart(LocalTime finish, Minutes work) const;

private:
    LocalTime m_begin;
    std::vector<bool> m_isWorked;  // by minute
};

}  // namespace waymark::test
