#pragma once
// Texts cut to the room they have, together with their width, so that painting them needs no measuring.

#include <vector>

#include <QFont>
#include <QString>

namespace waymark {

struct FittedText {
    QString text;
    double width = 0.0;  // in the font it was fitted for

    bool operator==(const FittedText&) const = default;
};

// The text in one line, its end replaced by an ellipsis where it is too long.
[[nodiscard]] FittedText fitLine(const QString& text, const QFont& font, double width);

// The text in at most `most` lines, broken between words, or inside a word that is wider than a line; the last
// line is elided.
[[nodiscard]] std::vector<FittedText> fitLines(const QString& text, const QFont& font, double width, int most);

}  // namespace waymark
