#pragma once
// The whole schedule at once: forward and backward pass, floats and criticality (critical path method with the four
// kinds of dependencies of the precedence diagram, Fondahl 1961).
//
// Conventions: every early start is at or after the start of the journey, also behind a lead; the journey ends with
// the last early finish of any touchpoint; no late finish lies behind that end. Total float = late start - early
// start; free float = the smallest gap at the end that a dependency binds, or to the end of the journey where nothing
// follows. A touchpoint is critical when its total float is not above zero, a dependency when it binds two critical
// touchpoints without a gap. Where elapsed time or resources with calendars of their own come in, calendar_passes.h
// says what differs.

#include <cstdint>
#include <vector>

#include "core/schedule/dates.h"
#include "core/schedule/network.h"

namespace waymark {

struct Schedule {
    std::vector<Dates> dates;                 // by node of the network
    std::vector<std::uint8_t> isCriticalArc;  // by arc of the network: 0 or 1
    Minutes finish{0};                        // 0 if there is nothing to do
    // Only for networks with axes; otherwise they follow from the journey's calendar.
    std::vector<ClockDates> clock;  // by node
    LocalTime finishTime;
};

// Linear: two sweeps over the arcs.
[[nodiscard]] Schedule computeSchedule(const Network& network);

}  // namespace waymark
