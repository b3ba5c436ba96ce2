#pragma once
// What the mouse and the keyboard do on the map. The scene forwards events to the tool in use; a tool remembers what
// it needs between press and release and turns a finished gesture into one edit.

#include <QKeyEvent>
#include <QPoint>
#include <QPointF>
#include <Qt>

namespace waymark {

struct CanvasPointer {
    QPointF place;  // scene units
    QPoint screen;
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
};

class CanvasTool {
public:
    CanvasTool() = default;
    virtual ~CanvasTool() = default;
    CanvasTool(const CanvasTool&) = delete;
    CanvasTool& operator=(const CanvasTool&) = delete;

    virtual void press(const CanvasPointer& pointer) = 0;
    // With or without a button held.
    virtual void move(const CanvasPointer& pointer) = 0;
    virtual void release(const CanvasPointer& pointer) = 0;
    virtual void doubleClick(const CanvasPointer& pointer) = 0;
    // Whether the key meant something here.
    virtual bool key(const QKeyEvent& event) = 0;
    // Ctrl, Shift or Alt went down or up during a gesture.
    virtual void modifiersChanged(Qt::KeyboardModifiers modifiers) = 0;
    // Tab or Shift+Tab: to the next or previous touchpoint. False at the end of the journey.
    virtual bool walk(bool forward) = 0;
    // Whether a gesture is under way.
    [[nodiscard]] virtual bool isDragging() const = 0;
    // Ends a gesture without effect: Esc, another tool, the window losing the mouse.
    virtual void cancel() = 0;
    [[nodiscard]] virtual Qt::CursorShape cursor() const = 0;
    // Whether a right click means something here, and opens no menu.
    [[nodiscard]] virtual bool ownsRightButton() const { return false; }
};

}  // namespace waymark
