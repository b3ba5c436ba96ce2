#include "ui/canvas/scenario_painting.h"

#include <QCoreApplication>

#include "ui/canvas/card_style.h"
#include "ui/canvas/text_fit.h"

namespace waymark {
namespace {

QString markTr(const char* text) { return QCoreApplication::translate("waymark::ScenarioPainting", text); }

constexpr double kMarkGap = 3.0;  // between card and outline
constexpr double kTagHeight = 15.0;
constexpr double kTagPadding = 6.0;
constexpr double kMarkLegendHeight = 26.0;
constexpr double kMarkSample = 22.0;

QPen markPen(const Theme& theme) {
    QPen pen(theme.accent, 1.8);
    pen.setDashPattern({3.0, 2.0});
    return pen;
}

}  // namespace

void addScenario(CardFace& face, const ScenarioLayer& layer) {
    const auto found = layer.marks.find(face.id);
    if (found == layer.marks.end()) return;
    const double room = layout::kCardSize.width - 16.0 - 2.0 * kTagPadding;
    face.mark = CardMark{found->second.isRemoved, fitLine(found->second.words, cardFonts().label, room)};
}

void paintScenarioMark(QPainter& painter, const QRectF& rect, const CardMark& mark, const Theme& theme) {
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
    // In front of the lower edge, at the side where no buffer stands.
    const QRectF tag(rect.left() + 6.0, rect.bottom() - kTagHeight / 2.0, mark.words.width + 2.0 * kTagPadding,
                     kTagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(tag, 4.0, 4.0);
    painter.setFont(cardFonts().label);
    painter.setPen(theme.onAccent);
    drawFitted(painter, {tag.left() + kTagPadding, tag.bottom() - 4.5}, mark.words);
}

void paintScenarioLegend(QPainter& painter, QPointF lowerLeft, const ScenarioLayer& layer, const Theme& theme) {
    if (layer.name.isEmpty()) return;
    const QString words = layer.marks.empty() ? markTr("%1 changes nothing on the map") : markTr("changed by %1");
    const FittedText text = fitLine(words.arg(layer.name), cardFonts().meta, 420.0);
    const QRectF area(lowerLeft.x(), lowerLeft.y() - kMarkLegendHeight, kMarkSample + text.width + 34.0,
                      kMarkLegendHeight);
    QColor ground = theme.window;
    ground.setAlpha(225);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, 6.0, 6.0);
    painter.setPen(markPen(theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area.left() + 10.0, area.center().y() - 6.0, kMarkSample, 12.0), 3.0, 3.0);
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.muted);
    drawFitted(painter, {area.left() + kMarkSample + 20.0, area.center().y() + 4.0}, text);
}

}  // namespace waymark
