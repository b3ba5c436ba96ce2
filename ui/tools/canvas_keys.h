#pragma once
// What the keyboard does on the map, whichever tool is in use.

#include <QKeyEvent>

#include "ui/canvas/handles.h"
#include "ui/tools/tool_context.h"

namespace waymark {

class CanvasKeys {
public:
    explicit CanvasKeys(const ToolContext& context) : m_context(context) {}

    // Return, F2: name; Delete: remove; arrows: nudge by one step of the grid, with Shift by eight, or walk where
    // nothing can be moved; Alt+arrows: walk; Ctrl+arrows: grow a connected touchpoint. False: not for the map.
    bool key(const QKeyEvent& event);
    bool walk(bool forward);

private:
    bool arrow(Side side, Qt::KeyboardModifiers modifiers);
    bool nudge(Side side, bool isLarge);
    void go(Id<Touchpoint> id);
    [[nodiscard]] Id<Touchpoint> current() const;

    const ToolContext& m_context;
    std::vector<Id<Touchpoint>> m_nudged;
    int m_nudges = 0;
};

}  // namespace waymark
