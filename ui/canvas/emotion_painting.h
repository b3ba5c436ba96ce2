#pragma once
// Draws how the customer feels along the map: neutral as a dashed line in the middle, the curve, and a dot for each
// touchpoint whose height and colour say the same. Vectors only, like card_painting.h.

#include <optional>
#include <span>
#include <vector>

#include <QPainter>
#include <QRectF>

#include "core/map/emotion_curve.h"
#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kEmotionStrip = 76.0;  // height

// Where the strip lies and how places of the map become pixels: x * zoom + offset.
struct EmotionFrame {
    QRectF area;
    double zoom = 1.0;
    double offset = 0.0;

    [[nodiscard]] double xOf(double place) const { return place * zoom + offset; }
    [[nodiscard]] double yOf(double emotion) const;
    // The emotion whose height is nearest.
    [[nodiscard]] int emotionAt(double y) const;
    [[nodiscard]] QPointF centreOf(const EmotionPoint& point) const { return {xOf(point.x), yOf(point.emotion)}; }
};

struct EmotionPicture {
    std::span<const EmotionPoint> points;  // sorted by x
    std::span<const CurveKnot> curve;
    std::vector<Id<Touchpoint>> selected;  // sorted
    std::optional<Id<Touchpoint>> hovered;
};

void paintEmotions(QPainter& painter, const EmotionFrame& frame, const EmotionPicture& picture, const Theme& theme);

}  // namespace waymark
