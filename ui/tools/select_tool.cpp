#include "ui/tools/select_tool.h"

#include <algorithm>

#include <QApplication>

#include "ui/tools/canvas_edits.h"

namespace waymark {
namespace {

constexpr double kEdgeReach = 6.0;        // pixels around a route that hit it
constexpr double kLeastHandleZoom = 0.3;  // cards further away show no dots

bool adds(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
}

}  // namespace

SelectTool::SelectTool(const ToolContext& context)
    : m_context(context), m_keys(context), m_move(context), m_connect(context) {}

bool SelectTool::isDragging() const { return m_move.isActive() || m_connect.isActive() || m_marqueeFrom; }

bool SelectTool::isOnDot(QPointF place) const {
    const CardLook* look = m_context.content().card(m_hovered);
    if (!look) return false;
    const double reach = kHandleReach / m_context.view.zoom();
    return std::ranges::any_of(connectDots(look->rect),
                               [&](const QPointF& dot) { return QLineF(dot, place).length() <= reach; });
}

std::optional<GrowHandle> SelectTool::plusAt(QPointF place) const {
    const auto& selection = m_context.session.selection();
    if (selection.size() != 1 || selection.front().kind != RowKind::Touchpoint) return std::nullopt;
    const double zoom = m_context.view.zoom();
    const auto handle = growHandle(m_context.content(), Id<Touchpoint>{selection.front().number}, zoom);
    const bool isHit = handle && QLineF(handle->centre, place).length() <= (kPlusRadius + 2.0) / zoom;
    return isHit ? handle : std::nullopt;
}

RowRef SelectTool::rowAt(QPointF place) const {
    const MapContent& content = m_context.content();
    if (const Id<Touchpoint> id = content.touchpointAt(place); id.isValid()) return refTo(id);
    const Id<Dependency> edge = content.dependencyAt(place, kEdgeReach / m_context.view.zoom());
    return edge.isValid() ? refTo(edge) : RowRef{};
}

void SelectTool::hover(QPointF place) {
    const bool isNear = m_context.view.zoom() >= kLeastHandleZoom;
    Id<Touchpoint> hovered = isNear ? m_context.content().touchpointAt(place) : Id<Touchpoint>{};
    if (!hovered.isValid() && isOnDot(place)) hovered = m_hovered;
    m_hovered = hovered;
    Decoration decoration;
    decoration.hovered = hovered;
    m_context.scene().setDecoration(std::move(decoration));
    const Qt::CursorShape shape = isOnDot(place) ? Qt::CrossCursor : plusAt(place) ? Qt::PointingHandCursor : cursor();
    m_context.view.viewport()->setCursor(shape);
}

void SelectTool::press(const CanvasPointer& pointer) {
    m_context.editor.finish(true);
    if (pointer.button != Qt::LeftButton) return;
    cancel();
    hover(pointer.place);
    m_last = pointer.place;
    const bool onDot = isOnDot(pointer.place);
    if (onDot && !adds(pointer.modifiers)) {
        m_connect.begin(m_hovered, pointer.place);
        return;
    }
    Pressed pressed{pointer, rowAt(pointer.place), false, false};
    if (plusAt(pointer.place)) {
        pressed.onPlus = true;
    } else {
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
    if (pressed.onPlus) {
        m_connect.begin(Id<Touchpoint>{session.selection().front().number}, pressed.pointer.place);
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
    if (pressed.onPlus) {
        if (const auto handle = plusAt(pressed.pointer.place)) {
            growFrom(m_context, Id<Touchpoint>{session.selection().front().number}, handle->side);
        }
        return;
    }
    if (!adds(pressed.pointer.modifiers)) {
        session.select(pressed.row.number != 0 ? std::vector{pressed.row} : std::vector<RowRef>{});
        return;
    }
    if (pressed.row.number == 0) return;
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
}

void SelectTool::cancel() {
    m_pressed.reset();
    m_move.cancel();
    m_connect.cancel();
    if (std::exchange(m_marqueeFrom, std::nullopt)) m_context.scene().setDecoration({});
}

}  // namespace waymark
