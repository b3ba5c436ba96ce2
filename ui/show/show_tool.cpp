#include "ui/show/show_tool.h"

#include <algorithm>

#include <QGuiApplication>
#include <QStyleHints>

#include "ui/tools/vote_tool.h"

namespace waymark {

ShowTool::ShowTool(Session& session, MapView& view, Ballot& ballot, Wishes wishes)
    : m_session(session), m_view(view), m_ballot(ballot), m_wishes(std::move(wishes)) {
    scene().setTool(this);
}

ShowTool::~ShowTool() { scene().setTool(nullptr); }

Qt::CursorShape ShowTool::cursor() const {
    return m_use == Use::Pen ? Qt::CrossCursor : m_use == Use::Vote ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

void ShowTool::setUse(Use use) {
    m_use = use;
    m_from.reset();
    m_view.viewport()->setCursor(cursor());
}

void ShowTool::clearStrokes() {
    RoomMarks marks = scene().roomMarks();
    marks.strokes.clear();
    scene().setRoomMarks(std::move(marks));
}

void ShowTool::vote(const CanvasPointer& pointer) {
    const RowRef subject = voteSubjectAt(scene().content(), pointer.place);
    if (subject.number == 0) return;
    const bool takes = pointer.button == Qt::RightButton || pointer.modifiers.testFlag(Qt::ShiftModifier);
    if (takes) return m_ballot.take(subject);
    if (const QString why = m_ballot.give(subject); !why.isEmpty()) m_wishes.say(why);
}

void ShowTool::press(const CanvasPointer& pointer) {
    const bool isRight = pointer.button == Qt::RightButton;
    if (m_use == Use::Vote && isRight) return vote(pointer);
    if (pointer.button != Qt::LeftButton) return;
    m_from = pointer.screen;
    m_hasMoved = false;
    if (m_use != Use::Pen) return;
    RoomMarks marks = scene().roomMarks();
    marks.strokes.push_back({QPolygonF(QList<QPointF>{pointer.place})});
    scene().setRoomMarks(std::move(marks));
}

void ShowTool::move(const CanvasPointer& pointer) {
    if (!m_from) return;
    if (m_use == Use::Pen) {
        RoomMarks marks = scene().roomMarks();
        marks.strokes.back() << pointer.place;
        return scene().setRoomMarks(std::move(marks));
    }
    const QPoint by = *m_from - pointer.screen;
    if (!m_hasMoved && by.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) return;
    m_hasMoved = true;
    m_from = pointer.screen;
    m_view.scrollBy(by);
}

void ShowTool::release(const CanvasPointer& pointer) {
    const bool wasClick = m_from && !m_hasMoved && m_use != Use::Pen;
    m_from.reset();
    if (!wasClick) return;
    if (m_use == Use::Vote) return vote(pointer);
    const Id<Touchpoint> card = m_view.mapScene().content().touchpointAt(pointer.place);
    if (card.isValid()) return m_session.select({refTo(card)});
    if (m_session.selection().empty()) return m_wishes.goOn();
    m_session.select({});
}

void ShowTool::doubleClick(const CanvasPointer& pointer) {
    if (m_use != Use::Point) return press(pointer);  // the second of two quick dots or strokes
    const Id<Touchpoint> card = m_view.mapScene().content().touchpointAt(pointer.place);
    if (card.isValid()) m_wishes.retime(card);
}

void ShowTool::tap(QPointF pixel) {
    const Id<Touchpoint> card = scene().content().touchpointAt(m_view.mapToScene(pixel.toPoint()));
    const auto picked = m_session.selected<Touchpoint>();
    if (card.isValid() && picked == std::vector{card}) return m_wishes.retime(card);
    if (card.isValid()) return m_session.select({refTo(card)});
    if (!m_session.selection().empty()) return m_session.select({});
    pixel.x() < m_view.viewport()->width() / 4.0 ? m_wishes.goBack() : m_wishes.goOn();
}

// As one reads: from left to right, then downwards.
bool ShowTool::walk(bool forward) {
    std::vector<MapCard> cards = m_view.mapScene().content().map().cards;
    if (cards.empty()) return false;
    std::ranges::sort(cards, {}, [](const MapCard& card) { return std::pair(card.rect.x, card.rect.y); });
    if (!forward) std::ranges::reverse(cards);
    const auto selected = m_session.selected<Touchpoint>();
    auto next = selected.empty() ? cards.end() : std::ranges::find(cards, selected.front(), &MapCard::id);
    next = next == cards.end() || std::next(next) == cards.end() ? cards.begin() : std::next(next);
    m_session.select({refTo(next->id)});
    m_view.reveal(next->id);
    return true;
}

}  // namespace waymark
