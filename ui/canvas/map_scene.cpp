#include "ui/canvas/map_scene.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <QGraphicsSceneContextMenuEvent>
#include <QGraphicsSceneDragDropEvent>
#include <QGraphicsSceneMouseEvent>
#include <QGraphicsView>
#include <QMimeData>
#include <QToolTip>

#include "core/model/scenes.h"
#include "ui/canvas/band_painting.h"
#include "ui/canvas/card_help.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/canvas/vote_painting.h"
#include "ui/session/selected_items.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr std::size_t kMassChange = 500;  // rows; with more of them all is painted anew
constexpr double kFrameRadius = 12.0;     // scene units
constexpr double kReach = 6.0;            // pixels around a route that still hit it

std::optional<TouchpointKind> kindIn(const QMimeData* data) {
    const QByteArray name = data->data(QString::fromLatin1(kKindMimeType));
    for (const auto kind : {TouchpointKind::Contact, TouchpointKind::Backstage, TouchpointKind::Waiting,
                            TouchpointKind::Decision, TouchpointKind::Milestone}) {
        if (name == QByteArray::fromStdString(std::string(nameOf(kind)))) return kind;
    }
    return std::nullopt;
}

CanvasPointer pointerOf(const QGraphicsSceneMouseEvent& event) {
    return {event.scenePos(), event.screenPos(), event.button(), event.buttons(), event.modifiers()};
}

// Whether the Chain lens says something else though the plan is the same: what is left of buffers, whom a chain feeds.
bool changesChainWords(const ChangeSet& changes) {
    bool does = mentions<Progress>(changes) || mentions<Baseline>(changes) || mentions<PlanSettings>(changes);
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) {
        does = does || !change.before || !change.after || change.before->code != change.after->code;
    });
    return does;
}

}  // namespace

MapScene::MapScene(Session& session, const Theme& theme, QObject* parent)
    : QGraphicsScene(parent), m_session(session), m_content(session, Lens::Journey, MapLayout::Drawn), m_theme(&theme) {
    connect(&m_session, &Session::changed, this, &MapScene::documentChanged);
    connect(&m_session, &Session::selectionChanged, this, &MapScene::selectionChanged);
}

MapScene::~MapScene() = default;

