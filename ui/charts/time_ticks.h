#pragma once
// Round times along an axis: of the map, of the Gantt chart, of all charts over time. With a start date, days stand
// below the times.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/base/time.h"
#include "core/map/placed_map.h"
#include "ui/charts/journey_days.h"
#include "ui/style/theme.h"

namespace waymark {

// The unit in which times of the clock up to this one read best on an axis.
[[nodiscard]] TimeUnit clockUnit(double minutes);

struct TimeTick {
    double x = 0.0;  // in the units of the axis
    QString label;   // "5 d"
    QString day;     // "13 Mar"; empty without a start date
};
// Round times of the axis between two places, at least `gap` apart, and further where days need more room.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeAxis& axis, double from, double to, double gap,
                                              const TimeWords& words);

// Height of a row of times: that of one line, or of two with days.
[[nodiscard]] double tickRowHeight(const TimeWords& words);

// The times centred on their ticks, days below them. None sticks out of the rectangle at its left.
void paintTickLabels(QPainter& painter, const std::vector<TimeTick>& ticks, const QRectF& rect, const Theme& theme);
// Vertical hairlines at the ticks.
void paintTickLines(QPainter& painter, const std::vector<TimeTick>& ticks, const QRectF& area, const Theme& theme);

}  // namespace waymark
