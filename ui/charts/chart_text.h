#pragma once
// Words in charts and on pages: one line, cut to its room, in colours of the theme.

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include "ui/style/theme.h"

namespace waymark {

struct TextLook {
    double size = kBodySize;
    FontWeight weight = FontWeight::Regular;
    QColor colour;
};

void paintText(QPainter& painter, const QRectF& where, const QString& text, const TextLook& look,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
// The first of the texts that finds room, else the last one, cut.
void paintShortened(QPainter& painter, const QRectF& where, const QStringList& texts, const TextLook& look,
                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
// Above a place on the upper edge of a plot, no further to the side than its edges: where a text so wide stands there.
[[nodiscard]] QRectF textAbove(QPointF place, const QRectF& plot, double textWidth);
void paintTextAbove(QPainter& painter, const QString& text, QPointF place, const QRectF& plot, const TextLook& look);
[[nodiscard]] double textWidth(const QString& text, double size, FontWeight weight = FontWeight::Regular);

// Slanting lines inside a rectangle, `step` apart. Lines instead of a brush pattern, which pages would print in
// another size, and cut by reckoning, since SVG knows no clipping.
enum class Slant { Rising, Falling };
void paintHatching(QPainter& painter, const QRectF& rect, const QPen& pen, double step, Slant slant = Slant::Rising);

// A colour of what is of an earlier state.
[[nodiscard]] QColor paled(QColor colour, bool isPale);

}  // namespace waymark