void MapScene::setTheme(const Theme& theme) {
    m_theme = &theme;
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::setLens(Lens lens) {
    if (lens == m_content.lens()) return;
    m_content.setLens(lens);
    if (lens == Lens::Chain) takeChain();
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::setChain(const LiveChain& chain) {
    m_chain = &chain;
    connect(&chain, &LiveChain::changed, this, &MapScene::showChain);
}

void MapScene::showChain() {
    if (lens() != Lens::Chain) return;
    takeChain();
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::takeChain() {
    const LiveChain::Plan plan = !m_chain ? nullptr : m_chain->plan() ? m_chain->plan() : m_chain->latest();
    m_content.setChain(plan ? ChainLayer(m_session.document(), m_session.schedule(), *plan, !m_chain->plan())
                            : ChainLayer());
}

void MapScene::setRisk(RiskView risk) {
    m_content.setRisk(std::move(risk));
    if (lens() != Lens::Risk) return;
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::setScenario(ScenarioLayer scenario) {
    m_content.setScenario(std::move(scenario));
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::setCardColours(CardColours colours) {
    m_content.setCardColours(colours);
    repaintAll();
    Q_EMIT contentChanged(false);
}

void MapScene::previewNotes(const std::unordered_map<Id<StickyNote>, QRectF>& rects) {
    for (const QRectF& frame : m_content.groupFrames()) repaint(frame);
    for (const QRectF& area : m_content.previewNotes(rects)) repaint(area);
    for (const QRectF& frame : m_content.groupFrames()) repaint(frame);
}

void MapScene::setMapLayout(MapLayout layout) {
    if (layout == m_content.mapLayout()) return;
    if (m_tool) m_tool->cancel();
    m_content.setMapLayout(layout, 0.0);
    repaintAll();
    Q_EMIT contentChanged(true);
}

void MapScene::setTool(CanvasTool* tool) {
    if (m_tool && m_tool != tool) m_tool->cancel();
    m_tool = tool;
    for (QGraphicsView* view : views()) view->viewport()->setCursor(tool ? tool->cursor() : Qt::ArrowCursor);
}

void MapScene::setDecoration(Decoration decoration) {
    if (decoration == m_decoration) return;
    const Decoration before = std::exchange(m_decoration, std::move(decoration));
    repaint(decorationAreas(m_content, before, zoom()));
    repaint(decorationAreas(m_content, m_decoration, zoom()));
    // The arrows of the selected card come and go with gestures.
    const CardLook* had = cardWithHandles(m_content, before, zoom());
    const CardLook* has = cardWithHandles(m_content, m_decoration, zoom());
    if (had == has && before.pointed == m_decoration.pointed) return;
    for (const CardLook* look : {had, has}) {
        if (look) repaint(handleArea(look->rect, zoom()));
    }
}

void MapScene::setFound(FoundMarks found) {
    if (found == m_found) return;
    m_found = std::move(found);
    repaintAll();
}

void MapScene::setRoomMarks(RoomMarks marks) {
    if (marks == m_roomMarks) return;
    m_roomMarks = std::move(marks);
    repaintAll();
}

std::vector<Id<Touchpoint>> MapScene::pickedOut() const {
    std::vector<Id<Touchpoint>> shown;
    std::ranges::copy_if(m_roomMarks.picked, std::back_inserter(shown),
                         [this](Id<Touchpoint> id) { return m_content.card(id) != nullptr; });
    return shown;
}

void MapScene::setRoomText(double pixels) {
    if (pixels == roomText()) return;
    m_content.setLeastLetters(pixels);
    repaintAll();
}

double MapScene::headScale() const { return roomText() > 0.0 ? std::max(1.0, roomText() / kSmallSize) : 1.0; }

// In a room as high as two lines of names, which is less than their letters have grown by.
double MapScene::stageHeaderHeight() const {
    constexpr double kTwoLines = 27.0;
    if (!showsBands(mapLayout())) return kStageHeader * headScale();
    return std::max(kStageHeader * std::sqrt(headScale()), kTwoLines * headScale() * (roomText() > 0.0 ? 1.0 : 0.0));
}

void MapScene::previewCards(std::span<const MapCard> cards) {
    showMoved([&] { return m_content.preview(cards); });
}

void MapScene::endPreview() {
    showMoved([&] { return m_content.endPreview(); });
}

// What marks the selection, its arrows too, goes where the cards go.
void MapScene::showMoved(const std::function<ContentDelta()>& move) {
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));
    repaint(m_content.groupFrames());
    repaint(move());
    repaint(m_content.groupFrames());
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));
}

void MapScene::setZoom(double zoom) { m_zoom = zoom; }

void MapScene::repaint(const QRectF& area) { repaint(std::span(&area, 1)); }

void MapScene::repaint(std::span<const QRectF> areas) {
    for (QGraphicsView* view : views()) {
        const QTransform toPixels = view->viewportTransform();
        const QRectF seen(view->viewport()->rect());
        QRegion pixels;
        for (const QRectF& area : areas) {
            const QRectF there = toPixels.mapRect(area).adjusted(-3.0, -3.0, 3.0, 3.0);
            if (!area.isNull() && there.intersects(seen)) pixels += (there & seen).toAlignedRect();
        }
        if (!pixels.isEmpty()) view->viewport()->update(pixels);
    }
}

void MapScene::repaintAll() {
    m_handOverAreas = handOverAreas();
    for (QGraphicsView* view : views()) view->viewport()->update();
}

void MapScene::documentChanged(const ChangeSet& changes, const ScheduleDelta& delta) {
    if (m_tool) m_tool->cancel();                                  // an undo in the middle of a drag
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));  // of cards that may go now
    const ContentDelta done = m_content.update(changes, delta);
    repaint(done);
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));
    Q_EMIT contentChanged(done.boundsChanged);
    if (changesChainWords(changes)) showChain();
    if (mentions<Vote>(changes) || lens() == Lens::Chain) repaintAll();
}

void MapScene::selectionChanged() {
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));
    m_shownSelection = m_session.selection();
    repaint(selectionAreas(m_content, m_shownSelection, zoom()));
}

void MapScene::repaint(const ContentDelta& delta) {
    const bool isMass = delta.cards.size() + delta.edges.size() > kMassChange;
    const bool isAll = delta.everything || delta.bandsChanged || isMass;
    if (isAll || !m_found.rows.empty()) return repaintAll();
    repaint(delta.stale);
    repaint(movedHandOvers());
}

