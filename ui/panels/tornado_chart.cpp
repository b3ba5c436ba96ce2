#include "ui/panels/tornado_chart.h"

#include <cmath>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "ui/style/labels.h"

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

const TornadoBar* TornadoChart::barAt(QPointF pixel) const {
    const double row = std::floor((pixel.y() - kTornadoHead) / kTornadoRow);
    if (row < 0.0 || row >= static_cast<double>(tornadoBarsIn(rect(), m_picture))) return nullptr;
    return &m_picture.bars[static_cast<std::size_t>(row)];
}

// The name of a bar may be cut; what bars are is said above them.
bool TornadoChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TornadoBar* bar = barAt(help->pos());
    QToolTip::showText(
        help->globalPos(),
        bar ? plainToolTip(
                  tr("%1: %2 to %3").arg((bar->code + ' ' + bar->name).trimmed(), bar->lowWords, bar->highWords))
            : toolTip(),
        this);
    return true;
}

void TornadoChart::mousePressEvent(QMouseEvent* event) {
    const TornadoBar* bar = barAt(event->position());
    if (bar && bar->id.isValid()) Q_EMIT chosen(bar->id);
}

}  // namespace waymark
