#include "ui/show/laser_dot.h"

#include <QPainter>
#include <QRadialGradient>

namespace waymark {
namespace {

constexpr qint64 kHoldMilliseconds = 350;   // a key that is down longer is held
constexpr double kGlow = 3.0;               // of the core
constexpr QRgb kLight = qRgb(255, 32, 32);  // the same on every ground, as light is

}  // namespace

LaserDot::LaserDot(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("laserDot"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setCore(14.0);
    hide();
}

void LaserDot::setCore(double pixels) {
    const int size = static_cast<int>(kGlow * pixels);
    resize(size, size);
}

void LaserDot::moveTo(QPoint middle) { move(middle - rect().center()); }

void LaserDot::press(QPoint middle) {
    m_pressed.start();
    m_wasOn = !isHidden();
    moveTo(middle);
    show();
    raise();
}

void LaserDot::letGo() {
    if (m_wasOn || m_pressed.elapsed() > kHoldMilliseconds) hide();
}

void LaserDot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    const double radius = width() / 2.0;
    QRadialGradient light(middle, radius);
    QColor colour = QColor::fromRgb(kLight);
    light.setColorAt(0.0, Qt::white);
    light.setColorAt(0.16, colour);
    light.setColorAt(0.32, colour);
    colour.setAlpha(70);
    light.setColorAt(0.42, colour);
    colour.setAlpha(0);
    light.setColorAt(1.0, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light);
    painter.drawEllipse(middle, radius, radius);
}

}  // namespace waymark
