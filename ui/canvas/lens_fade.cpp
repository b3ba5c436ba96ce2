#include "ui/canvas/lens_fade.h"

#include <utility>

#include <QPainter>

namespace waymark {

LensFade::LensFade(QWidget& viewport) : QWidget(&viewport) {
    setAttribute(Qt::WA_OpaquePaintEvent);  // so that the map behind is not painted at every step
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_progress.setDuration(kFadeMilliseconds);
    m_progress.setStartValue(1.0);
    m_progress.setEndValue(0.0);
    m_progress.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_progress, &QVariantAnimation::finished, this, &LensFade::stop);
    hide();
}

QPixmap LensFade::picture() const { return parentWidget()->grab(); }

void LensFade::start(QPixmap before) {
    stop();
    m_before = std::move(before);
    m_after = picture();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    m_progress.start();
}

void LensFade::refresh() {
    if (!isRunning()) return;
    hide();  // or it would be in the picture
    m_after = picture();
    show();
}

void LensFade::stop() {
    if (!isRunning()) return;
    hide();
    m_progress.stop();
    m_before = {};
    m_after = {};
}

void LensFade::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_after);
    painter.setOpacity(m_progress.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_before);
}

}  // namespace waymark
