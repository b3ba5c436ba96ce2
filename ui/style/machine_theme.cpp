#include "ui/style/machine_theme.h"

#include <QGuiApplication>

namespace waymark {

ThemeKind themeOfMachine() {
    static const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

}  // namespace waymark
