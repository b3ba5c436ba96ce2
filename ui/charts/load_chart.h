#pragma once
// How much of each resource is needed over time against how much there is: a chart for each of them, one below the
// other. What is needed beyond the capacity is marked by colour and dense hatching, what is idle by sparse hatching.
// Window and pages use the same functions; vectors only.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "core/resource/resource_load.h"
#include "ui/charts/journey_days.h"
#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kLoadLabel = 210.0;  // left of the charts
inline constexpr double kLoadRow = 58.0;     // height
inline constexpr double kLoadGap = 12.0;     // between rows

struct LoadChart {
    std::vector<ResourceLoad> loads;
    std::vector<QString> names;  // of the resources
    Minutes finish{0};           // of the journey
    TimeWords words;
};
[[nodiscard]] LoadChart loadChart(const Document& document, const IncrementalSchedule& schedule);

// Where a working time lies in a chart that takes this much room.
[[nodiscard]] double loadX(const LoadChart& chart, const QRectF& room, WorkTime time);

// One resource in its room, with its name in front of it.
void paintLoadRow(QPainter& painter, const QRectF& room, const LoadChart& chart, std::size_t row, const Theme& theme);
// Times along the top of `area`, which is as wide as the charts, and lines down from them, which go behind the rows.
inline constexpr double kLoadHeadGap = 12.0;  // above the first row, for half of the number at its limit
[[nodiscard]] double loadAxisHeight(const LoadChart& chart);
void paintLoadTimes(QPainter& painter, const QRectF& area, const LoadChart& chart, const Theme& theme);
void paintLoadLines(QPainter& painter, const QRectF& area, const LoadChart& chart, const Theme& theme);

// All of it with a line that says what the strokes mean, as it is printed.
[[nodiscard]] QSizeF loadSize(const LoadChart& chart);
void paintLoad(QPainter& painter, const QRectF& rect, const LoadChart& chart, const Theme& theme);

}  // namespace waymark
