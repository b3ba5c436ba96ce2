#include "ui/tools/connect_tool.h"

namespace waymark {

ConnectTool::ConnectTool(const ToolContext& context) : m_context(context), m_keys(context), m_connect(context) {}

void ConnectTool::press(const CanvasPointer& pointer) {
    m_context.editor.finish(true);
    if (pointer.button != Qt::LeftButton) return;
    const Id<Touchpoint> from = m_context.content().touchpointAt(pointer.place);
    if (from.isValid()) m_connect.begin(from, pointer.place);
}

void ConnectTool::move(const CanvasPointer& pointer) {
    if (m_connect.isActive()) {
        m_connect.update(pointer.place);
        return;
    }
    Decoration decoration;
    decoration.hidesHandles = true;
    decoration.target = m_context.content().touchpointAt(pointer.place);
    m_context.scene().setDecoration(std::move(decoration));
}

void ConnectTool::release(const CanvasPointer& pointer) {
    if (pointer.button == Qt::LeftButton) m_connect.finish(pointer.place);
}

void ConnectTool::doubleClick(const CanvasPointer& pointer) { press(pointer); }

bool ConnectTool::key(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && m_connect.isActive()) {
        m_connect.cancel();
        return true;
    }
    return event.key() != Qt::Key_Escape && m_keys.key(event);
}

}  // namespace waymark
