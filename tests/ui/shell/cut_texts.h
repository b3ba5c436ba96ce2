#pragma once
// Texts that have no room where they stand, and the languages to look for them in.

#include <QWidget>

#include "ui/style/language.h"

namespace waymark::test {

// Spoken as long as it lives; before the window is made.
struct SpokenLanguage {
    explicit SpokenLanguage(Language language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
};

// Where a widget stands among those around it, beginning with what it says.
[[nodiscard]] QString whereOf(const QWidget& widget, const QString& text);
// Texts that find no room, wherever they are below this widget.
[[nodiscard]] QStringList cutTextsIn(const QWidget& root);

}  // namespace waymark::test
