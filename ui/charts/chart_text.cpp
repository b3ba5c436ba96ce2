#include "ui/charts/chart_text.h"

#include <algorithm>

#include <QFontMetricsF>

namespace waymark {

void paintText(QPainter& painter, const QRectF& where, const QString& text, const TextLook& look,
               Qt::Alignment alignment) {
    const QFont font = fontOf(look.size, look.weight);
    painter.setFont(font);
    painter.setPen(look.colour);
    painter.drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
}

void paintShortened(QPainter& painter, const QRectF& where, const QStringList& texts, const TextLook& look,
                    Qt::Alignment alignment) {
    const auto fits = [&](const QString& text) { return textWidth(text, look.size, look.weight) <= where.width(); };
    const auto first = std::ranges::find_if(texts, fits);
    paintText(painter, where, first == texts.end() ? texts.last() : *first, look, alignment);
}

void paintTextAbove(QPainter& painter, const QString& text, QPointF place, const QRectF& plot, const TextLook& look) {
    paintText(painter, textAbove(place, plot, textWidth(text, look.size, look.weight)), text, look, Qt::AlignCenter);
}

QRectF textAbove(QPointF place, const QRectF& plot, double textWidth) {
    const double width = textWidth + 4.0;
    const double left = std::max(plot.left(), std::min(place.x() - width / 2.0, plot.right() - width));
    return {left, place.y() - 19.0, width, 16.0};
}

double textWidth(const QString& text, double size, FontWeight weight) {
    return QFontMetricsF(fontOf(size, weight)).horizontalAdvance(text);
}

// Shorter ones are nothing on a page, and PDF readers complain of outlines without a point.
constexpr double kShortestLine = 0.05;

void paintHatching(QPainter& painter, const QRectF& rect, const QPen& pen, double step, Slant slant) {
    painter.setPen(pen);
    for (double foot = rect.left() - rect.height(); foot < rect.right(); foot += step) {
        // How far above the lower edge the line enters and leaves the rectangle.
        const double from = std::max(0.0, rect.left() - foot);
        const double to = std::min(rect.height(), rect.right() - foot);
        if (to - from < kShortestLine) continue;
        const auto at = [&](double height) {
            const double y = slant == Slant::Rising ? rect.bottom() - height : rect.top() + height;
            return QPointF(foot + height, y);
        };
        painter.drawLine(QLineF(at(from), at(to)));
    }
}

QColor paled(QColor colour, bool isPale) {
    if (isPale) colour.setAlphaF(colour.alphaF() * 0.35F);
    return colour;
}

}  // namespace waymark
