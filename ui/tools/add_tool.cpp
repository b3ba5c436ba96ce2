#include "ui/tools/add_tool.h"

#include "core/map/free_place.h"
#include "ui/canvas/card_style.h"
#include "ui/tools/canvas_edits.h"

namespace waymark {

void AddTool::press(const CanvasPointer& pointer) {
    m_context.editor.finish(true);
    m_isPressed = pointer.button == Qt::LeftButton;
}

void AddTool::move(const CanvasPointer& pointer) {
    Decoration decoration;
    decoration.hidesHandles = true;
    decoration.ghosts.push_back(toRectF(cardRect(snapped(toPoint(pointer.place)))));
    m_context.scene().setDecoration(std::move(decoration));
}

void AddTool::release(const CanvasPointer& pointer) {
    if (!std::exchange(m_isPressed, false) || pointer.button != Qt::LeftButton) return;
    m_context.scene().setDecoration({});
    addTouchpointAt(m_context, m_kind, pointer.place);
}

bool AddTool::key(const QKeyEvent& event) { return event.key() != Qt::Key_Escape && m_keys.key(event); }

void AddTool::cancel() {
    m_isPressed = false;
    m_context.scene().setDecoration({});
}

}  // namespace waymark
