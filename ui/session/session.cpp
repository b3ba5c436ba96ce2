#include "ui/session/session.h"

#include <algorithm>

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include "core/check/find_problems.h"
#include "core/check/measure_problems.h"
#include "core/store/save_document.h"
#include "ui/session/edit_command.h"
#include "ui/session/edit_gate.h"

namespace waymark {
namespace {

bool isThere(const Document& document, const RowRef& row) {
    switch (row.kind) {
        case RowKind::Journey: return document.find(Id<Journey>{row.number});
        case RowKind::Persona: return document.find(Id<Persona>{row.number});
        case RowKind::Stage: return document.find(Id<Stage>{row.number});
        case RowKind::Lane: return document.find(Id<Lane>{row.number});
        case RowKind::Resource: return document.find(Id<Resource>{row.number});
        case RowKind::Touchpoint: return document.find(Id<Touchpoint>{row.number});
        case RowKind::Placement: return document.find(Id<Placement>{row.number});
        case RowKind::Experience: return document.find(Id<Experience>{row.number});
        case RowKind::Dependency: return document.find(Id<Dependency>{row.number});
        case RowKind::Demand: return document.find(Id<Demand>{row.number});
        case RowKind::Calendar: return document.find(Id<Calendar>{row.number});
        case RowKind::Progress: return document.find(Id<Progress>{row.number});
        case RowKind::CrashOption: return document.find(Id<CrashOption>{row.number});
        case RowKind::RiskEvent: return document.find(Id<RiskEvent>{row.number});
        case RowKind::PlanSettings: return document.find(Id<PlanSettings>{row.number});
        case RowKind::Baseline: return document.find(Id<Baseline>{row.number});
        case RowKind::Initiative: return document.find(Id<Initiative>{row.number});
        case RowKind::CashFlow: return document.find(Id<CashFlow>{row.number});
        case RowKind::Effect: return document.find(Id<Effect>{row.number});
        case RowKind::ValueSettings: return document.find(Id<ValueSettings>{row.number});
        case RowKind::Scenario: return document.find(Id<Scenario>{row.number});
        case RowKind::Measure: return document.find(Id<Measure>{row.number});
        case RowKind::MeasureFigure: return document.find(Id<MeasureFigure>{row.number});
        case RowKind::SurveyResponse: return document.find(Id<SurveyResponse>{row.number});
        case RowKind::Comment: return document.find(Id<Comment>{row.number});
        case RowKind::Feeling: return document.find(Id<Feeling>{row.number});
        case RowKind::StickyNote: return document.find(Id<StickyNote>{row.number});
        case RowKind::OwnerColour: return document.find(Id<OwnerColour>{row.number});
        case RowKind::Scene: return document.find(Id<Scene>{row.number});
        case RowKind::Vote: return document.find(Id<Vote>{row.number});
    }
    return false;
}

}  // namespace

Session::Session(Document document, QString path, QObject* parent)
    : QObject(parent), m_document(std::move(document)), m_schedule(m_document), m_path(std::move(path)) {
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::fileChanged);
}

Session::~Session() { m_undoStack.disconnect(this); }

bool Session::edit(const Result<ChangeSet>& changes, const QString& text, const QString& mergeKey) {
    if (const EditGate* gate = gateOf(*this)) {
        if (gate->gathered && changes && gate->gathered->empty()) *gate->gathered = *changes;
        if (gate->why) Q_EMIT refused(*gate->why);
        return gate->gathered && changes;
    }
    if (!changes) {
        Q_EMIT refused(changes.error());
        return false;
    }
    if (changes->empty()) return true;
    if (const auto applied = m_document.apply(*changes); !applied) {
        Q_EMIT refused(applied.error());
        return false;
    }
    // The schedule and the views follow after the stack knows the step, so that its state is true for them.
    const ScheduleDelta delta = m_schedule.update(m_document, *changes);
    m_undoStack.push(new EditCommand(*this, *changes, text, mergeKey));
    announce(*changes, delta);
    return true;
}

bool Session::edit(const PreparedEdit& edit, const QString& text) {
    if (edit.changes.empty()) return true;
    if (const EditGate* gate = gateOf(*this)) {
        if (gate->why) Q_EMIT refused(*gate->why);
        return false;
    }
    if (edit.before.revision() != m_document.revision()) {
        Q_EMIT refused(Error{ErrorCode::EditOutOfDate, {}, {}, {}, 0});
        return false;
    }
    m_document.become(edit.after);
    const ScheduleDelta delta = m_schedule.update(m_document, edit.changes);
    m_undoStack.push(new EditCommand(*this, edit, text));
    announce(edit.changes, delta);
    return true;
}

void Session::become(const Document& state, const ChangeSet& changes) {
    m_document.become(state);
    const ScheduleDelta delta = m_schedule.update(m_document, changes);
    announce(changes, delta);
}

void Session::apply(const ChangeSet& changes) {
    const auto applied = m_document.apply(changes);
    Q_ASSERT(applied);  // undo and redo replay what was applied before
    const ScheduleDelta delta = m_schedule.update(m_document, changes);
    announce(changes, delta);
}

void Session::announce(const ChangeSet& changes, const ScheduleDelta& delta) {
    m_problemsAreStale = true;
    if (touchesMeasures(changes)) m_measureProblems.reset();
    const auto gone = std::erase_if(m_selection, [this](const RowRef& row) { return !isThere(m_document, row); });
    Q_EMIT changed(changes, delta);
    if (gone > 0) Q_EMIT selectionChanged();
}

void Session::select(std::vector<RowRef> rows) {
    std::erase_if(rows, [this](const RowRef& row) { return !isThere(m_document, row); });
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows == m_selection) return;
    m_selection = std::move(rows);
    Q_EMIT selectionChanged();
}

const std::vector<Problem>& Session::problems() const {
    if (m_problemsAreStale) {
        if (!m_measureProblems) m_measureProblems = findMeasureProblems(m_document);
        m_problems = findProblems(m_document, m_schedule, *m_measureProblems);
        m_problemsAreStale = false;
    }
    return m_problems;
}

QString Session::title() const {
    if (const auto& name = m_document.journey().name; !name.empty()) return QString::fromStdString(name);
    if (!m_path.isEmpty()) return QFileInfo(m_path).completeBaseName();
    return tr("Untitled journey");
}

void Session::save(const QString& path, std::function<void(Result<void>)> done) {
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    const std::uint64_t revision = m_document.revision();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, revision, done = std::move(done)] {
        const Result<void> outcome = watcher->result();
        watcher->deleteLater();
        if (outcome) {
            m_path = path;
            openGate(*this);
            if (m_document.revision() == revision) m_undoStack.setClean();
            Q_EMIT fileChanged();
        }
        if (done) done(outcome);
    });
    watcher->setFuture(
        QtConcurrent::run([path = path.toStdString(), snapshot = m_document] { return saveDocument(path, snapshot); }));
}

}  // namespace waymark
