#pragma once
// Says what lines and cells of the PERT lens mean. Vectors only, like card_painting.h.

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/style/theme.h"

namespace waymark {

// One line: "critical" and "has float", each behind a piece of its line. `at` is the upper left corner.
void paintLegend(QPainter& painter, QPointF at, const Theme& theme);
[[nodiscard]] QSizeF legendSize();

// A PERT box with the names of its cells instead of numbers.
void paintBoxKey(QPainter& painter, const QRectF& rect, const Theme& theme);

}  // namespace waymark
