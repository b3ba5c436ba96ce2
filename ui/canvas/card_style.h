#pragma once
// Fonts and distances inside a card, shared by fitting its texts and painting them. In scene units.

#include <QFont>
#include <QRectF>

#include "core/layout/geometry.h"

namespace waymark {

struct CardFonts {
    QFont name;     // names of touchpoints
    QFont meta;     // channel and time; cells of a PERT box
    QFont strong;   // expected time and float in a PERT box
    QFont caption;  // above a card
    QFont label;    // on dependencies
    QFont badge;
};
[[nodiscard]] const CardFonts& cardFonts();

namespace card {
inline constexpr double kRadius = 9.0;
inline constexpr double kBoxRadius = 8.0;
inline constexpr double kTextLeft = 17.0;
inline constexpr double kTextRight = 12.0;
inline constexpr double kIcon = 12.0;
inline constexpr double kIconGap = 5.0;
inline constexpr double kBoxRow = 22.0;       // height of the first and last row of a PERT box
inline constexpr double kBoxInset = 5.0;      // left and right of its name
inline constexpr double kSelectionGap = 5.0;  // middle of the selection's outline, outside the card
}  // namespace card

// How the customer feels, -2 to 2, at the left side of a card: the better, the higher, so that the colour is not alone
// in saying it.
[[nodiscard]] QRectF emotionTrack(const QRectF& card, double width);
[[nodiscard]] QRectF emotionBar(const QRectF& track, int emotion);

[[nodiscard]] inline QRectF toRectF(const layout::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }
[[nodiscard]] inline QPointF toPointF(layout::Point point) { return {point.x, point.y}; }
[[nodiscard]] inline layout::Point toPoint(QPointF point) { return {point.x(), point.y()}; }
[[nodiscard]] inline layout::Rect toRect(const QRectF& r) { return {r.x(), r.y(), r.width(), r.height()}; }

}  // namespace waymark
