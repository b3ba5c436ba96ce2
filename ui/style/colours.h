#pragma once
// Colours made of others.

#include <cmath>

#include <QColor>

namespace waymark {

// The colour laid over an opaque ground, `share` of it: 0 is the ground, 1 the colour. Opaque colours are filled many
// times faster than translucent ones, and print alike everywhere.
[[nodiscard]] inline QColor mixed(const QColor& colour, const QColor& ground, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
            channel(colour.blue(), ground.blue())};
}

// The colour, as opaque as that: 1 hides what is under it.
[[nodiscard]] inline QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

}  // namespace waymark
