#include "ui/panels/trend_chart.h"

#include <QHelpEvent>
#include <QToolTip>

#include "ui/style/labels.h"

namespace waymark {

TrendChart::TrendChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Trend"));
    setMinimumSize(180, 90);
}

void TrendChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void TrendChart::show(TrendPicture picture) {
    m_picture = std::move(picture);
    update();
}

void TrendChart::showNothing(const QString& why) {
    m_picture.reset();
    m_why = why;
    update();
}

bool TrendChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_picture) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto point = pointAt(rect(), *m_picture, help->pos());
    if (point)
        QToolTip::showText(help->globalPos(), plainToolTip(m_picture->points[*point].details), this);
    else
        QToolTip::hideText();
    return true;
}

void TrendChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture) return paintTrend(painter, rect(), *m_picture, *m_theme);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect(), Qt::AlignCenter, m_why);
}

}  // namespace waymark
