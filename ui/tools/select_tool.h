#pragma once
// The usual tool: selects, moves, connects from the handles of a card, edits names and notes in place and adds
// touchpoints by a double click. What is in a group is picked with the whole group until a double click enters it.

#include <optional>

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/card_help.h"
#include "ui/tools/canvas_keys.h"
#include "ui/tools/connect_gesture.h"
#include "ui/tools/move_gesture.h"
#include "ui/tools/note_gesture.h"

namespace waymark {

class SelectTool : public CanvasTool {
public:
    explicit SelectTool(const ToolContext& context);

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void doubleClick(const CanvasPointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void modifiersChanged(Qt::KeyboardModifiers modifiers) override;
    bool walk(bool forward) override { return m_keys.walk(forward); }
    void cancel() override;
    [[nodiscard]] bool isDragging() const override;
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::ArrowCursor; }

private:
    // An arrow beside a card.
    struct Grip {
        Id<Touchpoint> card;
        Side side = Side::Right;

        bool operator==(const Grip&) const = default;
    };
    // An end of a dependency.
    struct End {
        Id<Dependency> dependency;
        bool isHead = true;
    };
    // A corner of the only selected sticky note.
    struct Corner {
        Id<StickyNote> note;
        NoteCorner corner;
    };
    // A button is down and it is not clear yet what will come of it.
    struct Pressed {
        CanvasPointer pointer;
        RowRef row;  // invalid number: the empty map
        bool wasSelected = false;
        std::optional<Grip> grip = {};  // the arrow of a card
        std::optional<End> end = {};    // of the only selected dependency
        std::optional<Corner> corner = {};
        std::optional<CardMarkKind> mark = {};  // of the card
    };
    void hover(QPointF place);
    void beginDrag(const CanvasPointer& pointer);
    void updateMarquee(const CanvasPointer& pointer);
    void click(const Pressed& pressed);
    [[nodiscard]] Id<Touchpoint> hoveredAt(QPointF place) const;
    [[nodiscard]] std::optional<Grip> gripAt(QPointF place) const;
    [[nodiscard]] std::optional<End> endAt(QPointF place) const;
    [[nodiscard]] std::optional<Corner> cornerAt(QPointF place) const;
    [[nodiscard]] RowRef rowAt(QPointF place) const;
    // The row alone, or all of its group while that has not been entered.
    [[nodiscard]] std::vector<RowRef> pickedWith(const RowRef& row) const;
    [[nodiscard]] GroupNumber groupAt(const RowRef& row) const;
    [[nodiscard]] bool isLockedAt(const RowRef& row) const;
    bool enterGroup(const RowRef& row);
    void tellLocked(QPointF place);

    const ToolContext& m_context;
    CanvasKeys m_keys;
    MoveGesture m_move;
    ConnectGesture m_connect;
    NoteGesture m_resize;
    GroupNumber m_entered = 0;  // the group of which single members can be picked
    std::optional<Pressed> m_pressed;
    std::optional<QPointF> m_marqueeFrom;
    bool m_marqueeAdds = false;
    std::vector<RowRef> m_selectionBefore;  // the marquee adds to it with Shift, Esc brings it back
    Id<Touchpoint> m_hovered;
    std::optional<Grip> m_pointed;
    std::optional<QRectF> m_growth;  // where the touchpoint would lie that the pointed arrow grows
    QPointF m_last;
};

}  // namespace waymark
