#pragma once
// The corners by which the only selected sticky note is made larger or smaller. They keep their size on the screen.

#include <array>
#include <cstdint>
#include <optional>

#include <QPointF>
#include <QRectF>

namespace waymark {

enum class NoteCorner : std::uint8_t { TopLeft, TopRight, BottomLeft, BottomRight };

inline constexpr double kCornerSide = 8.0;   // pixels
inline constexpr double kCornerReach = 7.0;  // pixels around a corner that still hit it

[[nodiscard]] inline std::array<QPointF, 4> cornersOf(const QRectF& note) {
    return {note.topLeft(), note.topRight(), note.bottomLeft(), note.bottomRight()};
}

[[nodiscard]] inline std::optional<NoteCorner> cornerAt(const QRectF& note, QPointF place, double zoom) {
    const std::array<QPointF, 4> corners = cornersOf(note);
    for (std::size_t k = 0; k < corners.size(); ++k) {
        const QPointF away = (place - corners[k]) * zoom;
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= kCornerReach) return static_cast<NoteCorner>(k);
    }
    return std::nullopt;
}

}  // namespace waymark
