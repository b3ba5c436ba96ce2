#pragma once
// How much of each resource a schedule needs at what time: where it is over-allocated and where it is idle.

#include <vector>

#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct ResourceLoad {
    // From `begin` until `end` this much is needed.
    struct Step {
        WorkTime begin, end;
        std::int32_t amount = 0;

        bool operator==(const Step&) const = default;
    };
    Id<Resource> resource;
    std::int32_t capacity = 0;
    std::vector<Step> steps;  // without gaps from the start of the journey to its end; neighbours differ
    std::int32_t peak = 0;
    Minutes overTime{0};     // working time of the journey in which more is needed than there is
    double worked = 0.0;     // unit minutes that touchpoints ask for
    double available = 0.0;  // unit minutes that there are until the journey ends, in the hours of the resource

    // Share of what there is that is asked for; 0 where there is nothing.
    [[nodiscard]] double utilisation() const { return available > 0.0 ? worked / available : 0.0; }
};

// By resource in order of ids, with everything as early as the schedule has it. Touchpoints count from their early
// start until their early finish, also over hours in which the resource rests.
[[nodiscard]] std::vector<ResourceLoad> resourceLoads(const Document& document, const IncrementalSchedule& schedule);

}  // namespace waymark
