#pragma once
// What cards of the Risk, the Money and the Measures lens have in common: a name above a figure and its remark, a gauge
// along the lower edge, and the legend of a scale of heat. Vectors only, like card_painting.h.

#include <functional>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/card_face.h"
#include "ui/style/theme.h"

namespace waymark {

struct FigureTexts {
    const FittedText& figure;
    QColor figureColour;
    const FittedText& remark;
    QColor remarkColour;
};
void paintFigureTexts(QPainter& painter, const QRectF& card, const CardFace& face, const FigureTexts& texts,
                      const Theme& theme);
// The line on which the first line of the name stands, from the top of the card.
[[nodiscard]] double nameBaseline(const CardFace& face);

// How much of the whole, from 0 to 1.
void paintGauge(QPainter& painter, const QRectF& card, double share, const QColor& colour, const Theme& theme);

// Swatches between the words for their ends, and what figures mean: behind them where the width allows, else below.
struct HeatLegend {
    FittedText least, most, meaning;
    std::function<QColor(double heat)> colour;
};
inline constexpr double kHeatLegendRow = 20.0;  // height
[[nodiscard]] QSizeF heatLegendSize(const HeatLegend& legend, double width);
void paintHeatLegend(QPainter& painter, QPointF at, const HeatLegend& legend, const Theme& theme, double width);
// A text for legends.
[[nodiscard]] FittedText legendEntry(const QString& words);

}  // namespace waymark
