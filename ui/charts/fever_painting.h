#pragma once
// Draws the fever chart of a plan: buffer used against chain done, in three zones. Window and pages use the same
// functions; vectors only.

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "ui/charts/execution_view.h"
#include "ui/style/theme.h"

namespace waymark {

struct FeverLook {
    const Theme& theme;
    bool isPale = false;  // belongs to an earlier state of the journey
};

void paintFever(QPainter& painter, const QRectF& rect, const ExecutionView& view, const FeverLook& look);
[[nodiscard]] QColor zoneColour(FeverZone zone, const Theme& theme);

// The chart with the tables of buffers and of what to work on next, as it is printed.
[[nodiscard]] QSizeF executionSize(const ExecutionView& view);
void paintExecution(QPainter& painter, const QRectF& rect, const ExecutionView& view, const Theme& theme);

}  // namespace waymark
