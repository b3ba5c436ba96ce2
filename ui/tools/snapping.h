#pragma once
// Where a dragged card comes to rest: in line with cards nearby, else on the grid. All cards are of one size, so
// sides line up exactly where centres do.

#include <span>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace waymark {

struct Snap {
    QPointF centre;
    std::vector<QLineF> guides;  // from the card to those it is in line with
};

// `wish` is the centre of a card of this size; `others` are cards it may line up with when they are at most `reach`
// off. Where equal gaps to two neighbours are within reach, the card goes half way between them.
[[nodiscard]] Snap snapCard(QPointF wish, QSizeF size, std::span<const QRectF> others, double reach);

}  // namespace waymark
