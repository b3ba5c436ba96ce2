#include "ui/canvas/view_motion.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include "ui/canvas/map_view.h"

namespace waymark {
namespace {

constexpr double kWheelStep = 64.0;  // pixels for one notch
constexpr double kNotch = 120.0;     // of QWheelEvent::angleDelta
constexpr double kZoomPerNotch = 1.2;
constexpr int kEdge = 28;          // pixels from the edge where a drag scrolls
constexpr int kMostEdgeStep = 24;  // pixels each time
constexpr int kEdgeInterval = 16;  // milliseconds

}  // namespace

ViewMotion::ViewMotion(MapView& view) : m_view(view) {
    m_autoScroll.setInterval(kEdgeInterval);
    connect(&m_autoScroll, &QTimer::timeout, this, &ViewMotion::scrollAtEdge);
}

void ViewMotion::wheel(const QWheelEvent& event) {
    const bool isZoom = event.modifiers().testFlag(Qt::ControlModifier) != m_wheelZooms;
    if (isZoom) {
        m_view.zoomAt(event.position(), m_view.zoom() * std::pow(kZoomPerNotch, event.angleDelta().y() / kNotch));
        return;
    }
    QPointF pixels =
        event.pixelDelta().isNull() ? QPointF(event.angleDelta()) / kNotch * kWheelStep : QPointF(event.pixelDelta());
    if (event.modifiers().testFlag(Qt::ShiftModifier) && pixels.x() == 0.0) pixels = pixels.transposed();
    m_view.scrollBy(-pixels.toPoint());
}

bool ViewMotion::press(const QMouseEvent& event) {
    const bool isLeft = event.button() == Qt::LeftButton;
    if (isLeft && m_view.overlay().isOnMinimap(event.position())) {
        m_isMinimapDrag = true;
        m_view.showInMiddle(m_view.overlay().minimap().placeAt(event.position()));
        return true;
    }
    if (isLeft && m_view.overlay().isOnWayBack(event.position())) {
        m_view.showNearest();
        return true;
    }
    if (event.button() != Qt::MiddleButton && !(isLeft && m_isSpaceDown)) return false;
    m_panFrom = event.pos();
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool ViewMotion::move(const QMouseEvent& event) {
    if (m_isMinimapDrag) {
        m_view.showInMiddle(m_view.overlay().minimap().placeAt(event.position()));
        return true;
    }
    if (!m_panFrom) return false;
    m_view.scrollBy(*m_panFrom - event.pos());
    m_panFrom = event.pos();
    return true;
}

void ViewMotion::moved(QPoint pixel) {
    m_dragPixel = pixel;
    const CanvasTool* tool = m_view.mapScene().tool();
    if (tool && tool->isDragging() && !edgeStep().isNull()) m_autoScroll.start();
}

bool ViewMotion::release() {
    m_autoScroll.stop();
    if (std::exchange(m_isMinimapDrag, false)) return true;
    if (!m_panFrom) return false;
    endPan();
    return true;
}

bool ViewMotion::doubleClick(const QMouseEvent& event) const {
    return m_isSpaceDown || m_view.overlay().isOnMinimap(event.position());
}

void ViewMotion::endPan() {
    m_panFrom.reset();
    const CanvasTool* tool = m_view.mapScene().tool();
    m_view.viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : (tool ? tool->cursor() : Qt::ArrowCursor));
}

QPoint ViewMotion::edgeStep() const {
    const auto step = [](int pixel, int length) {
        if (pixel < kEdge) return -std::min(kMostEdgeStep, (kEdge - pixel) / 2 + 1);
        return pixel > length - kEdge ? std::min(kMostEdgeStep, (pixel - length + kEdge) / 2 + 1) : 0;
    };
    const QSize size = m_view.viewport()->size();
    return {step(m_dragPixel.x(), size.width()), step(m_dragPixel.y(), size.height())};
}

// Scrolling replays the last mouse move, so the gesture goes on under the pointer.
void ViewMotion::scrollAtEdge() {
    const CanvasTool* tool = m_view.mapScene().tool();
    const QPoint step = edgeStep();
    if (!tool || !tool->isDragging() || step.isNull()) {
        m_autoScroll.stop();
        return;
    }
    m_view.scrollBy(step);
}

bool ViewMotion::keyPress(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Space || event.modifiers() != Qt::NoModifier) return false;
    if (!event.isAutoRepeat()) {
        m_isSpaceDown = true;
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
    }
    return true;
}

bool ViewMotion::keyRelease(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Space || event.isAutoRepeat() || !m_isSpaceDown) return false;
    m_isSpaceDown = false;
    if (!m_panFrom) endPan();
    return true;
}

bool ViewMotion::gesture(const QEvent& event) {
    if (event.type() != QEvent::NativeGesture) return false;
    const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture) return false;
    m_view.zoomAt(gesture.position(), m_view.zoom() * (1.0 + gesture.value()));
    return true;
}

void ViewMotion::leave() {
    m_isSpaceDown = false;
    endPan();
}

}  // namespace waymark
