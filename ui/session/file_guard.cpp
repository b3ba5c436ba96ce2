#include "ui/session/file_guard.h"

#include <utility>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>

#include "core/base/version.h"
#include "core/store/earlier_versions.h"
#include "ui/session/background_job.h"

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 400;
constexpr std::size_t kFewThings = 20;  // of which anybody may remove most without being asked

template <class... Rows>
std::size_t rowsIn(const Document& document) {
    return (document.table<Rows>().size() + ...);
}

// What a person has put into a journey.
std::size_t thingsIn(const Document& document) {
    return rowsIn<Touchpoint, Dependency, Stage, Lane, Persona, Resource, StickyNote, Initiative, CashFlow, Measure,
                  MeasureFigure, SurveyResponse>(document);
}

}  // namespace

LockOwner thisProgram() {
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty()) user = qEnvironmentVariable("LOGNAME");
    return {user.toStdString(), QSysInfo::machineHostName().toStdString(), "Waymark " + std::string(programVersion()),
            QCoreApplication::applicationPid(), QDateTime::currentSecsSinceEpoch()};
}

FileGuard::FileGuard(Session& session, QString versionsFolder, QObject* parent)
    : QObject(parent), m_session(session), m_versionsFolder(std::move(versionsFolder)) {
    m_things = session.path().isEmpty() ? 0 : thingsIn(session.document());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FileGuard::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
}

void FileGuard::adopt(const FileState& file, std::shared_ptr<DocumentLock> lock) {
    m_lock = std::move(lock);
    adoptContent(file);
}

void FileGuard::adoptContent(const FileState& file) {
    m_known = m_told = file;
    m_things = thingsIn(m_session.document());
    ++m_round;
    watch();
}

// Files are watched by what they are, not by their name: one that is replaced must be watched anew. The folder tells of
// files that come back.
void FileGuard::watch() {
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    if (m_session.path().isEmpty()) return;
    const QFileInfo file(m_session.path());
    if (file.exists()) m_watcher.addPath(file.absoluteFilePath());
    if (file.dir().exists()) m_watcher.addPath(file.absolutePath());
}

void FileGuard::look(const QString& path, std::function<void(const Finding&)> done) {
    if (m_isLearning) {
        m_next = [this, path, done = std::move(done)] { look(path, done); };
        return;
    }
    const bool isOwnFile = path == m_session.path();
    m_isSaving = true;
    Question question{path.toStdString(),
                      m_versionsFolder.toStdString(),
                      isOwnFile ? m_known : FileState(),
                      isOwnFile,
                      m_mayLoseMost,
                      m_mayCutNames,
                      m_mayReplaceOthers,
                      isOwnFile && m_lock,
                      isOwnFile ? m_things : 0,
                      thingsIn(m_session.document())};
    runInBackground(
        this, [question = std::move(question)] { return answer(question); },
        [done = std::move(done)](const Finding& finding) { done(finding); });
}

FileGuard::Finding FileGuard::answer(const Question& question) {
    Finding finding;
    finding.isOwnFile = question.isOwnFile;
    finding.before = question.before;
    finding.now = question.now;
    finding.file = lookAtFile(question.path, question.known);
    finding.isGone = question.known.isThere && !finding.file.isThere;
    const bool isTheirs = question.isOwnFile && finding.file.isThere && !holdSame(finding.file, question.known);
    const bool losesMost = question.before >= kFewThings && 2 * question.now < question.before;
    if (!question.hasLock) {
        LockAttempt attempt = takeLock(question.path, thisProgram(), question.mayReplaceOthers);
        finding.lock = std::move(attempt.lock);
        if (attempt.owner && !question.mayReplaceOthers) {
            finding.owner = std::move(*attempt.owner);
            finding.doubt = SaveDoubt::OpenElsewhere;
        }
    }
    if (finding.doubt) return finding;
    if (isTheirs)
        finding.doubt = SaveDoubt::ChangedOnDisk;
    else if (losesMost && !question.mayLoseMost)
        finding.doubt = SaveDoubt::LosesMost;
    else if (finding.file.names > 1 && !question.mayCutNames)
        finding.doubt = SaveDoubt::OtherNames;
    if (finding.doubt || question.versionsFolder.empty()) return finding;
    const bool isRisky = losesMost || !question.isOwnFile || question.mayReplaceOthers;
    const auto kept =
        keepVersion(question.versionsFolder, question.path, isRisky ? KeepVersion::Always : KeepVersion::Sometimes,
                    QDateTime::currentSecsSinceEpoch());
    if (!kept) finding.versionTrouble = kept.error();
    return finding;
}

void FileGuard::allow(const Finding& finding) {
    if (!finding.doubt) return;
    switch (*finding.doubt) {
        case SaveDoubt::ChangedOnDisk:
            m_known = finding.file;
            m_mayReplaceOthers = true;  // and theirs is kept as an earlier version
            break;
        case SaveDoubt::OpenElsewhere: m_mayReplaceOthers = true; break;
        case SaveDoubt::OtherNames: m_mayCutNames = true; break;
        case SaveDoubt::LosesMost: m_mayLoseMost = true; break;
    }
}

void FileGuard::saved(const Finding& finding) {
    if (finding.lock || !finding.isOwnFile) m_lock = finding.lock;
    m_things = thingsIn(m_session.document());
    m_mayLoseMost = m_mayCutNames = m_mayReplaceOthers = false;
    m_isLearning = true;
    const int round = ++m_round;
    runInBackground(
        this, [path = m_session.path().toStdString()] { return lookAtFile(path); },
        [this, round](const FileState& file) {
            m_isLearning = m_isSaving = false;
            if (round == m_round) {
                m_known = m_told = file;
                watch();
                Q_EMIT settled();
            }
            if (const auto next = std::exchange(m_next, {})) next();
        });
}

void FileGuard::notSaved() { m_isSaving = false; }

void FileGuard::lookAgain() {
    if (m_session.path().isEmpty() || m_isLooking || m_isSaving) return;
    m_isLooking = true;
    runInBackground(
        this, [path = m_session.path().toStdString(), told = m_told] { return lookAtFile(path, told); },
        [this, round = m_round](const FileState& file) {
            m_isLooking = false;
            if (round == m_round && !m_isSaving) tell(file);
        });
}

void FileGuard::tell(const FileState& file) {
    const bool isNews = !holdSame(file, m_told);
    if (isNews || file.inode != m_told.inode) watch();
    m_told = file;
    if (holdSame(file, m_known)) {
        m_known = file;  // touched, and nothing else
        if (isNews) Q_EMIT settled();
    } else if (isNews) {
        if (file.isThere)
            Q_EMIT changedOnDisk();
        else
            Q_EMIT removedFromDisk();
    }
}

}  // namespace waymark
