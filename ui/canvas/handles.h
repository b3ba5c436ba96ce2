#pragma once
// The small arrows around a card, one beyond each of its sides: a click grows a touchpoint there, a drag draws a
// dependency. They keep their size on the screen at every zoom.

#include <array>
#include <optional>

#include <QPointF>
#include <QRectF>

#include "core/edit/grow_edits.h"
#include "core/layout/edge_router.h"

namespace waymark {

inline constexpr double kArrowGap = 16.0;        // pixels from the side of a card to the middle of an arrow
inline constexpr double kArrowRadius = 8.0;      // pixels
inline constexpr double kHandleReach = 11.0;     // pixels around an arrow that still hit it
inline constexpr double kLeastHandleZoom = 0.3;  // cards further away show none

using Side = edit::GrowSide;

// Where the middle of this side is.
[[nodiscard]] QPointF sideOf(const QRectF& card, Side side);
// The way out of it, of length one.
[[nodiscard]] QPointF outwards(Side side);

struct Handle {
    QPointF centre;
    Side side = Side::Right;
};
[[nodiscard]] std::array<Handle, 4> handlesOf(const QRectF& card, double zoom);
// The one under this place; nothing if there is none.
[[nodiscard]] std::optional<Side> handleAt(const QRectF& card, QPointF place, double zoom);
// The card with its arrows: while the pointer is there, they stay.
[[nodiscard]] QRectF handleArea(const QRectF& card, double zoom);

// The ends of a dependency, by which the only selected one is taken elsewhere: its beginning and its arrow head.
inline constexpr double kEndRadius = 5.0;  // pixels
[[nodiscard]] std::array<QPointF, 2> endsOf(const layout::Route& route);

}  // namespace waymark
