#include "ui/tools/select_tool.h"

#include <algorithm>

#include <QApplication>

#include "ui/session/selected_items.h"
#include "ui/style/tr.h"
#include "ui/tools/canvas_edits.h"

namespace waymark {
namespace {

constexpr double kEdgeReach = 6.0;  // pixels around a route that hit it

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
}

}  // namespace

SelectTool::SelectTool(const ToolContext& context)
    : m_context(context), m_keys(context), m_move(context), m_connect(context), m_resize(context) {}

bool SelectTool::isDragging() const {
    return m_move.isActive() || m_connect.isActive() || m_resize.isActive() || m_marqueeFrom;
}

// The card under the pointer; between a card and its arrows still that one.
Id<Touchpoint> SelectTool::hoveredAt(QPointF place) const {
    const double zoom = m_context.view.zoom();
    if (zoom < kLeastHandleZoom) return {};
    const MapContent& content = m_context.content();
    const CardLook* before = content.card(m_hovered);
    if (before && handleAt(before->rect, place, zoom)) return m_hovered;
    if (const Id<Touchpoint> id = content.touchpointAt(place); id.isValid()) return id;
    return before && handleArea(before->rect, zoom).contains(place) ? m_hovered : Id<Touchpoint>{};
}

std::optional<SelectTool::Grip> SelectTool::gripAt(QPointF place) const {
    Decoration shown;
    shown.hovered = m_hovered;
    const double zoom = m_context.view.zoom();
    const CardLook* look = cardWithHandles(m_context.content(), shown, zoom);
    if (!look) return std::nullopt;
    const auto side = handleAt(look->rect, place, zoom);
    return side ? std::optional(Grip{look->id, *side}) : std::nullopt;
}

std::optional<SelectTool::End> SelectTool::endAt(QPointF place) const {
    const auto& selection = m_context.session.selection();
    if (selection.size() != 1 || selection.front().kind != RowKind::Dependency) return std::nullopt;
    const EdgeLook* look = m_context.content().edge(Id<Dependency>{selection.front().number});
    if (!look) return std::nullopt;
    const auto [tail, head] = endsOf(look->route);
    const double reach = (kEndRadius + 3.0) / m_context.view.zoom();
    if (QLineF(head, place).length() <= reach) return End{look->id, true};
    return QLineF(tail, place).length() <= reach ? std::optional(End{look->id, false}) : std::nullopt;
}

RowRef SelectTool::rowAt(QPointF place) const {
    const MapContent& content = m_context.content();
    if (const Id<StickyNote> note = content.noteAt(place); note.isValid()) return refTo(note);
    if (const Id<Touchpoint> id = content.touchpointAt(place); id.isValid()) return refTo(id);
    if (const auto mark = cardMarkAt(m_context.content(), m_context.view.zoom(), place)) return refTo(mark->card);
    const Id<Dependency> edge = content.dependencyAt(place, kEdgeReach / m_context.view.zoom());
    return edge.isValid() ? refTo(edge) : RowRef{};
}

std::optional<SelectTool::Corner> SelectTool::cornerAt(QPointF place) const {
    const auto& selection = m_context.session.selection();
    if (selection.size() != 1 || selection.front().kind != RowKind::StickyNote) return std::nullopt;
    const StickyNote* note = m_context.document().find(Id<StickyNote>{selection.front().number});
    if (!note || note->isLocked || m_context.isLocked() || !m_context.content().showsStickyNotes()) return std::nullopt;
    const auto corner = waymark::cornerAt(m_context.content().noteRect(*note), place, m_context.view.zoom());
    return corner ? std::optional(Corner{note->id, *corner}) : std::nullopt;
}

GroupNumber SelectTool::groupAt(const RowRef& row) const {
    if (row.number == 0 || !m_context.canMove()) return 0;
    if (row.kind == RowKind::Touchpoint) return groupOf(m_context.document(), Id<Touchpoint>{row.number});
    return row.kind == RowKind::StickyNote ? groupOf(m_context.document(), Id<StickyNote>{row.number}) : 0;
}

bool SelectTool::isLockedAt(const RowRef& row) const {
    const Document& document = m_context.document();
    return row.kind == RowKind::StickyNote ? isLocked(document, Id<StickyNote>{row.number})
                                           : isLocked(document, Id<Touchpoint>{row.number});
}

std::vector<RowRef> SelectTool::pickedWith(const RowRef& row) const {
    const GroupNumber group = groupAt(row);
    if (group == 0 || group == m_entered) return {row};
    MapItems one;
    if (row.kind == RowKind::Touchpoint) one.touchpoints.emplace_back(row.number);
    if (row.kind == RowKind::StickyNote) one.notes.emplace_back(row.number);
    const MapItems all = withGroups(m_context.document(), one);
    std::vector<RowRef> rows;
    for (const Id<Touchpoint> id : all.touchpoints) rows.push_back(refTo(id));
    for (const Id<StickyNote> id : all.notes) rows.push_back(refTo(id));
    return rows;
}

