#include "ui/canvas/scenario_painting.h"

#include <algorithm>
#include <vector>

#include "ui/canvas/card_style.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kMarkGap = 3.0;  // between card and outline
constexpr double kTagHeight = 15.0;
constexpr double kTagPadding = 6.0;
constexpr double kTagLetters = 10.0;  // size of its font
constexpr double kTagOverlap = 3.0;   // with the card
constexpr double kMarkSample = 22.0;
constexpr double kMarkLegendRow = 20.0;
constexpr double kMarkLegendFrame = 6.0;   // above and below together
constexpr double kMarkLegendSides = 34.0;  // around sample and words

QPen markPen(const Theme& theme) {
    QPen pen(theme.accent, 1.8);
    pen.setDashPattern({3.0, 2.0});
    return pen;
}

QString legendWords(const ScenarioLayer& layer, Lens lens) {
    const bool isMarked = !layer.marks.empty();
    if (!isMarked) return tr("%1 changes nothing on the map").arg(layer.name);
    if (lens == Lens::Chain)
        return tr("changed by %1; the chain and its times are those of the journey as it is").arg(layer.name);
    if (lens == Lens::Risk) return tr("changed by %1; what was simulated is the journey as it is").arg(layer.name);
    if (lens == Lens::Pert) return tr("changed by %1; times in the boxes are as it is").arg(layer.name);
    return tr("changed by %1").arg(layer.name);
}

std::vector<FittedText> legendLines(const ScenarioLayer& layer, Lens lens, double most) {
    return fitLines(legendWords(layer, lens), cardFonts().meta, most - kMarkSample - kMarkLegendSides, 2);
}

}  // namespace

void addScenario(CardFace& face, const ScenarioLayer& layer, Lens lens) {
    const ScenarioMark* found = layer.markIn(lens, face.id);
    if (!found) return;
    const double room = layout::kCardSize.width - 16.0 - 2.0 * kTagPadding;
    face.mark = CardMark{found->isRemoved, fitLine(found->words, cardFonts().label, room)};
}

bool tellsScenario(const CardFace& face) {
    return face.mark && face.far && face.far->hasMeta && !face.mark->words.text.isEmpty() &&
           face.far->time.text == face.mark->words.text;
}

void paintScenarioMark(QPainter& painter, const QRectF& rect, const CardMark& mark, const Theme& theme,
                       double letters) {
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = card::kRadius + kMarkGap;
    if (mark.isRemoved) {
        QColor wash = theme.panel;
        wash.setAlphaF(0.6F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(rect, card::kRadius, card::kRadius);
        painter.setPen(QPen(theme.accent, 1.6));
        painter.drawLine(rect.bottomLeft() + QPointF(8.0, -8.0), rect.topRight() + QPointF(-8.0, 8.0));
    }
    painter.setPen(markPen(theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-kMarkGap, -kMarkGap, kMarkGap, kMarkGap), radius, radius);
    if (mark.words.text.isEmpty()) return;
    // Below the texts of any lens, at the side where no buffer stands.
    const double scale = letters > 0.0 ? letters / kTagLetters : 1.0;
    const double width = mark.words.width + 2.0 * kTagPadding;
    if (letters > 0.0 && scale * width > rect.width()) return;
    painter.save();
    painter.translate(rect.left() + 6.0, rect.bottom() - kTagOverlap);
    painter.scale(scale, scale);
    const QRectF tag(0.0, 0.0, width, kTagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(tag, 4.0, 4.0);
    painter.setFont(cardFonts().label);
    painter.setPen(theme.onAccent);
    drawFitted(painter, {tag.left() + kTagPadding, tag.bottom() - 4.5}, mark.words);
    painter.restore();
}

QSizeF scenarioLegendSize(const ScenarioLayer& layer, Lens lens, double most) {
    if (layer.name.isEmpty()) return {};
    QSizeF size(0.0, kMarkLegendFrame);
    for (const FittedText& line : legendLines(layer, lens, most)) {
        size = QSizeF(std::max(size.width(), line.width), size.height() + kMarkLegendRow);
    }
    return size + QSizeF(kMarkSample + kMarkLegendSides, 0.0);
}

void paintScenarioLegend(QPainter& painter, QPointF lowerLeft, const ScenarioLayer& layer, Lens lens,
                         const Theme& theme, double most) {
    if (layer.name.isEmpty()) return;
    const QSizeF size = scenarioLegendSize(layer, lens, most);
    const QRectF area(lowerLeft - QPointF(0.0, size.height()), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(area, 6.0, 6.0);
    painter.setPen(markPen(theme));
    painter.setBrush(Qt::NoBrush);
    double middle = area.top() + (kMarkLegendFrame + kMarkLegendRow) / 2.0;
    painter.drawRoundedRect(QRectF(area.left() + 10.0, middle - 6.0, kMarkSample, 12.0), 3.0, 3.0);
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.muted);
    for (const FittedText& line : legendLines(layer, lens, most)) {
        drawFitted(painter, {area.left() + kMarkSample + 20.0, middle + 4.0}, line);
        middle += kMarkLegendRow;
    }
}

}  // namespace waymark
