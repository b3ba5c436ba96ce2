#pragma once
// Searches for a short schedule on the clock: orders come from the search by the average week (core/resource), and are
// then improved by moving one task after the other to another place (local search). What is found may be the shortest;
// that is proved only where it meets the bound.

#include <functional>
#include <span>
#include <stop_token>

#include "core/clock/clock_generator.h"
#include "core/resource/search_schedule.h"

namespace waymark {

struct ClockFound {
    ClockSchedule best;
    LocalTime lowerBound{};                     // no schedule ends sooner
    std::int64_t schedules = 0, conflicts = 0;  // the work done
};

// Is given every better schedule as it is found.
using ClockSink = std::function<void(const ClockSchedule&)>;

// `warmStart` has times by task whose order is tried first; empty: none. The same limits give the same schedule.
[[nodiscard]] ClockFound searchOnClock(const ClockProblem& problem, const SearchLimits& limits,
                                       std::span<const LocalTime> warmStart = {}, const std::stop_token& stop = {},
                                       const ClockSink& sink = {});

// Schedules that end no later than this one, found by so many moves from its order, until nobody wants more.
void varyOnClock(const ClockProblem& problem, const ClockSchedule& schedule, std::int64_t moves,
                 const std::function<bool(const ClockSchedule&)>& wantsMore);

}  // namespace waymark
