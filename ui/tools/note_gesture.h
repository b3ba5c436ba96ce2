#pragma once
// Taking a sticky note by a corner to make it larger or smaller. The document hears of it when it is let go.

#include <optional>

#include "ui/canvas/note_corners.h"
#include "ui/tools/tool_context.h"

namespace waymark {

class NoteGesture {
public:
    explicit NoteGesture(const ToolContext& context) : m_context(context) {}

    void begin(Id<StickyNote> id, NoteCorner corner, QPointF place);
    // On the grid, exactly there with Ctrl; Shift keeps the proportions.
    void update(QPointF place, Qt::KeyboardModifiers modifiers);
    void finish();
    void cancel();
    [[nodiscard]] bool isActive() const { return m_id.isValid(); }

private:
    const ToolContext& m_context;
    Id<StickyNote> m_id;
    NoteCorner m_corner = NoteCorner::BottomRight;
    QPointF m_grip;  // from the corner to the pointer
    QRectF m_before, m_now;
};

}  // namespace waymark
