#pragma once
// Sticky notes on the map and on pages: paper, text as large as it can be read, author, padlock. Vectors only.

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/model/document.h"
#include "ui/style/theme.h"

namespace waymark {

[[nodiscard]] QRectF rectOf(const StickyNote& note);
// Where something on a note may be painted, its shadow and padlock included.
[[nodiscard]] QRectF noteBounds(const QRectF& rect);

// In scene units, one of which takes `zoom` pixels; 1 for pages. From far away the letters grow, as those of cards do,
// and in the end there is only the paper. For a room no letters take fewer pixels than `least`.
void paintStickyNote(QPainter& painter, const StickyNote& note, const QRectF& rect, double zoom, const Theme& theme,
                     double least = 0.0);

// The size of the text at this zoom, and what it leaves around it. In scene units.
[[nodiscard]] double noteTextSize(const QRectF& rect, double zoom, double least = 0.0);
inline constexpr double kNotePadding = 10.0;
// How high a note of this width has to be for all of its text on a page.
[[nodiscard]] double noteHeightFor(const QString& text, double width, bool hasAuthor);

// Its first words, for lists and screen readers: "Note: ask legal".
[[nodiscard]] QString noteName(const StickyNote& note);

}  // namespace waymark
