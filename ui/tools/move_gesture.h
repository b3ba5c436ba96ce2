#pragma once
// Dragging cards and sticky notes to another place, or copies of them with Alt. What is locked stays. The document
// hears of it when they are let go.

#include <optional>
#include <utility>
#include <vector>

#include "core/edit/placement_edits.h"
#include "core/model/map_items.h"
#include "ui/tools/snapping.h"
#include "ui/tools/tool_context.h"

namespace waymark {

class MoveGesture {
public:
    explicit MoveGesture(const ToolContext& context) : m_context(context) {}

    // `grabbed` is the card or note under the pointer, which snaps; all of `items` move.
    void begin(const MapItems& items, const RowRef& grabbed, QPointF place);
    // Ctrl suspends snapping and drops exactly there, Shift keeps to one direction, Alt drags copies.
    void update(QPointF place, Qt::KeyboardModifiers modifiers);
    void finish();
    void cancel();
    // What is let go at this pixel of the screen is parked, if it is notes alone and the parking list lies there.
    [[nodiscard]] bool parks(const QPoint& screen) const;
    void park();
    [[nodiscard]] bool isActive() const { return !m_cards.empty() || !m_notes.empty(); }

private:
    [[nodiscard]] Snap snapFor(QPointF wish) const;
    [[nodiscard]] QPointF offsetFor(QPointF way, Qt::KeyboardModifiers modifiers, Decoration& decoration) const;
    // Where cards dropped at this offset come to rest.
    [[nodiscard]] QPointF landingFor(QPointF offset);
    [[nodiscard]] QPointF copyLandingFor(QPointF offset);
    void show(Decoration decoration);
    void showNotes(bool isLive) const;
    [[nodiscard]] std::vector<Id<Touchpoint>> ids() const;
    [[nodiscard]] MapItems items() const;

    const ToolContext& m_context;
    std::vector<MapCard> m_cards;  // where they were
    std::vector<std::pair<Id<StickyNote>, QRectF>> m_notes;
    QRectF m_grabbed;
    bool m_grabsNote = false;  // which goes by the grid alone
    QPointF m_from;
    QPointF m_offset;
    bool m_isCopy = false;
    bool m_isExact = false;  // also onto other cards
    bool m_isPreviewed = false;
    std::optional<edit::Landing> m_landing;                    // found when it is first asked for
    std::optional<std::pair<QPointF, QPointF>> m_copyLanding;  // of this offset
};

}  // namespace waymark
