#include "ui/canvas/text_fit.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QTextLayout>

namespace waymark {
namespace {

// How many characters of the text fill one line; at least one, so that every line moves on.
qsizetype lineLength(const QString& text, const QFontMetricsF& metrics, double width) {
    if (metrics.horizontalAdvance(text) <= width) return text.size();
    qsizetype fits = 1;
    qsizetype tooMuch = text.size();
    while (fits + 1 < tooMuch) {
        const qsizetype middle = (fits + tooMuch) / 2;
        (metrics.horizontalAdvance(text.left(middle)) <= width ? fits : tooMuch) = middle;
    }
    const qsizetype blank = text.lastIndexOf(' ', fits);
    if (blank > 0) return blank;
    if (!text.at(fits - 1).isHighSurrogate()) return fits;
    return fits > 1 ? fits - 1 : 2;  // never between the halves of a character
}

FittedText measured(QString text, const QFontMetricsF& metrics) {
    const double width = metrics.horizontalAdvance(text);
    return {std::move(text), width, {}};
}

QList<QGlyphRun> shaped(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));  // only now it has glyphs, and an ascent
    line.setPosition({0.0, -line.ascent()});            // glyphs stand on the line where they are painted
    layout.endLayout();
    return layout.glyphRuns();
}

}  // namespace

FittedText fitLine(const QString& text, const QFont& font, double width) {
    const QFontMetricsF metrics(font);
    const double whole = metrics.horizontalAdvance(text);
    if (whole <= width) return {text, whole, {}};
    return measured(metrics.elidedText(text, Qt::ElideRight, width), metrics);
}

std::vector<FittedText> fitLines(const QString& text, const QFont& font, double width, int most) {
    const QFontMetricsF metrics(font);
    std::vector<FittedText> lines;
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        if (static_cast<int>(lines.size()) + 1 == most) {
            lines.push_back(fitLine(rest, font, width));
            break;
        }
        const qsizetype length = lineLength(rest, metrics, width);
        lines.push_back(measured(rest.left(length), metrics));
        rest = rest.mid(length).trimmed();
    }
    return lines;
}

void drawFitted(QPainter& painter, QPointF baseline, const FittedText& fitted) {
    if (fitted.text.isEmpty()) return;
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.drawText(baseline, fitted.text);
        return;
    }
    if (fitted.glyphs.isEmpty()) fitted.glyphs = shaped(fitted.text, painter.font());
    for (const QGlyphRun& run : std::as_const(fitted.glyphs)) painter.drawGlyphRun(baseline, run);
}

}  // namespace waymark
