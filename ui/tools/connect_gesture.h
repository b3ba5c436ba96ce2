#pragma once
// Drawing a dependency from a card: onto another card, or onto the empty map to grow a new touchpoint there. What
// would close a cycle is shown as refused while the pointer is over it.

#include "ui/tools/tool_context.h"

namespace waymark {

class ConnectGesture {
public:
    explicit ConnectGesture(const ToolContext& context) : m_context(context) {}

    void begin(Id<Touchpoint> from, QPointF place);
    void update(QPointF place);
    void finish(QPointF place);
    void cancel();
    [[nodiscard]] bool isActive() const { return m_from.isValid(); }

private:
    void judge(Id<Touchpoint> target);
    [[nodiscard]] Id<Touchpoint> targetAt(QPointF place) const;
    [[nodiscard]] layout::Route rubberTo(QPointF place) const;

    const ToolContext& m_context;
    Id<Touchpoint> m_from;
    Id<Touchpoint> m_target;
    QPointF m_start;
    Decoration m_decoration;
};

}  // namespace waymark
