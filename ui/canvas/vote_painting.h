#pragma once
// The dots that a workshop gave to a card or a sticky note: at its lower right corner, small and calm.

#include <cstddef>

#include <QPainter>
#include <QRectF>

#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kVoteLetters = 11.0;  // size of the number, in scene units

// In scene units; `scale` times as large as on a card that is near. Up to five are dots, more of them a dot and a
// number.
void paintVotes(QPainter& painter, const QRectF& rect, std::size_t votes, double scale, const Theme& theme);
// Where they are painted.
[[nodiscard]] QRectF votesRect(const QRectF& rect, std::size_t votes, double scale);

}  // namespace waymark
