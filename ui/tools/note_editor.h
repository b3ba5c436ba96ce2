#pragma once
// Writing on a sticky note where it lies. Esc, Ctrl+Return, Tab and clicking elsewhere keep what was written; undo
// takes it back. A note that gets too small for its text grows downwards; one that is left empty goes.

#include <QObject>
#include <QPlainTextEdit>
#include <QPointer>
#include <QString>

#include "core/model/rows.h"
#include "ui/canvas/map_view.h"
#include "ui/session/session.h"

namespace waymark {

class NoteEditor : public QObject {
    Q_OBJECT

public:
    // Both must outlive it.
    NoteEditor(Session& session, MapView& view, QObject* parent = nullptr);
    ~NoteEditor() override;

    // With a merge key the text belongs to that undo step.
    void start(Id<StickyNote> id, const QString& mergeKey = {});
    void finish(bool keep);
    // Takes what is written, for rehearse() of a session: the note stays open.
    void rehearse();
    void follow();

    [[nodiscard]] bool isOpen() const { return m_text; }
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void take(const QString& typed);
    void removeEmpty();
    void dress();

    Session& m_session;
    MapView& m_view;
    Id<StickyNote> m_id;
    QString m_mergeKey;
    QPointer<QPlainTextEdit> m_text;
};

}  // namespace waymark
