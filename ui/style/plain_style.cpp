#include "ui/style/plain_style.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace waymark {
namespace {

constexpr double kBoxRadius = 3.0;

void paintCheckBox(QPainter& painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFilled = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const bool isPointedAt = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor accent = palette.color(group, QPalette::Highlight);
    const bool isAccent = isEnabled && (isFilled || isPointedAt);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF box(0.0, 0.0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isAccent ? accent : palette.color(group, QPalette::Dark), 1.2));
    painter.setBrush(isFilled ? accent : palette.color(group, QPalette::Base));
    painter.drawRoundedRect(box, kBoxRadius, kBoxRadius);
    if (isFilled) {
        painter.setPen(
            QPen(palette.color(group, QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
        QPainterPath mark(at(0.24, 0.52));
        if (option.state.testFlag(QStyle::State_On)) {
            mark.lineTo(at(0.43, 0.71));
            mark.lineTo(at(0.77, 0.31));
        } else {
            mark.lineTo(at(0.76, 0.52));  // neither on nor off
        }
        painter.drawPath(mark);
    }
    painter.restore();
}

}  // namespace

PlainStyle::PlainStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox) return QProxyStyle::drawPrimitive(element, option, painter, widget);
    paintCheckBox(*painter, *option);
}

}  // namespace waymark
