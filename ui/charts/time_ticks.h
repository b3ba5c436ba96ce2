#pragma once
// Round times along an axis: of the map, of the Gantt chart.

#include <vector>

#include <QString>

#include "core/base/time.h"
#include "core/map/placed_map.h"

namespace waymark {

struct TimeTick {
    double x = 0.0;  // in the units of the axis
    QString label;
};
// Round times of the axis between two places, at least `gap` apart.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeAxis& axis, double from, double to, double gap, TimeUnit unit);

}  // namespace waymark
