#pragma once
// Adds a touchpoint of one kind where the map is clicked.

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/canvas_keys.h"

namespace waymark {

class AddTool : public CanvasTool {
public:
    explicit AddTool(const ToolContext& context) : m_context(context), m_keys(context) {}

    void setKind(TouchpointKind kind) { m_kind = kind; }
    [[nodiscard]] TouchpointKind kind() const { return m_kind; }

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void doubleClick(const CanvasPointer&) override {}
    bool key(const QKeyEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override { m_keys.modifiersChanged(modifiers); }
    bool walk(bool forward) override { return m_keys.walk(forward); }
    void cancel() override;
    [[nodiscard]] bool isDragging() const override { return false; }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    const ToolContext& m_context;
    CanvasKeys m_keys;
    TouchpointKind m_kind = TouchpointKind::Contact;
    bool m_isPressed = false;
};

}  // namespace waymark
