#include "ui/session/live_chain.h"

#include <algorithm>

#include <QDeadlineTimer>

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 15;  // in which further edits are waited for
constexpr int kLongestSearch = 10'000;  // milliseconds; only journeys of thousands of touchpoints reach them
// Plans of earlier states that are kept: as many as have that many touchpoints, but never fewer than the least, nor
// more than can be looked through at each edit.
constexpr std::size_t kMostKeptTouchpoints = 100'000;
constexpr std::size_t kLeastKept = 20;
constexpr std::size_t kMostKept = 200;
constexpr double kLeastShortfall = 0.5;  // minutes by which feeding buffers must fit better to be told apart

bool planAlike(const Touchpoint& one, const Touchpoint& other) {
    return one.id == other.id && one.kind == other.kind && one.estimate == other.estimate && one.safe == other.safe;
}

// What only simulations look at matters where a simulation sizes buffers.
bool planAlike(const PlanSettings& one, const PlanSettings& other) {
    const bool isSimulated = one.sizing == BufferSizing::Simulation;
    return one.aggressive == other.aggressive && one.safe == other.safe && one.sizing == other.sizing &&
           (!isSimulated || (one.riskFactor == other.riskFactor && one.seed == other.seed));
}

bool planAlike(const Journey& one, const Journey& other) {
    return one.startDate == other.startDate && one.calendar == other.calendar;
}

bool planAlike(const Resource& one, const Resource& other) {
    return one.id == other.id && one.capacity == other.capacity && one.calendar == other.calendar &&
           one.skills == other.skills;
}

bool planAlike(const Calendar& one, const Calendar& other) {
    return one.id == other.id && one.week == other.week && one.exceptions == other.exceptions;
}

template <class Row>
bool planAlike(const Table<Row>& one, const Table<Row>& other) {
    return one.size() == other.size() &&
           std::equal(one.begin(), one.end(), other.begin(),
                      [](const Row& mine, const Row& theirs) { return planAlike(mine, theirs); });
}

template <class Row>
bool changesPlan(const AnyRowChange& change) {
    const auto& row = std::get<RowChange<Row>>(change);
    return !row.before || !row.after || !planAlike(*row.before, *row.after);
}

// Texts, places and feelings do not matter.
bool mayChangePlan(const AnyRowChange& change) {
    switch (refOf(change).kind) {
        case RowKind::Dependency:
        case RowKind::Resource:
        case RowKind::Calendar:
        case RowKind::RiskEvent:
        case RowKind::Demand: return true;
        case RowKind::Journey: return changesPlan<Journey>(change);
        case RowKind::Touchpoint: return changesPlan<Touchpoint>(change);
        case RowKind::PlanSettings: {
            const auto& row = std::get<RowChange<PlanSettings>>(change);
            return !planAlike(row.before.value_or(PlanSettings{}), row.after.value_or(PlanSettings{}));
        }
        default: return false;
    }
}

// Whether the same plan belongs to both.
bool planAlike(const Document& one, const Document& other) {
    const bool isSimulated = one.planSettings().sizing == BufferSizing::Simulation;
    return planAlike(one.planSettings(), other.planSettings()) && planAlike(one.journey(), other.journey()) &&
           (!isSimulated || one.table<RiskEvent>() == other.table<RiskEvent>()) &&
           one.table<Dependency>() == other.table<Dependency>() && one.table<Demand>() == other.table<Demand>() &&
           planAlike(one.table<Calendar>(), other.table<Calendar>()) &&
           planAlike(one.table<Resource>(), other.table<Resource>()) &&
           planAlike(one.table<Touchpoint>(), other.table<Touchpoint>());
}

// Ends sooner, or as soon and with more room for its feeding buffers.
bool isBetter(const ChainPlan& plan, const ChainPlan& than) {
    if (plan.makespan != than.makespan) return plan.makespan < than.makespan;
    return plan.shortfall() + kLeastShortfall < than.shortfall();
}

