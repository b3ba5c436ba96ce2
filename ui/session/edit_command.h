#pragma once
// The program's one undo command: a change set that is applied and taken back.

#include <QUndoCommand>

#include "core/model/change_set.h"

namespace waymark {

class Session;

class EditCommand : public QUndoCommand {
public:
    // `changes` has been applied to the session's document already.
    EditCommand(Session& session, ChangeSet changes, const QString& text, QString mergeKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    // Edits of one gesture (the same merge key) become one step; one that ends as it began drops out.
    bool mergeWith(const QUndoCommand* other) override;

private:
    Session& m_session;
    ChangeSet m_changes;
    QString m_mergeKey;
    bool m_isApplied = true;
};

}  // namespace waymark
