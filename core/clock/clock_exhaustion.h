#pragma once
// Tries everything that a small problem on the clock allows, and so proves which schedule ends soonest: branch and
// bound over who goes before whom (Bell and Park 1990). It begins with everything as early as dependencies allow. Where
// more is in use than there is, one of those concerned has to end before another begins: each such pair is a branch,
// and holds back what it holds back. Choices of people by skill are tried one after the other.

#include <cstdint>
#include <functional>
#include <optional>

#include "core/clock/clock_generator.h"

namespace waymark {

struct ClockExhaustion {
    std::optional<ClockSchedule> best;  // nothing: none ends before the time asked for
    bool isComplete = false;            // nothing was left untried
    std::int64_t nodes = 0;             // the work done
};

// Of all schedules that end before `below` the soonest, within so many nodes.
[[nodiscard]] ClockExhaustion exhaustOnClock(const ClockProblem& problem, LocalTime below, std::int64_t nodes,
                                             const std::function<bool()>& isOver);

}  // namespace waymark
