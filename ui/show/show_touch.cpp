#include "ui/show/show_touch.h"

#include <cmath>

#include <QLineF>

#include "ui/canvas/map_view.h"

namespace waymark {
namespace {

constexpr qint64 kSwipeMilliseconds = 350;  // no longer
constexpr double kSwipeShare = 0.12;        // of the width of the map, no shorter
constexpr double kTapPixels = 12.0;

}  // namespace

ShowTouch::ShowTouch(MapView& view, Wishes wishes) : m_view(view), m_wishes(std::move(wishes)) {
    view.viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
}

void ShowTouch::touched(const QTouchEvent& event) {
    if (event.points().isEmpty()) return;
    if (event.type() == QEvent::TouchBegin) {
        m_time.start();
        m_from = m_last = event.points().front().position();
        m_wasZoom = false;
        m_spread = 0.0;
    } else if (event.type() == QEvent::TouchUpdate) {
        moved(event);
    } else if (event.type() == QEvent::TouchEnd) {
        m_last = event.points().front().position();
        released();
    }
}

void ShowTouch::moved(const QTouchEvent& event) {
    const QPointF first = event.points().front().position();
    if (event.points().size() >= 2) {
        const QPointF second = event.points()[1].position();
        const double spread = QLineF(first, second).length();
        if (m_spread > 0.0 && spread > 0.0) {
            m_view.zoomAt((first + second) / 2.0, m_view.zoom() * spread / m_spread);
        }
        m_spread = spread;
        m_wasZoom = true;
    } else if (!m_wasZoom && m_time.elapsed() > kSwipeMilliseconds) {
        m_view.scrollBy((m_last - first).toPoint());
    }
    m_last = first;
}

void ShowTouch::released() {
    const QPointF way = m_last - m_from;
    if (m_wasZoom || m_time.elapsed() > kSwipeMilliseconds) return;
    if (way.manhattanLength() < kTapPixels) return m_wishes.tap(m_from);
    const bool isAcross = std::abs(way.x()) > 2.0 * std::abs(way.y());
    if (!isAcross || std::abs(way.x()) < kSwipeShare * m_view.viewport()->width()) return;
    way.x() < 0.0 ? m_wishes.next() : m_wishes.previous();
}

}  // namespace waymark
