#pragma once
// Draws one touchpoint as a card of the Journey lens or a six-cell PERT box. Window, pictures and pages use the same
// functions, so everything here stays vectors: no caches, no effects.

#include <QPainter>
#include <QRectF>

#include "ui/canvas/card_face.h"
#include "ui/canvas/lens.h"
#include "ui/style/theme.h"

namespace waymark {

// The face must have been made for a card of this size. A theme with a transparent shadow draws none.
void paintCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme);

// The outline around a selected card, and the room that it and everything else of a card takes outside of `rect`.
void paintSelection(QPainter& painter, const QRectF& rect, const QColor& colour);
// Marks grow a little with the letters of a card seen from far away, as far as they do not touch what is below.
[[nodiscard]] double markScale(const CardFace& face);
[[nodiscard]] QRectF cardBounds(const QRectF& rect);

// The frame and the cells of a PERT box.
struct BoxFrame {
    QPen outline;
    QColor divider, fill;
};
// An empty card with its shadow.
void paintCardGround(QPainter& painter, const QRectF& rect, const BoxFrame& frame, const Theme& theme);
void paintBoxFrame(QPainter& painter, const QRectF& rect, const BoxFrame& frame);

}  // namespace waymark
