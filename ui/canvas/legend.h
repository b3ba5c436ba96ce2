#pragma once
// Says what lines and cells of the PERT lens mean. Vectors only, like card_painting.h.

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/lens.h"
#include "ui/style/theme.h"

namespace waymark {

// What the lines of the lens mean, each behind a piece of it, in as many rows as the width asks for. The Journey lens
// has none.
void paintLegend(QPainter& painter, const QRectF& where, Lens lens, const Theme& theme);
// At most that wide, if it can be.
[[nodiscard]] QSizeF legendSize(Lens lens, double width);

// A PERT box with the names of its cells instead of numbers.
void paintBoxKey(QPainter& painter, const QRectF& rect, const Theme& theme);

}  // namespace waymark
