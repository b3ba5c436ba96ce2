#pragma once
// Working time: whole minutes counted from the start of the journey, and the units people write them in.

#include <chrono>
#include <cstdint>
#include <ratio>

namespace waymark {

// A duration, lag or float. Signed: a lead is a negative lag, and float is negative behind a missed deadline.
using Minutes = std::chrono::duration<std::int64_t, std::ratio<60>>;

// The project axis: working minutes since the journey started. Not tied to any calendar date.
struct WorkClock {
    using duration = Minutes;
    using rep = Minutes::rep;
    using period = Minutes::period;
    using time_point = std::chrono::time_point<WorkClock, Minutes>;
    static constexpr bool is_steady = false;
};
using WorkTime = WorkClock::time_point;

// Minutes of the clock at a place, whichever it is.
using LocalTime = std::chrono::local_time<Minutes>;

inline constexpr Minutes kWorkingHour{60};
inline constexpr Minutes kWorkingDay{8 * 60};
inline constexpr Minutes kWorkingWeek{5 * 8 * 60};
inline constexpr Minutes kElapsedDay{24 * 60};
inline constexpr Minutes kElapsedWeek{7 * 24 * 60};

// Longest duration, lag or promise a document may hold: a million working days.
inline constexpr Minutes kLongestDuration{1'000'000 * kWorkingDay.count()};

// The unit in which a person wrote a time, kept so that "4h" is shown as "4h" again. The elapsed units
// count around the clock, seven days a week.
enum class TimeUnit : std::uint8_t {
    Minute,
    Hour,
    Day,
    Week,
    ElapsedMinute,
    ElapsedHour,
    ElapsedDay,
    ElapsedWeek,
};

// Length of one unit: in working minutes for the working units, in minutes of the clock for the elapsed ones.
[[nodiscard]] constexpr Minutes lengthOf(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Minute:
        case TimeUnit::ElapsedMinute: return Minutes{1};
        case TimeUnit::Hour:
        case TimeUnit::ElapsedHour: return kWorkingHour;
        case TimeUnit::Day: return kWorkingDay;
        case TimeUnit::Week: return kWorkingWeek;
        case TimeUnit::ElapsedDay: return kElapsedDay;
        case TimeUnit::ElapsedWeek: return kElapsedWeek;
    }
    return Minutes{1};
}

[[nodiscard]] constexpr bool isElapsed(TimeUnit unit) { return unit >= TimeUnit::ElapsedMinute; }

// Working minutes that pass on average during a stretch of the clock: five working days of eight hours in
// each week of seven days, so 7 elapsed days are 5 working days. Exact dates need a calendar.
[[nodiscard]] constexpr double workingMinutesPerElapsedMinute() {
    return static_cast<double>(kWorkingWeek.count()) / static_cast<double>(kElapsedWeek.count());
}

}  // namespace waymark
