#include "ui/panels/frontier_chart.h"

namespace waymark {

FrontierChart::FrontierChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("What can be had for which budget"));
    setMinimumSize(220, 90);
}

void FrontierChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void FrontierChart::show(FrontierPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void FrontierChart::showNothing(const QString& why) {
    m_picture.reset();
    m_why = why;
    update();
}

void FrontierChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture) return paintFrontier(painter, rect(), *m_picture, *m_theme, m_isPale);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect(), Qt::AlignCenter, m_why);
}

}  // namespace waymark