// What to plan, and where to begin.
struct PlanRequest {
    Document document;
    ChainSettings settings;
    LiveChain::Plan previous;  // of the last state that had one
    LiveChain::Plan known;     // of this very state, from a search that was cut short
};

// Hands over plans none of which is worse than the one before: schedules that end sooner may leave less room.
template <class Deliver>
std::optional<Error> planInParts(const PlanRequest& request, const std::stop_token& stop, const Deliver& deliver) {
    LiveChain::Plan best = request.known;
    const auto offer = [&](const ChainPlan& plan) {
        if (stop.stop_requested() || (best && !isBetter(plan, *best))) return;
        best = std::make_shared<const ChainPlan>(plan);
        deliver(best);
    };
    const auto last = makeChainPlan(request.document, request.settings, request.previous.get(), stop, offer);
    if (!last) return last.error();
    if (stop.stop_requested()) return std::nullopt;
    offer(*last);
    // The last one knows what has been proved meanwhile.
    ChainPlan proved = *best;
    proved.lowerBound = std::max(best->lowerBound, last->lowerBound);
    proved.outcome = proved.makespan <= proved.lowerBound ? SearchOutcome::Optimal : last->outcome;
    proved.schedules = last->schedules;
    proved.conflicts = last->conflicts;
    deliver(std::make_shared<const ChainPlan>(std::move(proved)));
    return std::nullopt;
}

}  // namespace

LiveChain::LiveChain(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_document(session.document()), m_revision(m_document.revision()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LiveChain::start);
    connect(&session, &Session::changed, this, &LiveChain::journeyChanged);
    m_pause.start();
}

LiveChain::~LiveChain() = default;

void LiveChain::journeyChanged(const ChangeSet& changes) {
    if (std::ranges::any_of(changes.rows, mayChangePlan)) restart();
}

void LiveChain::restart() {
    m_job.cancel();
    keep();
    m_error.reset();
    m_document = m_session.document();
    m_revision = m_document.revision();
    const auto known =
        std::ranges::find_if(m_kept, [this](const Kept& kept) { return planAlike(kept.document, m_document); });
    m_plan.reset();
    m_isDone = false;
    if (known != m_kept.end()) {
        m_plan = m_latest = known->plan;
        m_isDone = known->isDone;
        m_kept.erase(known);
    }
    if (m_isDone)
        m_pause.stop();
    else
        m_pause.start();
    Q_EMIT changed();
}

void LiveChain::keep() {
    if (!m_plan) return;
    const std::size_t most = std::clamp(kMostKeptTouchpoints / (1 + m_plan->starts.size()), kLeastKept, kMostKept);
    while (m_kept.size() >= most) m_kept.erase(m_kept.begin());
    m_kept.push_back({m_document, m_plan, m_isDone});
}

void LiveChain::start() {
    if (m_document.table<Touchpoint>().empty()) {
        m_latest.reset();
        Q_EMIT changed();
        return;
    }
    PlanRequest request{m_document, chainSettings(m_document), m_latest, m_plan};
    request.settings.limits.isTimeUp = [deadline = QDeadlineTimer(kLongestSearch)] { return deadline.hasExpired(); };
    m_job.start(
        this,
        [request = std::move(request), revision = m_revision](const auto& delivery, const std::stop_token& stop) {
            const auto error = planInParts(request, stop, [&](LiveChain::Plan plan) {
                delivery({revision, std::move(plan), std::nullopt});
            });
            if (error) delivery({revision, nullptr, error});
        },
        [this](const Part& part) { take(part); }, [this] { finish(); });
    Q_EMIT changed();
}

void LiveChain::take(const Part& part) {
    if (part.revision != m_revision) return;
    m_plan = part.plan;
    m_latest = part.plan;
    m_error = part.error;
    Q_EMIT changed();
}

void LiveChain::finish() {
    m_isDone = true;
    Q_EMIT changed();
}

}  // namespace waymark
