#pragma once
// Working time on the clock: which minutes of which days are worked, and conversions between the two. Local times of
// day without a time zone, so that the same journey has the same dates everywhere.
//
// A point on the axis of working time is two times on the clock: where work stops for the night and where it begins the
// next morning are the same working minute. Finishes are read as the first, starts as the second.

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/model/document.h"

namespace waymark {

// A journey without a start date begins on the Monday of an unnamed week, on which no holiday falls.
inline constexpr std::chrono::local_days kUnnamedMonday{std::chrono::year{2001} / std::chrono::January / 1};

class WorkCalendar {
public:
    // Working time is counted from the first working minute on or after `origin`. A calendar whose week has no working
    // time counts as the standard one. Cost: linear in the exceptions.
    WorkCalendar(const Calendar& hours, std::chrono::local_days origin);

    // Working minutes from the origin until this time; negative before the origin.
    [[nodiscard]] WorkTime workTimeAt(LocalTime time) const;
    // Where a working time is reached: the first and the last such moment of the clock, so the end of work there and
    // the beginning of the next. The origin itself is reached at the first working minute, not the evening before.
    [[nodiscard]] LocalTime finishTime(WorkTime time) const;
    [[nodiscard]] LocalTime startTime(WorkTime time) const;

    // The end of so much work that begins at `start` or, outside of working hours, as soon as they begin.
    [[nodiscard]] LocalTime finishOf(LocalTime start, Minutes work) const;
    // The latest time at which so much work may begin to be done at `finish`.
    [[nodiscard]] LocalTime latestStart(LocalTime finish, Minutes work) const;

    bool operator==(const WorkCalendar&) const = default;

private:
    // A day with hours of its own, and working minutes since the Monday before the epoch until it begins and ends.
    struct Special {
        std::int64_t day = 0;  // since that Monday
        std::int64_t before = 0, after = 0;
        WorkingHours hours;

        bool operator==(const Special&) const = default;
    };

    [[nodiscard]] std::int64_t usualBefore(std::int64_t day) const;
    [[nodiscard]] std::int64_t countAt(std::int64_t minute) const;
    [[nodiscard]] std::int64_t firstAt(std::int64_t count) const;

    std::array<WorkingHours, 7> m_week;
    std::array<std::int64_t, 8> m_beforeDay{};  // working minutes of a usual week before each day, and of all of it
    std::vector<Special> m_specials;            // rising by day
    std::int64_t m_origin = 0;                  // working minutes until the origin
};

// Hours in which both calendars work, with the exceptions of both.
[[nodiscard]] Calendar intersection(const Calendar& a, const Calendar& b);

// Whether the usual week has any working time.
[[nodiscard]] bool worksAtAll(const Calendar& calendar);

// The calendar of the journey itself; the standard one where it names none or one without working time. Without
// exceptions where the journey has no start date.
[[nodiscard]] Calendar calendarOf(const Document& document);
// The day on which the journey starts.
[[nodiscard]] std::chrono::local_days originOf(const Document& document);
[[nodiscard]] WorkCalendar workCalendarOf(const Document& document);

// When the journey is to be over by a promise: working minutes since it began, and the moment of the clock. One of
// working time runs out where work stops, an elapsed one so and so long behind the start.
struct PromisedEnd {
    Minutes work{0};
    LocalTime time{};

    bool operator==(const PromisedEnd&) const = default;
};
[[nodiscard]] PromisedEnd promisedEnd(const WorkCalendar& calendar, const WrittenDuration& promise);
// That of the document; nothing without a promise.
[[nodiscard]] std::optional<PromisedEnd> promisedEnd(const Document& document);
[[nodiscard]] std::optional<Minutes> promisedWork(const Document& document);

// "2024-03-01T09:00": a local time as ISO 8601 has it. Years beyond 9999 have more digits.
[[nodiscard]] std::string isoText(LocalTime time);

}  // namespace waymark
