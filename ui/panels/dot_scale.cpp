#include "ui/panels/dot_scale.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace waymark {
namespace {

constexpr double kStep = 24.0;
constexpr double kRadius = 6.0;
constexpr double kChosenRadius = 8.0;
constexpr int kHeight = 22;

}  // namespace

DotScale::DotScale(const QString& accessibleName, const PanelContext& context, Scale scale, QWidget* parent)
    : QWidget(parent), m_context(context), m_scale(std::move(scale)) {
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DotScale::showValue(std::optional<int> value) {
    m_value = value;
    setAccessibleDescription(value ? m_scale.words(*value) : tr("several"));
    update();
}

QSize DotScale::sizeHint() const {
    return {static_cast<int>((m_scale.highest - m_scale.lowest) * kStep + 2.0 * kChosenRadius + 4.0), kHeight};
}

QPointF DotScale::centreOf(int value) const {
    return {width() - kChosenRadius - 2.0 - (m_scale.highest - value) * kStep, height() / 2.0};
}

void DotScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.colours();
    for (int value = m_scale.lowest; value <= m_scale.highest; ++value) {
        const QPointF centre = centreOf(value);
        const bool isChosen = m_value == value;
        const bool isFilled = !m_scale.fillsUp || (m_value && value <= *m_value);
        const double radius = isChosen && !m_scale.fillsUp ? kChosenRadius : kRadius;
        painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(theme.faint, 1.2));
        painter.setBrush(isFilled ? QBrush(m_scale.colour(theme, value)) : QBrush(Qt::NoBrush));
        if (isChosen && !m_scale.fillsUp) painter.setPen(QPen(theme.text, 1.6));
        painter.drawEllipse(centre, radius, radius);
        if (isChosen && hasFocus()) {
            painter.setPen(QPen(theme.accent, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, kChosenRadius + 2.0, kChosenRadius + 2.0);
        }
    }
    if (hasFocus() && (!m_value || *m_value < m_scale.lowest)) {
        painter.setPen(QPen(theme.accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 6, 6);
    }
}

void DotScale::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const auto value = valueAt(event->position());
    if (value) m_scale.canBeNone&& value == m_value ? chooseNone() : choose(*value);
}

void DotScale::keyPressEvent(QKeyEvent* event) {
    const int now = m_value.value_or(m_scale.lowest - 1);
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down:
        case Qt::Key_Minus: choose(now - 1); return;
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Plus: choose(now + 1); return;
        case Qt::Key_Home: choose(m_scale.lowest); return;
        case Qt::Key_End: choose(m_scale.highest); return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (m_scale.canBeNone) return chooseNone();
            return QWidget::keyPressEvent(event);
        default: QWidget::keyPressEvent(event);
    }
}

bool DotScale::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_scale.canBeNone) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) event->accept();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto value = valueAt(help->pos());
        if (value)
            QToolTip::showText(help->globalPos(), m_scale.words(*value), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

std::optional<int> DotScale::valueAt(const QPointF& position) const {
    for (int value = m_scale.lowest; value <= m_scale.highest; ++value) {
        if (std::abs(position.x() - centreOf(value).x()) <= kStep / 2.0) return value;
    }
    return std::nullopt;
}

void DotScale::chooseNone() {
    const int none = m_scale.lowest - 1;
    if (m_choose && m_value != none) m_choose(none);
}

void DotScale::choose(int value) {
    const int wanted = std::clamp(value, m_scale.lowest, m_scale.highest);
    if (m_choose && m_value != wanted) m_choose(wanted);
}

}  // namespace waymark
