#include "ui/panels/finish_chart.h"

namespace waymark {

FinishChart::FinishChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Finish curve"));
    setMinimumSize(240, 100);
}

void FinishChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void FinishChart::show(FinishPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void FinishChart::showNothing(const QString& why) {
    m_picture.reset();
    m_why = why;
    update();
}

void FinishChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture) return paintFinish(painter, rect(), *m_picture, *m_theme, m_isPale);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect(), Qt::AlignCenter, m_why);
}

}  // namespace waymark
