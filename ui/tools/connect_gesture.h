#pragma once
// Drawing a dependency from a card: onto another card, or onto the empty map to grow a new touchpoint there. Or taking
// an end of one that is there to another card. What would close a cycle is shown as refused while the pointer is over
// it.

#include <utility>

#include "core/base/error.h"
#include "ui/tools/tool_context.h"

namespace waymark {

class ConnectGesture {
public:
    explicit ConnectGesture(const ToolContext& context) : m_context(context) {}

    void begin(Id<Touchpoint> from, QPointF place);
    // Takes the arrow head (or the beginning) of this dependency along; let go over the empty map it stays as it was.
    void beginMoving(Id<Dependency> id, bool isHead, QPointF place);
    void update(QPointF place);
    void finish(QPointF place);
    void cancel();
    [[nodiscard]] bool isActive() const { return m_from.isValid(); }

private:
    void judge(Id<Touchpoint> target);
    [[nodiscard]] Result<ChangeSet> changeTo(Id<Touchpoint> target) const;
    // The ends of the dependency as it would be.
    [[nodiscard]] std::pair<Id<Touchpoint>, Id<Touchpoint>> endsWith(Id<Touchpoint> target) const;
    [[nodiscard]] Id<Touchpoint> targetAt(QPointF place) const;
    [[nodiscard]] layout::Route rubberTo(QPointF place) const;

    const ToolContext& m_context;
    Id<Touchpoint> m_from;   // the end that stays
    Id<Dependency> m_moved;  // whose other end is moved; invalid for a new one
    bool m_movesHead = true;
    Id<Touchpoint> m_target;
    QPointF m_start;
    Decoration m_decoration;
};

}  // namespace waymark
