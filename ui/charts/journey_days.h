#pragma once
// The days of a journey with a start date: what axes and figures say beside a duration.

#include <memory>
#include <optional>
#include <utility>

#include <QString>

#include "core/schedule/incremental_schedule.h"

namespace waymark {

class JourneyDays {
public:
    // Of a journey without a start date, which has none.
    JourneyDays() = default;
    JourneyDays(const Document& document, const IncrementalSchedule& schedule);

    [[nodiscard]] bool areKnown() const { return m_calendar != nullptr; }

    // All of these are empty where no days are known. Times are working minutes from the start of the journey.
    // "Fri 13 Mar", with the year where it is another than that of the start.
    [[nodiscard]] QString finishDay(double minutes) const;
    [[nodiscard]] QString dayOf(LocalTime time) const;
    // The day on which the next piece of work begins.
    [[nodiscard]] QString startDay(double minutes) const;
    // "Fri 13 Mar 2026 14:52"
    [[nodiscard]] QString finishMoment(double minutes) const;
    // "3 Apr 15:30 → 7 Apr 11:30"
    [[nodiscard]] QString span(double from, double to) const;
    // "3 – 7 Apr"
    [[nodiscard]] QString daySpan(double from, double to) const;
    // Below a tick of an axis, where the next piece of work begins, or where one ends: "13 Mar"; "Fri 14:00" where
    // ticks lie closer than working days.
    [[nodiscard]] QString startTick(double minutes, bool withTimeOfDay) const;
    [[nodiscard]] QString finishTick(double minutes, bool withTimeOfDay) const;
    // So many minutes of the clock after the start of the journey.
    [[nodiscard]] QString clockTick(double minutes, bool withTimeOfDay) const;

private:
    [[nodiscard]] std::pair<LocalTime, LocalTime> ends(double from, double to) const;

    std::shared_ptr<const WorkCalendar> m_calendar;
    int m_year = 0;  // of the start
};

// "80 % sure by · Fri 13 Mar"; the label alone without a day.
[[nodiscard]] QString withDay(const QString& label, const QString& day);

// How an axis tells the time. One with an elapsed unit is of the clock. On an axis of finishes the day at a tick is the
// one on which a journey is over that takes so long, as in all sentences; on others it is the one on which work goes
// on.
struct TimeWords {
    TimeUnit unit = TimeUnit::Day;
    JourneyDays days{};
    bool areFinishes = false;
};

}  // namespace waymark
