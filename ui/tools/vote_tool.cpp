#include "ui/tools/vote_tool.h"

#include <algorithm>

#include "core/edit/vote_edits.h"
#include "ui/style/tr.h"

namespace waymark {

void VoteTool::setVoter(std::string voter, int most) {
    m_voter = std::move(voter);
    m_most = most;
}

int VoteTool::left() const {
    if (m_most == 0) return -1;
    const auto given = std::ranges::count(m_context.document().table<Vote>(), m_voter, &Vote::voter);
    return std::max(0, m_most - static_cast<int>(given));
}

void VoteTool::press(const CanvasPointer& pointer) {
    const bool isLeft = pointer.button == Qt::LeftButton;
    if (!isLeft && pointer.button != Qt::RightButton) return;
    const bool takes = !isLeft || pointer.modifiers.testFlag(Qt::ShiftModifier);
    const Id<StickyNote> note = m_context.content().noteAt(pointer.place);
    const Id<Touchpoint> card = m_context.content().touchpointAt(pointer.place);
    if (!note.isValid() && !card.isValid()) return;
    if (!takes && left() == 0) {
        return m_context.tellLocked(
            pointer.place,
            m_voter.empty() ? tr("No dots left") : tr("%1 has no dots left").arg(QString::fromStdString(m_voter)));
    }
    const Document& document = m_context.document();
    if (takes) {
        m_context.session.edit(
            note.isValid() ? edit::takeVote(document, note, m_voter) : edit::takeVote(document, card, m_voter),
            tr("Take a dot back"));
    } else {
        m_context.session.edit(
            note.isValid() ? edit::giveVote(document, note, m_voter) : edit::giveVote(document, card, m_voter),
            tr("Give a dot"));
    }
}

// What was said to the last click is over.
void VoteTool::move(const CanvasPointer&) { cancel(); }

void VoteTool::cancel() { m_context.scene().setDecoration({}); }

}  // namespace waymark
