#pragma once
// Dot voting: a click on a card or a sticky note gives it a dot, a right click or Shift+click takes one back.

#include "ui/canvas/canvas_tool.h"
#include "ui/session/ballot.h"
#include "ui/tools/canvas_keys.h"

namespace waymark {

// What a dot at this place of the map is given to; number 0: nothing.
[[nodiscard]] RowRef voteSubjectAt(const MapContent& content, QPointF place);

class VoteTool : public CanvasTool {
public:
    VoteTool(const ToolContext& context, Ballot& ballot) : m_context(context), m_keys(context), m_ballot(ballot) {}

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer&) override {}
    void doubleClick(const CanvasPointer& pointer) override { press(pointer); }  // two dots
    bool key(const QKeyEvent& event) override { return event.key() != Qt::Key_Escape && m_keys.key(event); }
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override { m_keys.modifiersChanged(modifiers); }
    bool walk(bool forward) override { return m_keys.walk(forward); }
    void cancel() override;
    [[nodiscard]] bool isDragging() const override { return false; }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::PointingHandCursor; }
    [[nodiscard]] bool ownsRightButton() const override { return true; }

private:
    const ToolContext& m_context;
    CanvasKeys m_keys;
    Ballot& m_ballot;
};

}  // namespace waymark
