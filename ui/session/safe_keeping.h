#pragma once
// Keeps what was edited in an open journey safe from a crash: every edit goes into a journal (core/store/journal.h)
// before the next one can be made, and from there onto the disk within a second. So does what is still being typed.

#include <memory>
#include <optional>

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include "core/store/journal.h"
#include "ui/session/session.h"

namespace waymark {

class SafeKeeping : public QObject {
    Q_OBJECT

public:
    // Nothing is written of a journey that is only looked at, unless it is so large that beginning with the first edit
    // would be felt. The session must outlive it. `isRecovered`: the journey was never saved since it was recovered; it
    // is kept at once.
    SafeKeeping(Session& session, const QString& folder, bool isRecovered, QObject* parent = nullptr);
    // The journey is closed, saved or not wanted: its journal goes.
    ~SafeKeeping() override;

    // A journal holds the journey as it is, or its file does.
    [[nodiscard]] bool isSafe();

    // What would change if the text being typed were taken as it stands: kept as if it were an edit, until the next
    // edit or the next call takes its place. Empty: nothing is being typed any more.
    void keepTyping(const ChangeSet& changes);

Q_SIGNALS:
    // From now on a crash would lose edits, until saving or another edit succeeds. Told once until then.
    void troubled(const Error& error);
    void safeAgain();

private:
    struct Begun {
        std::shared_ptr<Journal> journal;
        std::optional<Error> error;
    };

    void begin();
    void collect();
    void take(const ChangeSet& changes);
    [[nodiscard]] bool keep(const ChangeSet& changes);
    void forget();
    void fail(const Error& error);
    void sync();
    void fileChanged();
    void settle();

    Session& m_session;
    std::string m_folder;
    bool m_isRecovered;
    bool m_isTroubled = false;
    bool m_wasModified;
    QString m_path;  // of the journey's file when that was looked at last
    QFutureWatcher<Begun> m_beginning;
    bool m_isBeginning = false;
    std::shared_ptr<Journal> m_journal;
    ChangeSet m_typed;  // in the journal, and not in the document
    QTimer m_syncTimer;
    QFuture<void> m_syncing;
};

}  // namespace waymark
