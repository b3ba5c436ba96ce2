#include "ui/canvas/veil_painting.h"

#include "ui/style/colours.h"

namespace waymark {

void paintVeil(QPainter& painter, const QRectF& area, const Theme& theme) {
    constexpr double kOpacity = 0.72;
    painter.fillRect(area, withAlpha(theme.window, kOpacity));
}

}  // namespace waymark
