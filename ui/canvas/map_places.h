#pragma once
// Where what the map shows has its middle, for whoever wants to look there.

#include <QPointF>
#include <QRectF>

#include "ui/canvas/map_content.h"

namespace waymark {

// Of a touchpoint, a dependency's label, a sticky note; of a stage or lane its beginning, across or down alone: the
// rest stays as it is in `seen`. The middle of that for what is not there.
[[nodiscard]] QPointF middleOf(MapContent& content, const RowRef& row, const QRectF& seen);

// The card whose middle is nearest; null where there is none. Cost: linear in all cards.
[[nodiscard]] const CardLook* nearestCard(const MapContent& content, QPointF place);

// Room for a sticky note of this size that lies on no card and no other note, and on no dependency if that can be: near
// the middle of what is seen, or below all of the map where none is free. On the grid.
[[nodiscard]] QRectF freePlaceForNote(const MapContent& content, const QSizeF& size, const QRectF& seen);

}  // namespace waymark
