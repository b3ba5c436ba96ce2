#pragma once
// What no schedule on the clock can beat.

#include "core/clock/clock_problem.h"

namespace waymark {

// The end of the journey if nobody had to share: the forward pass of core/schedule at these times, in which whoever
// fills a demand by skill keeps to no hours of their own; or later, where a resource needs longer for all its work in
// the hours it has. For problems with hours. Linear.
[[nodiscard]] LocalTime clockBound(const ClockProblem& problem);

}  // namespace waymark