std::vector<QRectF> MapScene::handOverAreas() const {
    std::vector<QRectF> areas;
    if (lens() != Lens::Chain) return areas;
    for (const HandOverLine& line : m_content.chain().handOvers()) {
        const CardLook* from = m_content.card(line.from);
        const CardLook* to = m_content.card(line.to);
        areas.push_back(from && to ? handOverBounds(from->rect, to->rect) : QRectF());
    }
    return areas;
}

// Where hand-overs were and are that run otherwise than when this was asked last.
std::vector<QRectF> MapScene::movedHandOvers() {
    const std::vector<QRectF> before = std::exchange(m_handOverAreas, handOverAreas());
    std::vector<QRectF> areas;
    for (std::size_t k = 0; k < std::max(before.size(), m_handOverAreas.size()); ++k) {
        const QRectF was = k < before.size() ? before[k] : QRectF();
        const QRectF is = k < m_handOverAreas.size() ? m_handOverAreas[k] : QRectF();
        if (was != is) areas.insert(areas.end(), {was, is});
    }
    return areas;
}

void MapScene::paintBackground(QPainter& painter, const QRectF& exposed) {
    const PlacedMap& map = m_content.map();
    painter.fillRect(exposed, theme().window);
    paintBands(painter, map, exposed, theme());
    if (map.timeAxis) {
        const auto ticks = timeTicks(*map.timeAxis, exposed.left(), exposed.right(), headScale() * kTickPixels / zoom(),
                                     m_content.words());
        paintTickLines(painter, ticks, exposed, theme());
    }
    if (lens() == Lens::Chain) paintHandOvers(painter, exposed);
    paintGroupFrames(painter);
}

void MapScene::paintGroupFrames(QPainter& painter) const {
    const std::vector<QRectF> frames = m_content.groupFrames();
    if (frames.empty()) return;
    QPen pen(theme().faint, 1.0, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF& frame : frames) painter.drawRoundedRect(frame, kFrameRadius, kFrameRadius);
}

void MapScene::paintHandOvers(QPainter& painter, const QRectF& exposed) const {
    painter.save();
    if (m_content.chain().isPale()) painter.setOpacity(0.45);
    for (const HandOverLine& line : m_content.chain().handOvers()) {
        const CardLook* from = m_content.card(line.from);
        const CardLook* to = m_content.card(line.to);
        if (!from || !to || !handOverBounds(from->rect, to->rect).intersects(exposed)) continue;
        paintHandOver(painter, from->rect, to->rect, line, theme());
    }
    painter.restore();
}

void MapScene::paintNotes(QPainter& painter, const QRectF& exposed) {
    const double least = m_content.isBigText() ? roomText() : 0.0;
    for (const StickyNote* note : m_content.notesIn(noteBounds(exposed))) {
        paintStickyNote(painter, *note, m_content.noteRect(*note), zoom(), theme(), least);
    }
    paintDots(painter, exposed);
}

void MapScene::paintForeground(QPainter& painter, const QRectF& exposed) {
    if (!m_found.rows.empty()) paintFound(painter, {m_content, theme(), zoom(), exposed}, m_found);
    paintStrokes(painter);
    paintDecoration(painter, {m_content, theme(), zoom(), exposed}, m_decoration);
}

// They grow a little with the distance, as other marks do.
void MapScene::paintDots(QPainter& painter, const QRectF& exposed, const std::vector<Id<Touchpoint>>* only) const {
    constexpr double kLeastZoom = 0.2;
    if (zoom() < kLeastZoom || m_session.document().table<Vote>().empty()) return;
    const double usual = std::clamp(0.8 / zoom(), 1.0, 2.2);
    const double scale = m_content.isBigText() ? std::max(usual, roomText() / zoom() / kVoteLetters) : usual;
    for (const Tally& tally : voteTally(m_session.document())) {
        QRectF rect;
        const bool isNote = tally.subject.kind == RowKind::StickyNote;
        if (only && (isNote || !std::ranges::binary_search(*only, Id<Touchpoint>{tally.subject.number}))) continue;
        if (isNote) {
            const StickyNote* note = m_session.document().find(Id<StickyNote>{tally.subject.number});
            if (note && !note->isParked && m_content.showsStickyNotes()) rect = m_content.noteRect(*note);
        } else if (const CardLook* card = m_content.card(Id<Touchpoint>{tally.subject.number})) {
            rect = card->rect;
        }
        if (!rect.isNull() && votesRect(rect, tally.votes, scale).intersects(exposed)) {
            paintVotes(painter, rect, tally.votes, scale, theme());
        }
    }
}

void MapScene::setBigText(bool isBig) {
    m_content.setBigText(isBig);
    repaintAll();
}

