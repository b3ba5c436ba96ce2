#include "ui/canvas/map_view.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/canvas/band_painting.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/overview_painting.h"
#include "ui/canvas/scenario_painting.h"

namespace waymark {
namespace {

constexpr double kLeastZoom = 0.01;
constexpr double kMostZoom = 4.0;
constexpr double kFitMargin = 32.0;    // pixels around what is fitted
constexpr double kLegibleZoom = 0.55;  // a journey too large to be shown whole is first met at this
constexpr double kLeastWhole = 0.42;   // and whole down to this, where names can just be read
constexpr double kWheelStep = 64.0;    // pixels for one notch
constexpr double kNotch = 120.0;       // of QWheelEvent::angleDelta
constexpr double kZoomPerNotch = 1.2;
constexpr int kEdge = 28;          // pixels from the edge where a drag scrolls
constexpr int kMostEdgeStep = 24;  // pixels each time
constexpr int kEdgeInterval = 16;  // milliseconds
constexpr double kOverlayMargin = 12.0;
constexpr QPointF kLegendPadding(10.0, 3.0);
constexpr std::array kZoomSteps{0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

// The blank square between the two headers.
class Corner : public QWidget {
public:
    Corner(const MapScene& scene, QWidget* parent) : QWidget(parent), m_scene(scene) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_scene.theme().stageTints[1]);
        painter.setPen(m_scene.theme().line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    const MapScene& m_scene;
};

}  // namespace

MapView::MapView(Session& session, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent),
      m_scene(session, theme),
      m_stageHeader(new MapHeader(Qt::Horizontal, m_scene, this)),
      m_laneHeader(new MapHeader(Qt::Vertical, m_scene, this)),
      m_corner(new Corner(m_scene, this)) {
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Journey map"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(MinimalViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    m_stageHeader->setFocusProxy(this);
    m_laneHeader->setFocusProxy(this);
    viewport()->setMouseTracking(true);
    m_autoScroll.setInterval(kEdgeInterval);
    connect(&m_autoScroll, &QTimer::timeout, this, &MapView::scrollAtEdge);
    connect(&m_scene, &MapScene::contentChanged, this, &MapView::contentChanged);
    connect(&session, &Session::selectionChanged, m_stageHeader, qOverload<>(&QWidget::update));
    connect(&session, &Session::selectionChanged, m_laneHeader, qOverload<>(&QWidget::update));
    placeHeaders();
    updateScrollArea();
}

MapView::~MapView() { setScene(nullptr); }

void MapView::setMapLayout(MapLayout layout) {
    if (layout == mapLayout()) return;
    m_scene.setMapLayout(layout);
    placeHeaders();
    fitAll();
}

void MapView::setLegendShown(bool isShown) {
    m_isLegendShown = isShown;
    viewport()->update();
}

void MapView::contentChanged(bool boundsChanged) {
    m_minimap.forgetPicture();
    if (boundsChanged) updateScrollArea();
    viewport()->update(m_minimap.rect().toAlignedRect());
    m_stageHeader->update();
    m_laneHeader->update();
    m_corner->update();
    follow();
}

QRectF MapView::visibleRect() const { return mapToScene(viewport()->rect()).boundingRect(); }

// With bands the map begins at the headers and runs on to the right and downwards; without, one may go anywhere a
// little beyond the cards.
void MapView::updateScrollArea() {
    QRectF area = m_scene.content().bounds();
    const double right = viewport()->width() / zoom() / 2.0;
    const double below = viewport()->height() / zoom() / 2.0;
    if (showsBands(mapLayout())) {
        area |= QRectF(0.0, 0.0, 1.0, 1.0);
        const double left = area.left() < 0.0 ? right : 0.0;
        const double above = area.top() < 0.0 ? below : 0.0;
        area.adjust(-left, -above, right, below);
    } else {
        area.adjust(-right, -below, right, below);
    }
    if (area != sceneRect()) setSceneRect(area);
}

void MapView::placeHeaders() {
    const bool hasBands = showsBands(mapLayout());
    const bool hasTop = hasBands || mapLayout() == MapLayout::Time;
    const int left = hasBands ? static_cast<int>(kLaneHeader) : 0;
    const int top = hasTop ? static_cast<int>(kStageHeader) : 0;
    setViewportMargins(left, top, 0, 0);
    m_stageHeader->setVisible(hasTop);
    m_laneHeader->setVisible(hasBands);
    m_corner->setVisible(hasBands);
    const QRect map = viewport()->geometry();
    m_stageHeader->setGeometry(map.left(), map.top() - top, map.width(), top);
    m_laneHeader->setGeometry(map.left() - left, map.top(), left, map.height());
    m_corner->setGeometry(map.left() - left, map.top() - top, left, top);
    follow();
}

void MapView::follow() {
    const QTransform transform = viewportTransform();
    m_stageHeader->follow(zoom(), transform.dx());
    m_laneHeader->follow(zoom(), transform.dy());
    QRectF whole = m_scene.content().bounds();
    if (showsBands(mapLayout())) whole |= QRectF(0.0, 0.0, 1.0, 1.0);
    m_minimap.place(viewport()->size(), visibleRect(), whole);
    Q_EMIT moved();
}

void MapView::applyZoom(double zoom) {
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (zoom == m_scene.zoom()) return;
    m_scene.setZoom(zoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    updateScrollArea();
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

void MapView::scrollTo(QPointF place, QPointF pixel) {
    const QPointF target = place * zoom() - pixel;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(target.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(target.y())));
    follow();
}

void MapView::scrollBy(QPoint pixels) {
    m_isUntouched = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

void MapView::zoomAt(QPointF pixel, double zoom) {
    m_isUntouched = false;
    const QPointF place = viewportTransform().inverted().map(pixel);
    applyZoom(zoom);
    scrollTo(place, pixel);
}

void MapView::setZoom(double zoom) { zoomAt(QRectF(viewport()->rect()).center(), zoom); }

void MapView::zoomIn() {
    const auto next = std::ranges::find_if(kZoomSteps, [this](double step) { return step > zoom() * 1.001; });
    setZoom(next == kZoomSteps.end() ? kMostZoom : *next);
}

void MapView::zoomOut() {
    const auto next =
        std::find_if(kZoomSteps.rbegin(), kZoomSteps.rend(), [this](double step) { return step < zoom() * 0.999; });
    setZoom(next == kZoomSteps.rend() ? kLeastZoom : *next);
}

void MapView::fit(const QRectF& area, double mostZoom) {
    const QSizeF room(viewport()->width() - 2.0 * kFitMargin, viewport()->height() - 2.0 * kFitMargin);
    if (area.isEmpty() || room.width() <= 0.0 || room.height() <= 0.0) return;
    applyZoom(std::min({mostZoom, room.width() / area.width(), room.height() / area.height()}));
    scrollTo(area.center(), QRectF(viewport()->rect()).center());
}

void MapView::fitAll() {
    m_isUntouched = false;
    QRectF area = m_scene.content().bounds();
    if (!showsBands(mapLayout())) {
        fit(area, 1.0);
        return;
    }
    area |= QRectF(0.0, 0.0, 1.0, 1.0);
    const double across = viewport()->width() / area.width();
    const double down = viewport()->height() / area.height();
    applyZoom(std::min({1.0, across, down}));
    scrollTo(area.topLeft(), {0.0, 0.0});
}

void MapView::fitSelection() {
    QRectF area;
    for (const RowRef& row : m_scene.session().selection()) {
        const MapContent& content = m_scene.content();
        if (const CardLook* card = content.card(Id<Touchpoint>{row.number}); card && row.kind == RowKind::Touchpoint) {
            area |= card->rect;
        }
        if (const EdgeLook* edge = content.edge(Id<Dependency>{row.number}); edge && row.kind == RowKind::Dependency) {
            area |= edge->bounds;
        }
    }
    m_isUntouched = false;
    if (area.isNull()) {
        fitAll();
    } else {
        fit(area, 1.5);
    }
}

void MapView::showBeginning() {
    fitAll();
    if (zoom() < kLeastWhole) {
        applyZoom(kLegibleZoom);
        const QRectF bounds = m_scene.content().bounds();
        scrollTo(showsBands(mapLayout()) ? QPointF(std::min(0.0, bounds.left()), std::min(0.0, bounds.top()))
                                         : bounds.topLeft() - QPointF(kFitMargin, kFitMargin),
                 {0.0, 0.0});
    }
    m_isUntouched = true;
}

void MapView::reveal(Id<Touchpoint> id) {
    const CardLook* look = m_scene.content().card(id);
    if (!look) return;
    const double margin = kFitMargin / zoom();
    const QRectF wanted = look->rect.adjusted(-margin, -margin, margin, margin);
    const QRectF seen = visibleRect();
    if (seen.contains(wanted)) return;
    const auto shift = [](double from, double to, double seenFrom, double seenTo) {
        if (from < seenFrom) return from - seenFrom;
        return to > seenTo ? std::min(to - seenTo, from - seenFrom) : 0.0;
    };
    const QPointF by(shift(wanted.left(), wanted.right(), seen.left(), seen.right()),
                     shift(wanted.top(), wanted.bottom(), seen.top(), seen.bottom()));
    scrollBy((by * zoom()).toPoint());
}

QPointF MapView::pastePlace() const {
    const QPoint pixel = viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = viewport()->underMouse() && viewport()->rect().contains(pixel);
    return mapToScene(isOver ? pixel : viewport()->rect().center());
}

void MapView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    // The pixels of what lies fixed over the map were moved along with it.
    for (const QRectF& fixed : {m_minimap.rect().adjusted(-3.0, -3.0, 3.0, 3.0), legendRect()}) {
        viewport()->update(fixed.united(fixed.translated(dx, dy)).toAlignedRect());
    }
    follow();
    viewport()->update(m_minimap.rect().adjusted(-3.0, -3.0, 3.0, 3.0).toAlignedRect());
}

void MapView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    placeHeaders();
    updateScrollArea();
    if (m_isUntouched) showBeginning();
}

// Panning uncovers a strip and moves what lies fixed over the map: each is painted for itself, not all between them.
void MapView::paintFarOut(const QRegion& region) {
    const OverviewDetail detail = overviewDetail(m_scene.content(), visibleRect(), zoom());
    QPainter painter(viewport());
    for (const QRect& part : region) {
        const QRectF exposed = mapToScene(part.adjusted(-1, -1, 1, 1)).boundingRect();
        painter.setClipRect(part);
        painter.setWorldTransform(viewportTransform());
        m_scene.paintBackground(painter, exposed);
        paintOverview(painter, exposed, detail, m_scene.content(), m_scene.theme());
        m_scene.paintForeground(painter, exposed);
        painter.resetTransform();
    }
}

void MapView::paintEvent(QPaintEvent* event) {
    if (zoom() >= kItemZoom) {
        QGraphicsView::paintEvent(event);
    } else {
        paintFarOut(event->region());
    }
    paintOverlay();
}

QRectF MapView::legendRect() const {
    if (!m_isLegendShown || lens() == Lens::Journey || m_scene.content().cards().empty()) return {};
    // Beside the overview if there is room for it, above it otherwise.
    const QSizeF frame(2.0 * kLegendPadding.x(), 2.0 * kLegendPadding.y());
    const double right = m_minimap.isShown() ? m_minimap.rect().left() : viewport()->width();
    const double room = right - 2.0 * kOverlayMargin - frame.width();
    double bottom = viewport()->height() - kOverlayMargin;
    QSizeF size = legendSize(lens(), room);
    if (size.width() > room && m_minimap.isShown()) {
        size = legendSize(lens(), viewport()->width() - 2.0 * kOverlayMargin - frame.width());
        bottom = m_minimap.rect().top() - kOverlayMargin;
    }
    return {QPointF(kOverlayMargin, bottom - size.height() - frame.height()), size + frame};
}

void MapView::paintOverlay() {
    QPainter painter(viewport());
    const Theme& theme = m_scene.theme();
    m_minimap.paint(painter, m_scene.content(), theme);
    const QRectF legend = legendRect();
    if (!legend.isEmpty()) {
        QColor ground = theme.window;
        ground.setAlpha(225);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(legend, 6.0, 6.0);
        const QRectF inner =
            legend.marginsRemoved({kLegendPadding.x(), kLegendPadding.y(), kLegendPadding.x(), kLegendPadding.y()});
        paintLegend(painter, inner, lens(), theme);
    }
    const double foot = legend.isEmpty() ? viewport()->height() - kOverlayMargin : legend.top() - 4.0;
    if (m_isLegendShown) paintScenarioLegend(painter, {kOverlayMargin, foot}, m_scene.content().scenario(), theme);
    if (hasFocus() && m_isKeyboardFocus && m_scene.session().selection().empty()) {
        painter.setPen(QPen(theme.accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void MapView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const bool isZoom = event->modifiers().testFlag(Qt::ControlModifier) != m_wheelZooms;
    if (isZoom) {
        zoomAt(event->position(), zoom() * std::pow(kZoomPerNotch, event->angleDelta().y() / kNotch));
        return;
    }
    QPointF pixels = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / kNotch * kWheelStep
                                                  : QPointF(event->pixelDelta());
    if (event->modifiers().testFlag(Qt::ShiftModifier) && pixels.x() == 0.0) pixels = pixels.transposed();
    scrollBy(-pixels.toPoint());
}

void MapView::mousePressEvent(QMouseEvent* event) {
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && m_minimap.isShown() && m_minimap.rect().contains(event->position())) {
        m_isMinimapDrag = true;
        m_isUntouched = false;
        scrollTo(m_minimap.placeAt(event->position()), QRectF(viewport()->rect()).center());
        return;
    }
    if (event->button() == Qt::MiddleButton || (isLeft && m_isSpaceDown)) {
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    m_isUntouched = false;
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_isMinimapDrag) {
        scrollTo(m_minimap.placeAt(event->position()), QRectF(viewport()->rect()).center());
        return;
    }
    if (m_panFrom) {
        scrollBy(*m_panFrom - event->pos());
        m_panFrom = event->pos();
        return;
    }
    m_dragPixel = event->pos();
    QGraphicsView::mouseMoveEvent(event);
    const CanvasTool* tool = m_scene.tool();
    if (tool && tool->isDragging() && !edgeStep().isNull()) m_autoScroll.start();
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    m_autoScroll.stop();
    if (std::exchange(m_isMinimapDrag, false)) return;
    if (m_panFrom) {
        endPan();
        return;
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool isOnMinimap = m_minimap.isShown() && m_minimap.rect().contains(event->position());
    if (m_isSpaceDown || isOnMinimap) return;
    QGraphicsView::mouseDoubleClickEvent(event);
}

void MapView::endPan() {
    m_panFrom.reset();
    const CanvasTool* tool = m_scene.tool();
    viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : (tool ? tool->cursor() : Qt::ArrowCursor));
}

QPoint MapView::edgeStep() const {
    const auto step = [](int pixel, int length) {
        if (pixel < kEdge) return -std::min(kMostEdgeStep, (kEdge - pixel) / 2 + 1);
        return pixel > length - kEdge ? std::min(kMostEdgeStep, (pixel - length + kEdge) / 2 + 1) : 0;
    };
    return {step(m_dragPixel.x(), viewport()->width()), step(m_dragPixel.y(), viewport()->height())};
}

// Scrolling replays the last mouse move, so the gesture goes on under the pointer.
void MapView::scrollAtEdge() {
    const CanvasTool* tool = m_scene.tool();
    const QPoint step = edgeStep();
    if (!tool || !tool->isDragging() || step.isNull()) {
        m_autoScroll.stop();
        return;
    }
    scrollBy(step);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
    } else if (isShift && (event->key() == Qt::Key_1 || event->key() == Qt::Key_Exclam)) {
        fitAll();
    } else if (isShift &&
               (event->key() == Qt::Key_2 || event->key() == Qt::Key_At || event->key() == Qt::Key_QuoteDbl)) {
        fitSelection();
    } else if (isControl && event->key() == Qt::Key_0) {
        setZoom(1.0);
    } else if (event->matches(QKeySequence::ZoomIn) || (isControl && event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoomOut();
    } else {
        m_isUntouched = false;
        QGraphicsView::keyPressEvent(event);
    }
}

void MapView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_isSpaceDown) {
        m_isSpaceDown = false;
        if (!m_panFrom) endPan();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void MapView::focusInEvent(QFocusEvent* event) {
    m_isKeyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent* event) {
    m_isSpaceDown = false;
    endPan();
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

bool MapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), zoom() * (1.0 + gesture->value()));
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

}  // namespace waymark
