#pragma once
// Cards of the Money and the Measures lens: a figure with its remark; heat and a gauge for money, a mark in colour and
// shape for measures. Vectors only, like card_painting.h.

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/card_face.h"
#include "ui/style/theme.h"

namespace waymark {

// What the lens adds to a face; a dash where nothing is known of the touchpoint.
void addNote(CardFace& face, const NoteLayer& notes);

// Outline, heat, gauge or mark, and texts; the shadow is the caller's.
void paintNoteCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme);

// The inside of a card as hot as this, from 0 to 1.
[[nodiscard]] QColor noteColour(Lens lens, double heat, const Theme& theme);

// Says what the lens means, in one line where the width allows. `at` is the upper left corner.
void paintNoteLegend(QPainter& painter, QPointF at, Lens lens, const Theme& theme, double width);
[[nodiscard]] QSizeF noteLegendSize(Lens lens, double width);

}  // namespace waymark
