#pragma once
// Panels that float over the window: a rounded face with a soft shadow, painted without effects.

#include <QPainter>
#include <QRectF>

#include "ui/style/theme.h"

namespace waymark {

// Room around the face that the shadow needs, on every side.
inline constexpr int kSurfaceShadow = 14;

// Paints shadow and face into `outer`; the face begins kSurfaceShadow inside it.
void paintSurface(QPainter& painter, const QRectF& outer, const Theme& theme, double radius = 9.0);

}  // namespace waymark
