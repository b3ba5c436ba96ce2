#pragma once
// Seeded random journeys whose schedules need the clock: resources with hours of their own, elapsed time, demands by
// skill.

#include <cstdint>

#include "core/model/document.h"

namespace waymark::test {

struct ClockShape {
    std::size_t touchpoints = 8;
    bool hours = true;   // calendars of resources and of the journey, elapsed times, a start date
    bool skills = true;  // demands by skill
    bool kinds = true;   // dependencies of all kinds with lags and leads
};

// Touchpoints of up to some thirty hours, two teams and two people with skills.
[[nodiscard]] Document randomClockJourney(const ClockShape& shape, std::uint64_t seed);

}  // namespace waymark::test
