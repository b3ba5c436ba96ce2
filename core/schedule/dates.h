#pragma once
// What the forward and backward pass say about a touchpoint (critical path method: Kelley and
// Walker 1959).

#include "core/base/time.h"
#include "core/schedule/work_calendar.h"

namespace waymark {

struct Dates {
    WorkTime earlyStart, earlyFinish, lateStart, lateFinish;
    Minutes totalFloat{0}, freeFloat{0};
    // Sets the end of the journey: in plain working time all that have no total float; where calendars part them, those
    // that a chain of driving dependencies leads from to the end.
    bool drivesEnd = false;

    // Working time that passes on the journey's calendar from start to finish.
    [[nodiscard]] Minutes duration() const { return earlyFinish - earlyStart; }
    [[nodiscard]] bool isCritical() const { return drivesEnd; }
    bool operator==(const Dates&) const = default;
};

// The same on the clock. Elapsed time may start and end outside of working hours. What takes no time happens at its
// finish: where work stops for the night, not where it begins the next morning.
struct ClockDates {
    LocalTime earlyStart, earlyFinish, lateStart, lateFinish;

    bool operator==(const ClockDates&) const = default;
};

// In plain working time the dates on the clock follow from the others.
[[nodiscard]] inline ClockDates clockDatesOf(const WorkCalendar& calendar, const Dates& dates) {
    const bool takesTime = dates.duration() > Minutes{0};
    const auto start = [&](WorkTime time) { return takesTime ? calendar.startTime(time) : calendar.finishTime(time); };
    return {start(dates.earlyStart), calendar.finishTime(dates.earlyFinish), start(dates.lateStart),
            calendar.finishTime(dates.lateFinish)};
}

}  // namespace waymark
