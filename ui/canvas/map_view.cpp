#include "ui/canvas/map_view.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include "ui/canvas/band_painting.h"
#include "ui/canvas/card_marks.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/map_places.h"
#include "ui/canvas/overview_painting.h"
#include "ui/canvas/veil_painting.h"

namespace waymark {
namespace {

constexpr double kLeastZoom = 0.01;
constexpr double kMostZoom = 4.0;
constexpr double kMostInRoom = 3.0;    // a map that is shown to a room fills the room
constexpr double kLegibleZoom = 0.75;  // a journey too large to be shown whole is first met at this
constexpr double kLeastWhole = 0.6;    // and whole down to this, where names are still read in full
constexpr std::array kZoomSteps{0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

// The blank square between the two headers.
class Corner : public QWidget {
public:
    Corner(const MapScene& scene, MapView& view) : QWidget(&view), m_scene(scene), m_view(view) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_scene.theme().stageTints[1]);
        painter.setPen(m_scene.theme().line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
        if (m_view.isMapLocked()) paintPadlock(painter, QRectF(rect()).center(), 1.3, m_scene.theme());
    }

private:
    const MapScene& m_scene;
    const MapView& m_view;
};

// Plain keys of the map that run commands of the window. No shortcuts: those would take the first key typed into a
// cell of a table.
QString commandOf(const QKeyEvent& event) {
    static const std::array<const char*, 6> lenses{"view.lensJourney", "view.lensPert",  "view.lensChain",
                                                   "view.lensRisk",    "view.lensMoney", "view.lensMeasures"};
    if (event.text() == QStringLiteral("?")) return QStringLiteral("help.shortcuts");
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_N && modifiers == Qt::NoModifier) return QStringLiteral("insert.note");
    const int lens = event.key() - Qt::Key_1;
    if (modifiers != Qt::NoModifier || lens < 0 || lens >= static_cast<int>(lenses.size())) return {};
    return QString::fromLatin1(lenses[static_cast<std::size_t>(lens)]);
}

}  // namespace

