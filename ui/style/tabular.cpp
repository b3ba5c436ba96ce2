#include "ui/style/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

namespace waymark {
namespace {

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

// Calls `place` with each digit by itself and with all there is between two digits, and returns the width of all.
template <class Place>
double inPieces(const QString& text, const QFont& font, const Place& place) {
    const QFontMetricsF metrics(font);
    const double digitWidth = metrics.horizontalAdvance(u'0');
    double x = 0.0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        if (!isDigit(text[begin])) {
            while (end < text.size() && !isDigit(text[end])) ++end;
        }
        const QString piece = text.mid(begin, end - begin);
        const double width = metrics.horizontalAdvance(piece);
        const double room = isDigit(text[begin]) ? digitWidth : width;
        place(piece, x + (room - width) / 2.0);
        x += room;
        begin = end;
    }
    return x;
}

}  // namespace

double tabularWidth(const QString& text, const QFont& font) {
    return inPieces(text, font, [](const QString&, double) {});
}

void drawTabular(QPainter& painter, const QPointF& start, const QString& text, const QFont& font) {
    painter.setFont(font);
    inPieces(text, font, [&](const QString& piece, double x) { painter.drawText(start + QPointF(x, 0.0), piece); });
}

}  // namespace waymark
