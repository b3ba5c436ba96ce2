#pragma once
// The small handles around a card: dots at its sides from which a dependency is drawn, and a plus where a next
// touchpoint can grow. They keep their size on the screen at every zoom.

#include <array>
#include <optional>

#include <QPointF>
#include <QRectF>

#include "ui/canvas/map_content.h"

namespace waymark {

inline constexpr double kDotRadius = 5.0;    // pixels
inline constexpr double kPlusRadius = 10.0;  // pixels
inline constexpr double kHandleReach = 9.0;  // pixels around a dot that still grab it

enum class Side : std::uint8_t { Right, Below, Left, Above };

// Where the middle of this side is.
[[nodiscard]] QPointF sideOf(const QRectF& card, Side side);
[[nodiscard]] std::array<QPointF, 4> connectDots(const QRectF& card);

struct GrowHandle {
    QPointF centre;
    Side side = Side::Below;
};
// On the first side with room for a card: right, below, above, left; below if there is none. Nothing for a card that
// is not shown.
[[nodiscard]] std::optional<GrowHandle> growHandle(const MapContent& content, Id<Touchpoint> id, double zoom);
// Centre of the next card on that side.
[[nodiscard]] QPointF nextTo(const QRectF& card, Side side);

}  // namespace waymark
