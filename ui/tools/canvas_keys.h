#pragma once
// What the keyboard does on the map, whichever tool is in use.

#include <functional>

#include <QKeyEvent>

#include "core/model/map_items.h"
#include "ui/tools/canvas_edits.h"
#include "ui/tools/tool_context.h"

namespace waymark {

class CanvasKeys {
public:
    // `clock` tells the milliseconds since some moment.
    explicit CanvasKeys(const ToolContext& context, std::function<qint64()> clock = {});

    // Return, F2: name; Delete: remove; arrows: nudge by one step of the grid, with Shift by eight, or walk where
    // nothing can be moved; Alt+arrows: walk; Ctrl+arrows: grow a connected touchpoint, whose name opens when Ctrl is
    // let go; Return on a map without touchpoints: the first one. False: not for the map.
    bool key(const QKeyEvent& event);
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    bool walk(bool forward);

private:
    bool arrow(Side side, Qt::KeyboardModifiers modifiers);
    bool nudge(Side side, bool isLarge);
    bool beginJourney();
    void go(Id<Touchpoint> id);
    bool goToNote(Id<StickyNote> id);
    [[nodiscard]] Id<Touchpoint> current() const;

    const ToolContext& m_context;
    std::function<qint64()> m_clock;
    MapItems m_nudged;
    int m_nudges = 0;
    qint64 m_lastNudge = 0;
    Grown m_unnamed;  // the last one that grew while Ctrl is held
};

}  // namespace waymark
