#include "ui/session/safe_keeping.h"

#include <utility>

#include <QtConcurrent/QtConcurrentRun>

namespace waymark {
namespace {

constexpr int kSyncMilliseconds = 800;           // so that a power cut takes at most a second
constexpr std::size_t kLargeJourney = 5000;      // touchpoints; copying it when the first edit comes would be felt
constexpr std::size_t kLargestList = 8U << 20U;  // of edits, before the journey is copied anew

}  // namespace

SafeKeeping::SafeKeeping(Session& session, const QString& folder, bool isRecovered, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_folder(folder.toStdString()),
      m_isRecovered(isRecovered),
      m_wasModified(session.isModified()),
      m_path(session.path()) {
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(kSyncMilliseconds);
    connect(&m_syncTimer, &QTimer::timeout, this, &SafeKeeping::sync);
    connect(&session, &Session::changed, this, &SafeKeeping::take);
    connect(&session, &Session::fileChanged, this, &SafeKeeping::fileChanged);
    connect(&m_beginning, &QFutureWatcherBase::finished, this, &SafeKeeping::collect);
    const bool isLarge = session.document().table<Touchpoint>().size() > kLargeJourney;
    if (isRecovered || isLarge) begin();
}

SafeKeeping::~SafeKeeping() {
    collect();
    m_syncing.waitForFinished();
    if (m_journal) m_journal->discard();
}

// Copying a journey takes no time, since copies share their rows; writing it may take some.
void SafeKeeping::begin() {
    collect();
    const JournalFacts facts{m_session.path().toStdString(), m_session.title().toStdString(),
                             m_isRecovered || m_session.isModified()};
    m_isBeginning = true;
    m_beginning.setFuture(QtConcurrent::run([folder = m_folder, snapshot = m_session.document(), facts] {
        auto begun = Journal::begin(folder, snapshot, facts);
        return begun ? Begun{std::move(*begun), std::nullopt} : Begun{nullptr, begun.error()};
    }));
}

// Waits for the journal that was begun last: the first edit of a very large journey may have to.
void SafeKeeping::collect() {
    if (!m_isBeginning) return;
    m_isBeginning = false;
    Begun begun = m_beginning.result();
    if (begun.error) return fail(*begun.error);
    m_syncing.waitForFinished();
    if (m_journal) m_journal->discard();
    m_journal = std::move(begun.journal);
    settle();
    // The copy was made of the document.
    if (!m_typed.empty()) (void)m_journal->append(m_typed);
}

bool SafeKeeping::isSafe() {
    collect();
    return !m_isTroubled && (m_journal || !m_session.isModified());
}

// The edit was made in a document that knows nothing of what is typed.
void SafeKeeping::take(const ChangeSet& changes) {
    const ChangeSet typed = std::exchange(m_typed, {});
    (void)keep(typed.empty() ? changes : compose(inverse(typed), changes));
}

void SafeKeeping::keepTyping(const ChangeSet& changes) {
    if (changes == m_typed) return;
    const ChangeSet step = compose(inverse(m_typed), changes);
    m_typed = {};  // not in a journal that would be begun anew
    if (changes.empty() && !m_session.isModified() && !m_isRecovered) return forget();
    if (keep(step)) m_typed = changes;
}

// Whether it is in the journal now.
bool SafeKeeping::keep(const ChangeSet& changes) {
    collect();
    if (changes.empty() && m_journal && !m_isTroubled) return true;  // what was typed has become the edit
    if (!m_journal || m_isTroubled || !m_journal->append(changes)) {
        begin();  // with what was edited in it
        collect();
        if (!m_journal || m_isTroubled) return false;
        (void)m_journal->append(changes);  // the same rows again, so that the edit counts
    }
    if (m_journal->size() > kLargestList) begin();
    if (!m_syncTimer.isActive()) m_syncTimer.start();
    return true;
}

// The journal stays as it is: it holds all but the last edits.
void SafeKeeping::fail(const Error& error) {
    if (!m_isTroubled) Q_EMIT troubled(error);
    m_isTroubled = true;
}

void SafeKeeping::settle() {
    if (std::exchange(m_isTroubled, false)) Q_EMIT safeAgain();
}

void SafeKeeping::sync() {
    if (!m_journal || m_syncing.isRunning()) return;
    // What cannot be forced onto the disk is safe from a crash all the same.
    m_syncing = QtConcurrent::run([journal = m_journal] { (void)journal->sync(); });
}

void SafeKeeping::fileChanged() {
    const bool isModified = m_session.isModified();
    const bool wasModified = std::exchange(m_wasModified, isModified);
    const bool hasOtherFile = std::exchange(m_path, m_session.path()) != m_session.path();
    if (isModified) {
        // Its file is gone, or is another one now: the journal is to say so, and to hold all of it.
        const bool isAlone = !wasModified && m_session.undoStack().cleanIndex() < 0;
        if (isAlone || (hasOtherFile && m_journal)) begin();
        return;
    }
    if (m_path.isEmpty() || (!wasModified && !hasOtherFile)) return;
    m_isRecovered = false;
    m_typed = {};
    forget();
}

// There is nothing in the window that its file does not have.
void SafeKeeping::forget() {
    collect();
    m_syncing.waitForFinished();
    if (m_journal) m_journal->discard();
    m_journal.reset();
    settle();
    if (m_session.document().table<Touchpoint>().size() > kLargeJourney) begin();
}

}  // namespace waymark