void MapScene::paintStrokes(QPainter& painter) const {
    constexpr double kPenPixels = 4.0;
    painter.setPen(QPen(theme().critical, kPenPixels / zoom(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& stroke : m_roomMarks.strokes) painter.drawPolyline(stroke);
}

void MapScene::mousePressEvent(QGraphicsSceneMouseEvent* event) {
    event->accept();
    if (m_tool) m_tool->press(pointerOf(*event));
}

void MapScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event) {
    event->accept();
    if (m_tool) m_tool->move(pointerOf(*event));
}

void MapScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event) {
    event->accept();
    if (m_tool) m_tool->release(pointerOf(*event));
}

void MapScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) {
    event->accept();
    if (m_tool) m_tool->doubleClick(pointerOf(*event));
}

void MapScene::selectUnder(QPointF place) {
    std::vector<RowRef> under;
    if (const Id<StickyNote> note = m_content.noteAt(place); note.isValid()) {
        under.push_back(refTo(note));
    } else if (const Id<Touchpoint> touchpoint = m_content.touchpointAt(place); touchpoint.isValid()) {
        under.push_back(refTo(touchpoint));
    } else if (const Id<Dependency> edge = m_content.dependencyAt(place, kReach / zoom()); edge.isValid()) {
        under.push_back(refTo(edge));
    }
    const auto& selected = m_session.selection();
    if (!under.empty() && std::ranges::binary_search(selected, under.front())) return;
    m_session.select(std::move(under));
    const MapItems items = waymark::selectedItems(m_session);
    if (!items.empty() && mapLayout() == MapLayout::Drawn)
        selectItems(m_session, withGroups(m_session.document(), items));
}

void MapScene::contextMenuEvent(QGraphicsSceneContextMenuEvent* event) {
    event->accept();
    if (m_tool && m_tool->ownsRightButton() && event->reason() == QGraphicsSceneContextMenuEvent::Mouse) return;
    if (m_tool) m_tool->cancel();
    if (event->reason() != QGraphicsSceneContextMenuEvent::Keyboard) selectUnder(event->scenePos());
    Q_EMIT contextMenuRequested(event->screenPos(), event->scenePos());
}

void MapScene::helpEvent(QGraphicsSceneHelpEvent* event) {
    const bool isBusy = (m_tool && m_tool->isDragging()) || m_content.noteAt(event->scenePos()).isValid();
    const Id<Touchpoint> id = isBusy ? Id<Touchpoint>{} : cardOrMarkAt(m_content, zoom(), event->scenePos());
    const QString help = id.isValid() ? cardHelpAt(m_content, id, zoom(), event->scenePos()) : QString();
    QToolTip::showText(event->screenPos(), help.isEmpty() ? help : plainToolTip(help), event->widget());
    event->accept();
}

void MapScene::keyPressEvent(QKeyEvent* event) {
    const bool isModifier =
        event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift || event->key() == Qt::Key_Alt;
    if (m_tool && isModifier) m_tool->modifiersChanged(event->modifiers());
    event->setAccepted(m_tool && !isModifier && m_tool->key(*event));
}

void MapScene::keyReleaseEvent(QKeyEvent* event) {
    if (m_tool) m_tool->modifiersChanged(event->modifiers());
    event->ignore();
}

bool MapScene::focusNextPrevChild(bool next) { return m_tool && m_tool->walk(next); }

void MapScene::dragEnterEvent(QGraphicsSceneDragDropEvent* event) { dragMoveEvent(event); }

void MapScene::dragMoveEvent(QGraphicsSceneDragDropEvent* event) {
    const bool isKind = kindIn(event->mimeData()) && mapLayout() == MapLayout::Drawn;
    event->setAccepted(isKind);
    if (!isKind) return;
    event->setDropAction(Qt::CopyAction);
    Decoration decoration;
    decoration.hidesHandles = true;
    decoration.ghosts.push_back(toRectF(cardRect(snapped(toPoint(event->scenePos())))));
    setDecoration(std::move(decoration));
}

void MapScene::dragLeaveEvent(QGraphicsSceneDragDropEvent* event) {
    setDecoration({});
    event->accept();
}

void MapScene::dropEvent(QGraphicsSceneDragDropEvent* event) {
    setDecoration({});
    const auto kind = kindIn(event->mimeData());
    if (!kind || mapLayout() != MapLayout::Drawn) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT kindDropped(*kind, event->scenePos());
}

}  // namespace waymark
