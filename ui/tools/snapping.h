#pragma once
// Where a dragged card comes to rest: in line with cards nearby or at equal distances from them, else on the grid. All
// cards are of one size, so sides line up exactly where centres do.

#include <span>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace waymark {

struct Snap {
    QPointF centre;
    std::vector<QLineF> guides;  // from the card to those it is in line with
    std::vector<QLineF> gaps;    // equal distances between neighbours in its row or column, from side to side
};

// `wish` is the centre of a card of this size; `others` are cards it may line up with when they are at most `reach`
// off. On each axis the nearest of these wins: the line of another card; half way between the neighbours in its row (or
// column); as far from a neighbour as that one is from the next.
[[nodiscard]] Snap snapCard(QPointF wish, QSizeF size, std::span<const QRectF> others, double reach);

}  // namespace waymark
