#pragma once
// When a touchpoint may start and end: the results of the forward and backward pass (critical path method, Kelley and
// Walker 1959).

#include "core/base/time.h"

namespace waymark {

struct Dates {
    WorkTime earlyStart, earlyFinish, lateStart, lateFinish;
    Minutes totalFloat{0}, freeFloat{0};

    [[nodiscard]] Minutes duration() const { return earlyFinish - earlyStart; }
    [[nodiscard]] bool isCritical() const { return totalFloat <= Minutes{0}; }
    bool operator==(const Dates&) const = default;
};

}  // namespace waymark
