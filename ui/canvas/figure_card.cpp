#include "ui/canvas/figure_card.h"

#include <algorithm>
#include <vector>

#include "ui/canvas/card_style.h"

namespace waymark {
namespace {

constexpr double kOnlyLine = 28.0;  // baselines, from the top of the card
constexpr double kFirstLine = 21.0;
constexpr double kSecondLine = 35.5;
constexpr double kFigureLine = 54.0;
constexpr double kGaugeHeight = 4.0;
constexpr double kGaugeGap = 7.0;  // under the gauge
constexpr int kHeats = 5;
constexpr double kHeatSwatch = 14.0;
constexpr double kWordGap = 8.0;
constexpr double kMeaningGap = 24.0;

double scaleWidth(const HeatLegend& legend) {
    return kHeats * kHeatSwatch + 2.0 * kWordGap + legend.least.width + legend.most.width;
}

// In lines below the scale.
std::vector<FittedText> meaningBelow(const HeatLegend& legend, double width) {
    constexpr int kMostLines = 3;
    constexpr double kRounding = 0.5;  // a width that was taken from lines has room for the same lines
    return fitLines(legend.meaning.text, cardFonts().meta, std::max(width, scaleWidth(legend)) + kRounding, kMostLines);
}

}  // namespace

double nameBaseline(const CardFace& face) { return face.nameLines.size() > 1 ? kFirstLine : kOnlyLine; }

void paintFigureTexts(QPainter& painter, const QRectF& card, const CardFace& face, const FigureTexts& texts,
                      const Theme& theme) {
    const double left = card.left() + card::kTextRight;
    const double right = card.right() - card::kTextRight;
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    if (!face.nameLines.empty()) drawFitted(painter, {left, card.top() + nameBaseline(face)}, face.nameLines[0]);
    if (face.nameLines.size() > 1) drawFitted(painter, {left, card.top() + kSecondLine}, face.nameLines[1]);
    painter.setFont(cardFonts().strong);
    painter.setPen(texts.figureColour);
    drawFitted(painter, {left, card.top() + kFigureLine}, texts.figure);
    painter.setFont(cardFonts().meta);
    painter.setPen(texts.remarkColour);
    drawFitted(painter, {right - texts.remark.width, card.top() + kFigureLine}, texts.remark);
}

void paintGauge(QPainter& painter, const QRectF& card, double share, const QColor& colour, const Theme& theme) {
    const QRectF track(card.left() + card::kTextRight, card.bottom() - kGaugeGap - kGaugeHeight,
                       card.width() - 2.0 * card::kTextRight, kGaugeHeight);
    const double radius = kGaugeHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, radius, radius);
    if (share <= 0.0) return;
    painter.setBrush(colour);
    const double width = std::max(kGaugeHeight, track.width() * share);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(width, kGaugeHeight)), radius, radius);
}

FittedText legendEntry(const QString& words) { return fitLine(words, cardFonts().meta, 1000.0); }

QSizeF heatLegendSize(const HeatLegend& legend, double width) {
    const double scale = scaleWidth(legend);
    const double whole = scale + kMeaningGap + legend.meaning.width;
    if (whole <= width) return {whole, kHeatLegendRow};
    QSizeF size(scale, kHeatLegendRow);
    for (const FittedText& line : meaningBelow(legend, width)) {
        size = QSizeF(std::max(size.width(), line.width), size.height() + kHeatLegendRow);
    }
    return size;
}

void paintHeatLegend(QPainter& painter, QPointF at, const HeatLegend& legend, const Theme& theme, double width) {
    const double baseline = at.y() + kHeatLegendRow / 2.0 + 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.muted);
    drawFitted(painter, {at.x(), baseline}, legend.least);
    double x = at.x() + legend.least.width + kWordGap;
    painter.setPen(QPen(theme.line, 1.0));
    for (int step = 0; step < kHeats; ++step) {
        painter.setBrush(legend.colour(step / (kHeats - 1.0)));
        painter.drawRect(QRectF(x, at.y() + 4.0, kHeatSwatch, kHeatLegendRow - 8.0));
        x += kHeatSwatch;
    }
    painter.setPen(theme.muted);
    drawFitted(painter, {x + kWordGap, baseline}, legend.most);
    const double behind = scaleWidth(legend) + kMeaningGap;
    if (behind + legend.meaning.width <= width) {
        return drawFitted(painter, QPointF(at.x() + behind, baseline), legend.meaning);
    }
    double below = baseline;
    for (const FittedText& line : meaningBelow(legend, width)) {
        drawFitted(painter, QPointF(at.x(), below += kHeatLegendRow), line);
    }
}

}  // namespace waymark
