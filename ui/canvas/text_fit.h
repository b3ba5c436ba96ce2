#pragma once
// Texts cut to the room they have, together with their width, so that painting them needs no measuring, and on a screen
// no shaping from the second time on.

#include <vector>

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainter>
#include <QPointF>
#include <QString>

namespace waymark {

struct FittedText {
    QString text;
    double width = 0.0;                 // in the font it was fitted for
    mutable QList<QGlyphRun> glyphs{};  // kept by drawFitted; not part of the value

    bool operator==(const FittedText& other) const { return text == other.text && width == other.width; }
};

// The text in one line, its end replaced by an ellipsis where it is too long.
[[nodiscard]] FittedText fitLine(const QString& text, const QFont& font, double width);

// The text in at most `most` lines, broken between words, or inside a word that is wider than a line; the last
// line is elided.
[[nodiscard]] std::vector<FittedText> fitLines(const QString& text, const QFont& font, double width, int most);

// Paints the text in the painter's font, which has to be the one it was fitted for. Files get text that can be
// searched.
void drawFitted(QPainter& painter, QPointF baseline, const FittedText& fitted);

}  // namespace waymark