// Whether this was the way into a group.
bool SelectTool::enterGroup(const RowRef& row) {
    const GroupNumber group = groupAt(row);
    if (group == 0 || group == m_entered || pickedWith(row).size() < 2) return false;
    m_entered = group;
    m_context.session.select({row});
    return true;
}

void SelectTool::tellLocked(QPointF place) {
    m_context.tellLocked(place, m_context.isLocked() ? mapLockedWords() : tr("Locked in its place: Alt+L unlocks it"));
}

void SelectTool::hover(QPointF place) {
    m_hovered = m_context.content().noteAt(place).isValid() ? Id<Touchpoint>{} : hoveredAt(place);
    const std::optional<Grip> pointed = gripAt(place);
    if (pointed != m_pointed) {
        m_pointed = pointed;
        const bool isTyping = m_context.editor.isOpen();
        m_growth = pointed && !isTyping ? growthOf(m_context, pointed->card, pointed->side) : std::nullopt;
    }
    Decoration decoration;
    decoration.hovered = m_hovered;
    if (pointed) decoration.pointed = pointed->side;
    if (m_growth) decoration.ghosts.push_back(*m_growth);
    m_context.scene().setDecoration(std::move(decoration));
    const auto corner = cornerAt(place);
    const bool isRising =
        corner && (corner->corner == NoteCorner::TopRight || corner->corner == NoteCorner::BottomLeft);
    const bool isOnHandle = pointed || endAt(place) || cardMarkAt(m_context.content(), m_context.view.zoom(), place);
    m_context.view.viewport()->setCursor(corner       ? (isRising ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor)
                                         : isOnHandle ? Qt::PointingHandCursor
                                                      : cursor());
}

void SelectTool::press(const CanvasPointer& pointer) {
    m_context.editor.finish(true);
    m_context.noteEditor.finish(true);
    if (pointer.button != Qt::LeftButton) return;
    cancel();
    hover(pointer.place);
    m_last = pointer.place;
    Pressed pressed{pointer, rowAt(pointer.place)};
    if (groupAt(pressed.row) != m_entered) m_entered = 0;
    pressed.corner = cornerAt(pointer.place);
    if (!adds(pointer.modifiers) && !pressed.corner) pressed.end = endAt(pointer.place);
    if (!adds(pointer.modifiers) && !pressed.end && !pressed.corner) pressed.grip = m_pointed;
    if (const auto mark = cardMarkAt(m_context.content(), m_context.view.zoom(), pointer.place)) {
        if (refTo(mark->card) == pressed.row && !adds(pointer.modifiers)) pressed.mark = mark->kind;
    }
    if (!pressed.grip && !pressed.end && !pressed.corner) {
        pressed.wasSelected = std::ranges::binary_search(m_context.session.selection(), pressed.row);
        const bool isHit = pressed.row.number != 0;
        if (isHit && !pressed.wasSelected && !adds(pointer.modifiers))
            m_context.session.select(pickedWith(pressed.row));
    }
    m_pressed = pressed;
}

// The button was held down and the pointer went far enough: now it is clear what is meant.
void SelectTool::beginDrag(const CanvasPointer& pointer) {
    const Pressed pressed = *std::exchange(m_pressed, std::nullopt);
    Session& session = m_context.session;
    if (pressed.corner) {
        m_resize.begin(pressed.corner->note, pressed.corner->corner, pressed.pointer.place);
    } else if (pressed.end) {
        m_connect.beginMoving(pressed.end->dependency, pressed.end->isHead, pressed.pointer.place);
    } else if (pressed.grip) {
        m_connect.begin(pressed.grip->card, pressed.pointer.place);
    } else if ((pressed.row.kind == RowKind::Touchpoint || pressed.row.kind == RowKind::StickyNote) &&
               pressed.row.number != 0) {
        if (!m_context.canMove()) return;
        if (!std::ranges::binary_search(session.selection(), pressed.row)) {
            std::vector<RowRef> rows = session.selection();
            for (const RowRef& row : pickedWith(pressed.row)) rows.push_back(row);
            session.select(std::move(rows));
        }
        if (m_context.isLocked() || isLockedAt(pressed.row)) return tellLocked(pressed.pointer.place);
        m_move.begin(selectedItems(session), pressed.row, pressed.pointer.place);
    } else if (pressed.row.number == 0) {
        m_selectionBefore = session.selection();
        m_marqueeAdds = adds(pointer.modifiers);
        m_marqueeFrom = pressed.pointer.place;
    }
}

void SelectTool::updateMarquee(const CanvasPointer& pointer) {
    Decoration decoration;
    decoration.marquee = QRectF(*m_marqueeFrom, pointer.place).normalized();
    std::vector<RowRef> rows = m_marqueeAdds ? m_selectionBefore : std::vector<RowRef>{};
    MapItems met;
    for (const CardLook* look : m_context.content().cardsIn(*decoration.marquee)) met.touchpoints.push_back(look->id);
    for (const StickyNote* note : m_context.content().notesIn(*decoration.marquee)) met.notes.push_back(note->id);
    if (m_context.canMove()) met = withGroups(m_context.document(), met);
    for (const Id<Touchpoint> id : met.touchpoints) rows.push_back(refTo(id));
    for (const Id<StickyNote> id : met.notes) rows.push_back(refTo(id));
    m_context.session.select(std::move(rows));
    m_context.scene().setDecoration(std::move(decoration));
}

