#pragma once
// Draws dependencies: a drag from anywhere on a card connects.

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/canvas_keys.h"
#include "ui/tools/connect_gesture.h"

namespace waymark {

class ConnectTool : public CanvasTool {
public:
    explicit ConnectTool(const ToolContext& context);

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void doubleClick(const CanvasPointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override { m_keys.modifiersChanged(modifiers); }
    bool walk(bool forward) override { return m_keys.walk(forward); }
    void cancel() override { m_connect.cancel(); }
    [[nodiscard]] bool isDragging() const override { return m_connect.isActive(); }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    const ToolContext& m_context;
    CanvasKeys m_keys;
    ConnectGesture m_connect;
};

}  // namespace waymark
