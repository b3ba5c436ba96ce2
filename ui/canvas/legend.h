#pragma once
// Says what lines and cells of the PERT lens mean. Vectors only, like card_painting.h.

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/lens.h"
#include "ui/style/theme.h"

namespace waymark {

// One line: what the lines of the lens mean, each behind a piece of it. `at` is the upper left corner. The Journey lens
// has none.
void paintLegend(QPainter& painter, QPointF at, Lens lens, const Theme& theme);
[[nodiscard]] QSizeF legendSize(Lens lens);

// A PERT box with the names of its cells instead of numbers.
void paintBoxKey(QPainter& painter, const QRectF& rect, const Theme& theme);

}  // namespace waymark