MapView::MapView(Session& session, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent),
      m_scene(session, theme),
      m_stageHeader(new MapHeader(Qt::Horizontal, m_scene, this)),
      m_laneHeader(new MapHeader(Qt::Vertical, m_scene, this)),
      m_corner(new Corner(m_scene, *this)),
      m_overlay(m_scene),
      m_motion(*this),
      m_fade(new LensFade(*viewport())) {
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
    viewport()->setMouseTracking(true);
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

void MapView::setLens(Lens lens) {
    if (lens == this->lens()) return;
    const bool fades = movesSmoothly();
    QPixmap before;
    if (fades) before = m_fade->picture();
    m_fade->stop();
    m_scene.setLens(lens);
    if (fades) m_fade->start(std::move(before));
}

void MapView::setMapLocked(bool isLocked) {
    m_isMapLocked = isLocked;
    m_corner->setToolTip(isLocked ? tr("The map is locked: nothing on it can be moved") : QString());
    m_corner->update();
}

bool MapView::movesSmoothly() const {
    return !m_isLessMotion && isVisible() && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
}

void MapView::focusNextHeader() {
    QWidget* next = this;
    if (m_stageHeader->isVisible() && !m_stageHeader->hasFocus() && !m_laneHeader->hasFocus()) next = m_stageHeader;
    if (m_laneHeader->isVisible() && m_stageHeader->hasFocus()) next = m_laneHeader;
    next->setFocus(Qt::ShortcutFocusReason);
}

void MapView::setLegendShown(bool isShown) {
    m_overlay.setLegendShown(isShown);
    viewport()->update();
}

void MapView::contentChanged(bool boundsChanged) {
    m_overlay.forgetPicture();
    if (boundsChanged) updateScrollArea();
    viewport()->update(m_overlay.minimap().rect().toAlignedRect());
    if (m_scene.content().cards().size() <= 1) viewport()->update();  // the words on the empty map come and go
    m_stageHeader->update();
    m_laneHeader->update();
    m_corner->update();
    follow();
    m_fade->refresh();
}

QRectF MapView::visibleRect() const { return mapToScene(viewport()->rect()).boundingRect(); }

// With bands the map begins at the headers and runs on to the right and downwards; without, one may go anywhere a
// little beyond the cards.
void MapView::updateScrollArea() {
    QRectF area = m_scene.content().bounds();
    const double right = viewport()->width() / zoom() / 2.0;
    const double below = viewport()->height() / zoom() / 2.0;
    if (showsBands(mapLayout())) area |= QRectF(0.0, 0.0, 1.0, 1.0);
    const double left = isPinned(Qt::Horizontal) && area.left() >= 0.0 ? 0.0 : right;
    const double above = isPinned(Qt::Vertical) && area.top() >= 0.0 ? 0.0 : below;
    area.adjust(-left, -above, right, below);
    if (area != sceneRect()) setSceneRect(area);
}

void MapView::placeHeaders() {
    const bool hasBands = showsBands(mapLayout());
    const bool hasTop = hasBands || mapLayout() == MapLayout::Time;
    const int left = hasBands ? static_cast<int>(kLaneHeader * m_scene.headScale()) : 0;
    const int top = hasTop ? static_cast<int>(m_scene.stageHeaderHeight()) : 0;
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
    m_overlay.place(viewport()->size(), visibleRect());
    Q_EMIT moved();
}

void MapView::applyZoom(double zoom) {
    zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (zoom == m_scene.zoom()) return;
    m_fade->stop();
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

void MapView::showInMiddle(QPointF place) {
    m_isUntouched = false;
    scrollTo(place, QRectF(viewport()->rect()).center());
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

// Where there are bands, the map begins at its header; elsewhere it floats in the middle.
bool MapView::isPinned(Qt::Orientation axis) const {
    if (!showsBands(mapLayout())) return false;
    const PlacedMap& map = m_scene.content().map();
    return axis == Qt::Horizontal ? !map.stages.empty() : !map.lanes.empty();
}

void MapView::fitAll() {
    m_isUntouched = false;
    const QRectF bounds = m_scene.content().bounds();
    if (bounds.isEmpty()) return;
    QSizeF room = viewport()->size();
    room.rheight() = std::max(room.height() / 2.0, room.height() - m_overlay.footHeight());
    const MapFit fit = wholeFit();
    applyZoom(fit.zoomFor(room, mostFit()));
    scrollTo({fit.across.placeAtStart(room.width(), zoom()), fit.down.placeAtStart(room.height(), zoom())}, {0.0, 0.0});
}

MapFit MapView::wholeFit() const {
    const QRectF bounds = m_scene.content().bounds();
    return {{bounds.left(), bounds.right(), isPinned(Qt::Horizontal)},
            {bounds.top(), bounds.bottom(), isPinned(Qt::Vertical)}};
}

double MapView::mostFit() const { return m_scene.roomText() > 0.0 ? kMostInRoom : 1.0; }

void MapView::setRoomText(double pixels) {
    m_scene.setRoomText(pixels);
    placeHeaders();
    updateScrollArea();
}

QSize MapView::sizeOfWhole(QSize room) const {
    const QSizeF around(viewportMargins().left(), viewportMargins().top() + m_overlay.footHeight());
    const MapFit fit = wholeFit();
    const double zoom = fit.zoomFor(QSizeF(room) - around, mostFit());
    const QSizeF taken = around + QSizeF(fit.across.pixelsAt(zoom), fit.down.pixelsAt(zoom));
    return QSizeF(std::ceil(taken.width()), std::ceil(taken.height())).toSize().boundedTo(room);
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
        const StickyNote* note = content.session().document().find(Id<StickyNote>{row.number});
        if (note && row.kind == RowKind::StickyNote) area |= content.noteRect(*note);
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
        const double margin = kFitMargin / zoom();
        const auto start = [&](double from, Qt::Orientation axis) {
            return isPinned(axis) && from >= 0.0 ? 0.0 : from - margin;
        };
        scrollTo({start(bounds.left(), Qt::Horizontal), start(bounds.top(), Qt::Vertical)}, {0.0, 0.0});
    }
    m_isUntouched = true;
}

void MapView::reveal(Id<Touchpoint> id) {
    if (const CardLook* look = m_scene.content().card(id)) revealArea(look->rect);
}

void MapView::revealArea(const QRectF& rect) {
    const double margin = kFitMargin / zoom();
    const QRectF wanted = rect.adjusted(-margin, -margin, margin, margin);
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

ViewPlace MapView::place() const { return {zoom(), visibleRect().center()}; }

void MapView::goBack(const ViewPlace& place) {
    applyZoom(place.zoom);
    showInMiddle(place.middle);
}

void MapView::centre(const RowRef& row) { showInMiddle(middleOf(m_scene.content(), row, visibleRect())); }

void MapView::showNearest() {
    if (const CardLook* nearest = nearestCard(m_scene.content(), visibleRect().center()))
        showInMiddle(nearest->rect.center());
}

void MapView::setFound(FoundMarks found) {
    m_scene.setFound(std::move(found));
    m_stageHeader->update();
    m_laneHeader->update();
}

QPointF MapView::pastePlace() const {
    if (m_chosenPlace) return *m_chosenPlace;
    const QPoint pixel = viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = viewport()->underMouse() && viewport()->rect().contains(pixel);
    return mapToScene(isOver ? pixel : viewport()->rect().center());
}

QPointF MapView::beginning() const {
    const PlacedMap& map = m_scene.content().map();
    const QRectF seen = visibleRect();
    const QPointF free(seen.left() + seen.width() / 5.0, seen.top() + seen.height() / 3.0);
    return {map.stages.empty() ? free.x() : map.stages.front().begin + layout::kCardSize.width / 2.0 + 24.0,
            map.lanes.empty() ? free.y() : (map.lanes.front().begin + map.lanes.front().end) / 2.0};
}

void MapView::scrollContentsBy(int dx, int dy) {
    m_fade->stop();
    QGraphicsView::scrollContentsBy(dx, dy);
    // The pixels of what lies fixed over the map were moved along with it.
    for (const QRectF& fixed : m_overlay.areas()) {
        viewport()->update(fixed.united(fixed.translated(dx, dy)).toAlignedRect());
    }
    follow();
    for (const QRectF& fixed : m_overlay.areas()) viewport()->update(fixed.toAlignedRect());
}

void MapView::resizeEvent(QResizeEvent* event) {
    m_fade->stop();
    QGraphicsView::resizeEvent(event);
    placeHeaders();
    updateScrollArea();
    if (m_isUntouched) showBeginning();
}

// Panning uncovers a strip and moves what lies fixed over the map: each is painted for itself, not all between them.
// Many small parts, as a drag leaves them, are painted in one go.
void MapView::paintMap(const QRegion& region) {
    const OverviewDetail detail = overviewDetail(m_scene.content(), visibleRect(), zoom());
    const std::vector<Id<Touchpoint>> picked = m_scene.pickedOut();
    QPainter painter(viewport());
    const auto paint = [&](const QRegion& part) {
        const QRectF exposed = mapToScene(part.boundingRect().adjusted(-1, -1, 1, 1)).boundingRect();
        painter.setClipRegion(part);
        painter.setWorldTransform(viewportTransform());
        m_scene.paintBackground(painter, exposed);
        paintOverview(painter, part, detail, m_scene.content(), m_scene.theme());
        m_scene.paintNotes(painter, exposed);
        if (!picked.empty()) {
            paintVeil(painter, exposed, m_scene.theme());
            paintOverview(painter, part, detail, m_scene.content(), m_scene.theme(), &picked);
            m_scene.paintDots(painter, exposed, &picked);
        }
        m_scene.paintForeground(painter, exposed);
        painter.resetTransform();
    };
    constexpr int kFewParts = 4;
    if (region.rectCount() > kFewParts) return paint(region);
    for (const QRect& part : region) paint(part);
}

void MapView::paintEvent(QPaintEvent* event) {
    paintMap(event->region());
    paintOverlay();
}

void MapView::paintOverlay() {
    QPainter painter(viewport());
    m_overlay.paint(painter);
    const bool isShow = m_scene.roomText() > 0.0;  // where keys go nowhere else, and nobody has to be told
    if (!isShow && hasFocus() && m_isKeyboardFocus && m_scene.session().selection().empty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_scene.theme().accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void MapView::wheelEvent(QWheelEvent* event) {
    event->accept();
    m_motion.wheel(*event);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    m_fade->stop();
    if (m_motion.press(*event)) return;
    m_isUntouched = false;
    QGraphicsView::mousePressEvent(event);
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_motion.move(*event)) return;
    QGraphicsView::mouseMoveEvent(event);
    m_motion.moved(event->pos());
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_motion.release()) QGraphicsView::mouseReleaseEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!m_motion.doubleClick(*event)) QGraphicsView::mouseDoubleClickEvent(event);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    m_fade->stop();
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (m_motion.keyPress(*event)) return;
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isEscape && (m_stageHeader->cancelDrag() || m_laneHeader->cancelDrag())) return;
    if (const QString command = commandOf(*event); !command.isEmpty()) {
        Q_EMIT commandKeyed(command);
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
    if (!m_motion.keyRelease(*event)) QGraphicsView::keyReleaseEvent(event);
}

void MapView::focusInEvent(QFocusEvent* event) {
    m_isKeyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void MapView::focusOutEvent(QFocusEvent* event) {
    m_motion.leave();
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

bool MapView::viewportEvent(QEvent* event) { return m_motion.gesture(*event) || QGraphicsView::viewportEvent(event); }

}  // namespace waymark
