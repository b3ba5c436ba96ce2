#pragma once
// A card seen from so far that its name fills it: what paintCard() does where a face has a far text.

#include <QPainter>
#include <QRectF>

#include "ui/canvas/card_face.h"
#include "ui/canvas/lens.h"
#include "ui/style/theme.h"

namespace waymark {

// The face must have its far text.
void paintFarCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme);
// Its texts and icons alone, on a card that is painted already.
void paintFarText(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme);

}  // namespace waymark
