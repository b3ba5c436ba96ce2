#include "ui/panels/tornado_chart.h"

#include <cmath>

#include <QMouseEvent>

namespace waymark {

TornadoChart::TornadoChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Tornado"));
    setMinimumSize(220, 80);
    setToolTip(tr("“Quickly” and “slowly”: the tenth of the runs in which it takes least, and longest"));
}

void TornadoChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void TornadoChart::show(TornadoPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void TornadoChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTornado(painter, rect(), m_picture, *m_theme, m_isPale);
}

void TornadoChart::mousePressEvent(QMouseEvent* event) {
    const double row = std::floor((event->position().y() - kTornadoHead) / kTornadoRow);
    if (row < 0.0 || row >= static_cast<double>(tornadoBarsIn(rect(), m_picture))) return;
    const Id<Touchpoint> id = m_picture.bars[static_cast<std::size_t>(row)].id;
    if (id.isValid()) Q_EMIT chosen(id);
}

}  // namespace waymark
