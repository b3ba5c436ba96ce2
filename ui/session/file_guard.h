#pragma once
// Watches over the file of an open journey, so that nobody's work is saved over without a word: what it was like when
// it was read or saved here, who else has it open, and whether it changes meanwhile.

#include <functional>
#include <memory>
#include <optional>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "core/store/document_lock.h"
#include "core/store/file_state.h"
#include "ui/session/session.h"

namespace waymark {

// This program as an owner of locks, from now on.
[[nodiscard]] LockOwner thisProgram();

// What a person is asked before a save goes on.
enum class SaveDoubt {
    ChangedOnDisk,  // the file holds something else than when it was read or saved here
    OpenElsewhere,  // somebody has the file open that is to be replaced
    OtherNames,     // hard links, which would keep the old content
    LosesMost       // less than half of what there was is left
};

class FileGuard : public QObject {
    Q_OBJECT

public:
    // The session must outlive it. Versions that were saved over are kept in `versionsFolder`; empty: nowhere.
    FileGuard(Session& session, QString versionsFolder, QObject* parent = nullptr);

    // What is known of the session's file since it was read.
    void adopt(const FileState& file, std::shared_ptr<DocumentLock> lock);

    // The session shows the file as it is now.
    void adoptContent(const FileState& file);

    struct Finding {
        std::optional<SaveDoubt> doubt;
        bool isOwnFile = false;
        bool isGone = false;  // it was there when it was read or saved here
        FileState file;
        LockOwner owner;                      // OpenElsewhere
        std::size_t before = 0, now = 0;      // LosesMost: things in the journey
        std::optional<Error> versionTrouble;  // the version before could not be kept; saving may go on
        std::shared_ptr<DocumentLock> lock;   // of the file to be saved to
    };
    // Looks, beside the window, at what saving to `path` would replace, and keeps that as an earlier version if there
    // is no doubt. `done` runs in the window's thread. Until saved() or notSaved() changes of the file are nobody
    // else's.
    void look(const QString& path, std::function<void(const Finding&)> done);
    // The person was asked about this and wants to save all the same: it is no doubt any more.
    void allow(const Finding& finding);
    // The journey was saved to its path.
    void saved(const Finding& finding);
    void notSaved();

    // The earlier versions that can still be opened.
    [[nodiscard]] const QString& versionsFolder() const { return m_versionsFolder; }
    // Looks whether the file is still as it was; other programs do not always let us know.
    void lookAgain();

Q_SIGNALS:
    void changedOnDisk();
    void removedFromDisk();
    void settled();  // the file is again as it was

private:
    struct Question {
        std::string path, versionsFolder;
        FileState known;
        bool isOwnFile = false, mayLoseMost = false, mayCutNames = false, mayReplaceOthers = false, hasLock = false;
        std::size_t before = 0, now = 0;
    };
    static Finding answer(const Question& question);
    void tell(const FileState& file);
    void watch();

    Session& m_session;
    QString m_versionsFolder;
    FileState m_known;
    std::shared_ptr<DocumentLock> m_lock;
    std::size_t m_things = 0;  // in the journey as it was read or saved
    bool m_mayLoseMost = false, m_mayCutNames = false, m_mayReplaceOthers = false;
    FileState m_told;  // the state of the file that was told of
    QFileSystemWatcher m_watcher;
    QTimer m_pause;  // until whoever writes the file has finished
    bool m_isLooking = false;
    bool m_isSaving = false;
    std::function<void()> m_next;  // a look that waits until it is known how the file was saved
    bool m_isLearning = false;
    int m_round = 0;  // grows whenever what is known changes
};

}  // namespace waymark
