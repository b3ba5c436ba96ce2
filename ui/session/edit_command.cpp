#include "ui/session/edit_command.h"

#include "ui/session/session.h"

namespace waymark {

EditCommand::EditCommand(Session& session, ChangeSet changes, const QString& text, QString mergeKey)
    : QUndoCommand(text), m_session(session), m_changes(std::move(changes)), m_mergeKey(std::move(mergeKey)) {}

EditCommand::EditCommand(Session& session, PreparedEdit edit, const QString& text)
    : QUndoCommand(text),
      m_session(session),
      m_changes(std::move(edit.changes)),
      m_states({std::move(edit.before), std::move(edit.after)}) {}

void EditCommand::undo() {
    const ChangeSet back = inverse(m_changes);
    if (m_states)
        m_session.become(m_states->before, back);
    else
        m_session.apply(back);
    m_isApplied = false;
}

void EditCommand::redo() {
    if (m_isApplied) return;  // QUndoStack::push calls redo() once
    if (m_states)
        m_session.become(m_states->after, m_changes);
    else
        m_session.apply(m_changes);
    m_isApplied = true;
}

int EditCommand::id() const { return m_mergeKey.isEmpty() ? -1 : 1; }

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* later = static_cast<const EditCommand*>(other);
    if (later->m_mergeKey != m_mergeKey) return false;
    m_changes = compose(m_changes, later->m_changes);
    setObsolete(m_changes.empty());
    return true;
}

}  // namespace waymark
