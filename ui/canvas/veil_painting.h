#pragma once
// Some touchpoints picked out for a room: a veil over all of the map, on which they and the dependencies between them
// are painted once more. So nothing is seen by half.

#include <QPainter>
#include <QRectF>

#include "ui/style/theme.h"

namespace waymark {

// What recedes behind it can still be made out.
void paintVeil(QPainter& painter, const QRectF& area, const Theme& theme);

}  // namespace waymark
