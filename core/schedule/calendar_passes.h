#pragma once
// The schedule of a network whose touchpoints pass on different axes (axes.h): forward and backward pass that go over
// the clock where two axes meet (arc_timing.h).
//
// Work takes place in hours that the touchpoint keeps to. A touchpoint is critical when it drives the end: when a chain
// of dependencies leads from it to the end in which each sets the start of the next. It may have float all the same,
// since it may wait for opening hours.

#include "core/schedule/compute_schedule.h"

namespace waymark {

// `network` has axes. Linear, times the logarithm of the number of exceptions where axes meet.
[[nodiscard]] Schedule computeOnCalendars(const Network& network);

}  // namespace waymark
