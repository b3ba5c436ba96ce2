#pragma once
// Draws how customers feel along the map: neutral as a dashed line in the middle, a curve for each persona, and on the
// active one a dot for each touchpoint whose height and colour say the same. Vectors only, like card_painting.h.

#include <optional>
#include <span>
#include <vector>

#include <QPainter>
#include <QRectF>

#include "ui/canvas/emotion_lines.h"
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
    std::span<const EmotionLine> lines;
    std::optional<std::size_t> active;     // whose points can be dragged
    std::vector<Id<Touchpoint>> selected;  // sorted
    std::optional<Id<Touchpoint>> hovered;
    bool hasFaces = true;  // at the ends of the curves
};

void paintEmotions(QPainter& painter, const EmotionFrame& frame, const EmotionPicture& picture, const Theme& theme);

// Which curve is whose, one below the other: a piece of line and a name each. What finds no room is counted in a last
// row. Nothing for a single curve.
inline constexpr double kEmotionKeyRow = 15.0;
void paintEmotionKey(QPainter& painter, const QRectF& area, const EmotionPicture& picture, const Theme& theme);
// How many curves the key names in so much height.
[[nodiscard]] std::size_t namedInKey(std::size_t lines, double height);

}  // namespace waymark