void SelectTool::move(const CanvasPointer& pointer) {
    m_last = pointer.place;
    if (m_pressed && pointer.buttons.testFlag(Qt::LeftButton)) {
        const QPoint way = pointer.screen - m_pressed->pointer.screen;
        if (way.manhattanLength() < QApplication::startDragDistance()) return;
        beginDrag(pointer);
    }
    if (m_resize.isActive()) {
        m_resize.update(pointer.place, pointer.modifiers);
    } else if (m_move.isActive()) {
        m_move.update(pointer.place, pointer.modifiers);
        m_context.view.viewport()->setCursor(m_move.parks(pointer.screen) ? Qt::DragMoveCursor : cursor());
    } else if (m_connect.isActive()) {
        m_connect.update(pointer.place);
    } else if (m_marqueeFrom) {
        updateMarquee(pointer);
    } else if (pointer.buttons == Qt::NoButton) {
        hover(pointer.place);
    }
}

void SelectTool::click(const Pressed& pressed) {
    Session& session = m_context.session;
    if (pressed.end || pressed.corner) return;
    if (pressed.grip) return growFrom(m_context, pressed.grip->card, pressed.grip->side);
    if (!adds(pressed.pointer.modifiers)) {
        session.select(pressed.row.number != 0 ? pickedWith(pressed.row) : std::vector<RowRef>{});
        if (pressed.mark) {
            const bool isPain = *pressed.mark == CardMarkKind::PainPoints;
            session.select({pressed.row});
            Q_EMIT m_context.view.commandKeyed(isPain ? QStringLiteral("edit.painPoints")
                                                      : QStringLiteral("edit.opportunities"));
        }
        return;
    }
    if (pressed.row.number == 0) return;
    const bool isPath = pressed.pointer.modifiers.testFlag(Qt::ControlModifier) &&
                        pressed.pointer.modifiers.testFlag(Qt::AltModifier) && pressed.row.kind == RowKind::Touchpoint;
    if (isPath && !session.selected<Touchpoint>().empty()) {
        return selectPathTo(m_context, Id<Touchpoint>{pressed.row.number});
    }
    std::vector<RowRef> rows = session.selection();
    for (const RowRef& row : pickedWith(pressed.row)) {
        if (pressed.wasSelected) {
            std::erase(rows, row);
        } else {
            rows.push_back(row);
        }
    }
    session.select(std::move(rows));
}

void SelectTool::release(const CanvasPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return;
    if (m_resize.isActive()) {
        m_resize.update(pointer.place, pointer.modifiers);
        m_resize.finish();
    } else if (m_move.parks(pointer.screen)) {
        m_move.park();
        m_context.view.viewport()->setCursor(cursor());
    } else if (m_move.isActive()) {
        m_move.update(pointer.place, pointer.modifiers);
        m_move.finish();
    } else if (m_connect.isActive()) {
        m_connect.finish(pointer.place);
    } else if (m_marqueeFrom) {
        m_marqueeFrom.reset();
        m_context.scene().setDecoration({});
    } else if (m_pressed) {
        click(*std::exchange(m_pressed, std::nullopt));
    }
    hover(pointer.place);
}

void SelectTool::doubleClick(const CanvasPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return;
    m_pressed.reset();
    const RowRef row = rowAt(pointer.place);
    if (enterGroup(row)) return;
    if (row.number != 0 && row.kind == RowKind::StickyNote) {
        m_context.session.select({row});
        rename(m_context, row);
    } else if (row.number == 0 && m_context.canMove()) {
        addTouchpointAt(m_context, TouchpointKind::Contact, pointer.place);
    } else if (row.kind == RowKind::Touchpoint && row.number != 0) {
        m_context.session.select({row});
        rename(m_context, row);
    }
}

bool SelectTool::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && (isDragging() || m_pressed)) {
        if (m_marqueeFrom) m_context.session.select(m_selectionBefore);
        cancel();
        return true;
    }
    return m_keys.key(event);
}

void SelectTool::modifiersChanged(Qt::KeyboardModifiers modifiers) {
    if (m_move.isActive()) m_move.update(m_last, modifiers);
    if (m_resize.isActive()) m_resize.update(m_last, modifiers);
    m_keys.modifiersChanged(modifiers);
}

void SelectTool::cancel() {
    m_pressed.reset();
    if (std::exchange(m_pointed, std::nullopt)) {  // what grows there may lie elsewhere now
        m_growth.reset();
        m_context.scene().setDecoration({});
    }
    m_move.cancel();
    m_resize.cancel();
    m_connect.cancel();
    if (std::exchange(m_marqueeFrom, std::nullopt)) m_context.scene().setDecoration({});
}

}  // namespace waymark
