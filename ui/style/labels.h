#pragma once
// Labels that take their text as it is: nothing in a name or a message is ever read as markup.

#include <QLabel>

#include "ui/style/theme.h"

class QLineEdit;

namespace waymark {

enum class Tone { Body, Muted, Faint, Critical };

struct LabelLook {
    double size = kBodySize;
    FontWeight weight = FontWeight::Regular;
    Tone tone = Tone::Body;
};

[[nodiscard]] QLabel* makeLabel(const QString& text, const LabelLook& look, QWidget* parent);
// On one line that is as wide as there is room; what has none is elided.
[[nodiscard]] QLabel* makeElidedLabel(const LabelLook& look, QWidget* parent);
// A text for a tool tip, line by line; Qt would read a name that looks like markup as such.
[[nodiscard]] QString plainToolTip(const QString& text);
// The field never gets narrower than the hint in it.
void keepHint(QLineEdit& field);
// The colour follows the style sheet, so that it changes with the theme.
void setTone(QLabel& label, Tone tone);

}  // namespace waymark
