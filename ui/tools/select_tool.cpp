#include "ui/tools/select_tool.h"

#include <algorithm>

#include <QApplication>

#include "ui/tools/canvas_edits.h"

namespace waymark {
namespace {

constexpr double kEdgeReach = 6.0;  // pixels around a route that hit it

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
}

}  // namespace

SelectTool::SelectTool(const ToolContext& context)
    : m_context(context), m_keys(context), m_move(context), m_connect(context) {}

bool SelectTool::isDragging() const { return m_move.isActive() || m_connect.isActive() || m_marqueeFrom; }

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
    if (const Id<Touchpoint> id = content.touchpointAt(place); id.isValid()) return refTo(id);
    const Id<Dependency> edge = content.dependencyAt(place, kEdgeReach / m_context.view.zoom());
    return edge.isValid() ? refTo(edge) : RowRef{};
}

void SelectTool::hover(QPointF place) {
    m_hovered = hoveredAt(place);
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
    const bool isOnHandle = pointed || endAt(place);
    m_context.view.viewport()->setCursor(isOnHandle ? Qt::PointingHandCursor : cursor());
}

void SelectTool::press(const CanvasPointer& pointer) {
    m_context.editor.finish(true);
    if (pointer.button != Qt::LeftButton) return;
    cancel();
    hover(pointer.place);
    m_last = pointer.place;
    Pressed pressed{pointer, rowAt(pointer.place)};
    if (!adds(pointer.modifiers)) pressed.end = endAt(pointer.place);
    if (!adds(pointer.modifiers) && !pressed.end) pressed.grip = m_pointed;
    if (!pressed.grip && !pressed.end) {
        pressed.wasSelected = std::ranges::binary_search(m_context.session.selection(), pressed.row);
        const bool isHit = pressed.row.number != 0;
        if (isHit && !pressed.wasSelected && !adds(pointer.modifiers)) m_context.session.select({pressed.row});
    }
    m_pressed = pressed;
}

// The button was held down and the pointer went far enough: now it is clear what is meant.
void SelectTool::beginDrag(const CanvasPointer& pointer) {
    const Pressed pressed = *std::exchange(m_pressed, std::nullopt);
    Session& session = m_context.session;
    if (pressed.end) {
        m_connect.beginMoving(pressed.end->dependency, pressed.end->isHead, pressed.pointer.place);
    } else if (pressed.grip) {
        m_connect.begin(pressed.grip->card, pressed.pointer.place);
    } else if (pressed.row.kind == RowKind::Touchpoint && pressed.row.number != 0) {
        if (!m_context.canMove()) return;
        if (!std::ranges::binary_search(session.selection(), pressed.row)) {
            std::vector<RowRef> rows = session.selection();
            rows.push_back(pressed.row);
            session.select(std::move(rows));
        }
        m_move.begin(session.selected<Touchpoint>(), Id<Touchpoint>{pressed.row.number}, pressed.pointer.place);
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
    for (const CardLook* look : m_context.content().cardsIn(*decoration.marquee)) rows.push_back(refTo(look->id));
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
    if (m_move.isActive()) {
        m_move.update(pointer.place, pointer.modifiers);
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
    if (pressed.end) return;
    if (pressed.grip) return growFrom(m_context, pressed.grip->card, pressed.grip->side);
    if (!adds(pressed.pointer.modifiers)) {
        session.select(pressed.row.number != 0 ? std::vector{pressed.row} : std::vector<RowRef>{});
        return;
    }
    if (pressed.row.number == 0) return;
    const bool isPath = pressed.pointer.modifiers.testFlag(Qt::ControlModifier) &&
                        pressed.pointer.modifiers.testFlag(Qt::AltModifier) && pressed.row.kind == RowKind::Touchpoint;
    if (isPath && !session.selected<Touchpoint>().empty()) {
        return selectPathTo(m_context, Id<Touchpoint>{pressed.row.number});
    }
    std::vector<RowRef> rows = session.selection();
    if (pressed.wasSelected) {
        std::erase(rows, pressed.row);
    } else {
        rows.push_back(pressed.row);
    }
    session.select(std::move(rows));
}

void SelectTool::release(const CanvasPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return;
    if (m_move.isActive()) {
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
    if (row.number == 0 && m_context.canMove()) {
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
    m_keys.modifiersChanged(modifiers);
}

void SelectTool::cancel() {
    m_pressed.reset();
    if (std::exchange(m_pointed, std::nullopt)) {  // what grows there may lie elsewhere now
        m_growth.reset();
        m_context.scene().setDecoration({});
    }
    m_move.cancel();
    m_connect.cancel();
    if (std::exchange(m_marqueeFrom, std::nullopt)) m_context.scene().setDecoration({});
}

}  // namespace waymark
