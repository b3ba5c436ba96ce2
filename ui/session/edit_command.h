#pragma once
// The program's one undo command: a change set that is applied and taken back.

#include <optional>

#include <QUndoCommand>

#include "core/model/prepared_edit.h"

namespace waymark {

class Session;

class EditCommand : public QUndoCommand {
public:
    // `changes` has been applied to the session's document already.
    EditCommand(Session& session, ChangeSet changes, const QString& text, QString mergeKey);
    // The same for an edit that goes from one state of the document to the other; it merges with no other.
    EditCommand(Session& session, PreparedEdit edit, const QString& text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    // Edits of one gesture (the same merge key) become one step; one that ends as it began drops out.
    bool mergeWith(const QUndoCommand* other) override;

private:
    struct States {
        Document before, after;
    };

    Session& m_session;
    ChangeSet m_changes;
    std::optional<States> m_states;
    QString m_mergeKey;
    bool m_isApplied = true;
};

}  // namespace waymark
