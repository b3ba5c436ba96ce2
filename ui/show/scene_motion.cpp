#include "ui/show/scene_motion.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

// The middle of what is seen along one axis. Where more is seen than the scene asks for, it is more of the map, as far
// as there is any, rather than nothing beyond its end.
double shifted(double middle, double wanted, double seen, double begin, double end) {
    const double spare = (seen - wanted) / 2.0;
    if (spare <= 0.0) return middle;
    const double beyondEnd = std::clamp(middle + seen / 2.0 - end, 0.0, spare);
    const double beyondBegin = std::clamp(begin - (middle - seen / 2.0), 0.0, spare);
    return middle - beyondEnd + beyondBegin;
}

}  // namespace

SceneMotion::SceneMotion(MapView& view) : m_view(view) {
    m_progress.setDuration(kSceneMoveMilliseconds);
    m_progress.setEasingCurve(QEasingCurve::InOutCubic);
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    connect(&m_progress, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { step(share.toDouble()); });
}

Scene SceneMotion::sceneOf(const MapView& view) {
    Scene scene;
    scene.lens = view.lens();
    scene.layout = view.mapLayout();
    const QRectF seen = view.visibleRect();
    scene.x = seen.center().x();
    scene.y = seen.center().y();
    scene.width = seen.width();
    scene.height = seen.height();
    return scene;
}

// All of the map lies where fitAll() puts it, a part in the middle and as large as it fits.
ViewPlace SceneMotion::placeOf(const Scene& scene) {
    if (scene.width > 0.0 && scene.height > 0.0) {
        // The large legend of a room lies below it, not over its cards.
        const double foot = m_view.mapScene().roomText() > 0.0 ? m_view.overlay().footHeight() : 0.0;
        const QSizeF room(m_view.viewport()->width(), m_view.viewport()->height() - foot);
        const double zoom = std::min(room.width() / scene.width, room.height() / scene.height);
        const QRectF whole = m_view.mapScene().content().bounds();
        const double x = shifted(scene.x, scene.width, room.width() / zoom, whole.left(), whole.right());
        const double y = shifted(scene.y, scene.height, room.height() / zoom, whole.top(), whole.bottom());
        return {zoom, {x, y + foot / zoom / 2.0}};
    }
    const ViewPlace before = m_view.place();
    m_view.fitAll();
    const ViewPlace whole = m_view.place();
    m_view.goBack(before);
    return whole;
}

void SceneMotion::go(const Scene& scene, const std::function<void()>& arrange) {
    m_progress.stop();
    m_view.setMapLayout(scene.layout);
    m_view.setLens(scene.lens);
    m_from = m_view.place();
    if (arrange) arrange();
    m_to = placeOf(scene);
    if (m_view.movesSmoothly()) {
        step(0.0);
        m_progress.start();
    } else {
        step(1.0);
    }
}

bool SceneMotion::hasLeft() const {
    constexpr double kPixels = 3.0;
    const ViewPlace now = m_view.place();
    const QPointF away = (now.middle - m_to.middle) * now.zoom;
    return !isMoving() && (std::abs(now.zoom / m_to.zoom - 1.0) > 0.005 || away.manhattanLength() > kPixels);
}

void SceneMotion::finish() {
    if (!isMoving()) return;
    m_progress.stop();
    step(1.0);
}

// Zoom changes by equal factors; the place moves so that both arrive together, the eye following what grows.
void SceneMotion::step(double share) {
    Q_EMIT stepping(share);
    if (share >= 1.0) {
        m_view.goBack(m_to);
        m_to = m_view.place();  // which keeps to the edges of the map
        return;
    }
    const double zoom = m_from.zoom * std::pow(m_to.zoom / m_from.zoom, share);
    const double scaled = std::abs(m_to.zoom - m_from.zoom) < 1e-6 * m_from.zoom
                              ? share
                              : (1.0 / zoom - 1.0 / m_from.zoom) / (1.0 / m_to.zoom - 1.0 / m_from.zoom);
    m_view.goBack({zoom, m_from.middle + (m_to.middle - m_from.middle) * scaled});
}

}  // namespace waymark
