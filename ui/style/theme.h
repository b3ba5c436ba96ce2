#pragma once
// Every colour, font and spacing of the window, the charts and the exported pages. Items take them from here
// when they paint, so that the light and the dark theme need no second code path.

#include <array>

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace waymark {

enum class ThemeKind { Light, Dark };

struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor window, panel, field;          // behind everything; panels, cards and menus; text fields
    QColor line, text, muted, faint;      // hairlines; body text; secondary text; hints
    QColor accent, accentTint, onAccent;  // what can be acted on
    QColor critical, criticalTint;        // what decides the end of the journey
    QColor good, warning;
    QColor edge;  // dependencies with float
    QColor shadow;
    std::array<QColor, 2> stageTints;  // alternating columns of the map
    std::array<QColor, 5> emotion;     // -2 .. +2
    std::array<QColor, 6> series;      // lanes and chart series (Okabe and Ito)
};

[[nodiscard]] const Theme& themeOf(ThemeKind kind);

// The palette and style sheet that dress all widgets in this theme (Fusion style).
[[nodiscard]] QPalette paletteOf(const Theme& theme);
[[nodiscard]] QString styleSheetOf(const Theme& theme);

// Inter with DejaVu Sans behind it, sized in pixels so that screen, PDF, SVG and PNG agree.
enum class FontWeight { Regular, Medium, SemiBold };
[[nodiscard]] QFont fontOf(double pixelSize, FontWeight weight = FontWeight::Regular);

inline constexpr double kBodySize = 12.5;
inline constexpr double kSmallSize = 11.0;
inline constexpr double kTitleSize = 15.0;
inline constexpr double kFigureSize = 19.0;
inline constexpr int kSpace = 4;  // spacing goes in steps of this

}  // namespace waymark
