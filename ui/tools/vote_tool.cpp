#include "ui/tools/vote_tool.h"

namespace waymark {

RowRef voteSubjectAt(const MapContent& content, QPointF place) {
    if (const Id<StickyNote> note = content.noteAt(place); note.isValid()) return refTo(note);
    const Id<Touchpoint> card = content.touchpointAt(place);
    return card.isValid() ? refTo(card) : RowRef{};
}

void VoteTool::press(const CanvasPointer& pointer) {
    const bool isLeft = pointer.button == Qt::LeftButton;
    if (!isLeft && pointer.button != Qt::RightButton) return;
    const RowRef subject = voteSubjectAt(m_context.content(), pointer.place);
    if (subject.number == 0) return;
    if (!isLeft || pointer.modifiers.testFlag(Qt::ShiftModifier)) return m_ballot.take(subject);
    if (const QString why = m_ballot.give(subject); !why.isEmpty()) m_context.tellLocked(pointer.place, why);
}

// What was said to the last click is over.
void VoteTool::move(const CanvasPointer&) { cancel(); }

void VoteTool::cancel() { m_context.scene().setDecoration({}); }

}  // namespace waymark
