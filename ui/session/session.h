#pragma once
// An open journey: its document, undo stack, schedule and selection. Every edit passes through here, and one
// signal tells every view what changed. Opening another file makes a new session.

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/model/document.h"
#include "core/model/prepared_edit.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

class Session : public QObject {
    Q_OBJECT

public:
    // `path` is empty for a journey that was never saved.
    explicit Session(Document document, QString path = {}, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] const IncrementalSchedule& schedule() const { return m_schedule; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    // Applies an edit as one undo step with this text. Edits in a row with the same non-empty merge key become
    // one step ("nudge", "name/12"). An edit that changes nothing is dropped. A refused one emits refused() and
    // returns false.
    bool edit(const Result<ChangeSet>& changes, const QString& text, const QString& mergeKey = {});
    // The same for an edit of very many rows that was prepared elsewhere; refused if the journey has changed since.
    bool edit(const PreparedEdit& edit, const QString& text);

    // Rows picked out in every view, sorted. Ids of rows that are gone are dropped.
    [[nodiscard]] const std::vector<RowRef>& selection() const { return m_selection; }
    void select(std::vector<RowRef> rows);
    template <class Row>
    [[nodiscard]] std::vector<Id<Row>> selected() const {
        std::vector<Id<Row>> ids;
        for (const RowRef& row : m_selection) {
            if (row.kind == kRowKind<Row>) ids.push_back(Id<Row>{row.number});
        }
        return ids;
    }

    // What is wrong with the plan now; computed when first asked for after a change.
    [[nodiscard]] const std::vector<Problem>& problems() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    // Name for title bars: the journey's name, else the file's, else "Untitled journey".
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    // Saves a snapshot in the background; `done` runs in the window's thread. The undo stack is clean afterwards
    // if nothing was edited meanwhile.
    void save(const QString& path, std::function<void(Result<void>)> done);

Q_SIGNALS:
    // After every edit, undo and redo, when everything here is consistent again.
    void changed(const ChangeSet& changes, const ScheduleDelta& delta);
    void selectionChanged();
    void refused(const Error& error);
    void fileChanged();  // path or modified state

private:
    friend class EditCommand;
    void apply(const ChangeSet& changes);
    void become(const Document& state, const ChangeSet& changes);
    void announce(const ChangeSet& changes, const ScheduleDelta& delta);

    Document m_document;
    IncrementalSchedule m_schedule;
    QUndoStack m_undoStack;
    std::vector<RowRef> m_selection;
    mutable std::vector<Problem> m_problems;
    mutable bool m_problemsAreStale = true;
    mutable std::optional<std::vector<Problem>> m_measureProblems;  // until measures or their figures change
    QString m_path;
};

}  // namespace waymark
