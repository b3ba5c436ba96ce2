#pragma once
// Draws a Gantt chart: bars, buffers and a time axis. Window and pages use the same functions; vectors only.

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "core/map/placed_map.h"
#include "ui/charts/gantt_chart.h"
#include "ui/charts/time_ticks.h"
#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kGanttRow = 26.0;         // height
inline constexpr double kGanttTickGap = 44.0;     // least distance between times
inline constexpr double kGanttLabelRoom = 230.0;  // right of the last time, for the words behind the last bar

struct GanttLook {
    const Theme& theme;
    bool showsEarly = false;  // early dates of PERT above the bars
    bool isPale = false;      // belongs to an earlier state of the journey
    bool showsKept = false;   // tells in the legend what the thin bars below are
    double right = 0.0;       // words that would end beyond stand in front of their bar; 0: wherever they end
    bool isBrief = false;     // words that have no room there either are shorter or left out
};

// One row: bar, buffers, and words behind them. The axis places time 0 and counts in the
// units of the painter.
void paintGanttRow(QPainter& painter, const QRectF& rect, const GanttRow& row, const TimeAxis& axis,
                   const GanttLook& look);
// A line through a part of the chart at the moment that progress is told for.
void paintGanttStatus(QPainter& painter, const QRectF& rect, const GanttChart& chart, const TimeAxis& axis,
                      const Theme& theme);
// The frame of a buffer, hatched.
void paintHatchedBox(QPainter& painter, const QRectF& bar, const Theme& theme);
// What the strokes mean: critical chain, feeding chain, buffer, early dates where they are shown. In as many lines as
// the rectangle has room for and the width asks for.
void paintGanttLegend(QPainter& painter, const QRectF& rect, const GanttLook& look);

// The whole chart with names, axis and legend, as it is printed.
[[nodiscard]] QSizeF ganttSize(const GanttChart& chart);
// The least room into which it fits: rows stand closer, words are brief, and the legend takes two lines.
[[nodiscard]] QSizeF leastGanttSize(const GanttChart& chart);
void paintGantt(QPainter& painter, const QRectF& rect, const GanttChart& chart, const GanttLook& look);

}  // namespace waymark
