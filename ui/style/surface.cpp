#include "ui/style/surface.h"

#include <algorithm>

namespace waymark {

void paintSurface(QPainter& painter, const QRectF& outer, const Theme& theme, double radius) {
    const QRectF face = outer.adjusted(kSurfaceShadow, kSurfaceShadow, -kSurfaceShadow, -kSurfaceShadow);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = theme.shadow;
    shade.setAlpha(std::max(2, theme.shadow.alpha() / 6));
    painter.setBrush(shade);
    // Rings that grow outwards add up to a shadow that is darkest at the face; it falls downwards a little.
    for (int ring = 1; ring < kSurfaceShadow; ring += 2) {
        painter.drawRoundedRect(face.adjusted(-ring + 1, -ring + 3, ring - 1, ring), radius + ring, radius + ring);
    }
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

}  // namespace waymark
