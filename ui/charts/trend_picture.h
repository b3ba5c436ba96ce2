#pragma once
// A measure over time: its figures with their intervals and numbers of answers, the target, and control limits with
// the signals marked; all of it named. Vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/measure/control_chart.h"
#include "core/measure/measure_series.h"
#include "ui/style/theme.h"

namespace waymark {

// What the chart shows.
struct TrendPicture {
    struct Point {
        double value = 0.0;
        std::optional<Interval> range;
        Signal signal = Signal::None;
        QString when;            // "Mar"; with the year where one begins
        QString details;         // when, figure, interval, answers and what is special, in lines
        std::int64_t count = 0;  // answers behind it; 0: not known
    };
    std::vector<Point> points;
    std::optional<double> target;
    QString targetWords;
    std::optional<ControlChart> control;
    QString unit;
    bool isHigherBetter = true;
    double from = 0.0, to = 0.0;  // of the axis
};
[[nodiscard]] TrendPicture trendPicture(const Measure& measure, const MeasureSeries& series);

void paintTrend(QPainter& painter, const QRectF& area, const TrendPicture& picture, const Theme& theme);
// The point nearest to a place in the chart; nothing where there is none near.
[[nodiscard]] std::optional<std::size_t> pointAt(const QRectF& area, const TrendPicture& picture, QPointF place);

}  // namespace waymark
