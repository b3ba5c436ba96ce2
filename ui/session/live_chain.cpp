#include "ui/session/live_chain.h"

#include <algorithm>

#include <QDeadlineTimer>

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 15;   // in which further edits are waited for
constexpr int kLongestSearch = 10'000;   // milliseconds; only journeys of thousands of touchpoints reach them
constexpr std::size_t kMostKept = 20;    // plans of earlier states
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
    const auto& touchpoints = one.table<Touchpoint>();
    const bool isSimulated = one.planSettings().sizing == BufferSizing::Simulation;
    return planAlike(one.planSettings(), other.planSettings()) && planAlike(one.journey(), other.journey()) &&
           (!isSimulated || one.table<RiskEvent>() == other.table<RiskEvent>()) &&
           one.table<Calendar>() == other.table<Calendar>() && one.table<Dependency>() == other.table<Dependency>() &&
           one.table<Resource>() == other.table<Resource>() && one.table<Demand>() == other.table<Demand>() &&
           touchpoints.size() == other.table<Touchpoint>().size() &&
           std::equal(touchpoints.begin(), touchpoints.end(), other.table<Touchpoint>().begin(),
                      [](const Touchpoint& a, const Touchpoint& b) { return planAlike(a, b); });
}

// Ends sooner, or as soon and with more room for its feeding buffers.
bool isBetter(const ChainPlan& plan, const ChainPlan& than) {
    if (plan.makespan != than.makespan) return plan.makespan < than.makespan;
    return plan.shortfall() + kLeastShortfall < than.shortfall();
}

// Hands over plans none of which is worse than the one before: schedules that end sooner may leave less room.
template <class Deliver>
std::optional<Error> planInParts(const Document& document, const ChainSettings& settings, const ChainPlan* previous,
                                 const std::stop_token& stop, const Deliver& deliver) {
    LiveChain::Plan best;
    const auto offer = [&](const ChainPlan& plan) {
        if (stop.stop_requested() || (best && !isBetter(plan, *best))) return;
        best = std::make_shared<const ChainPlan>(plan);
        deliver(best);
    };
    const auto last = makeChainPlan(document, settings, previous, stop, offer);
    if (!last) return last.error();
    if (stop.stop_requested()) return std::nullopt;
    offer(*last);
    // The last one knows what has been proved meanwhile.
    ChainPlan proved = *best;
    proved.lowerBound = last->lowerBound;
    proved.outcome = last->outcome;
    proved.schedules = last->schedules;
    proved.conflicts = last->conflicts;
    deliver(std::make_shared<const ChainPlan>(std::move(proved)));
    return std::nullopt;
}

}  // namespace

LiveChain::LiveChain(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_revision(session.document().revision()) {
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
    m_error.reset();
    m_revision = m_session.document().revision();
    const auto known = std::ranges::find_if(
        m_kept, [this](const Kept& kept) { return planAlike(kept.document, m_session.document()); });
    if (known != m_kept.end()) {
        m_pause.stop();
        m_plan = m_latest = known->plan;
    } else {
        m_plan.reset();
        m_pause.start();
    }
    Q_EMIT changed();
}

void LiveChain::start() {
    if (m_session.document().table<Touchpoint>().empty()) {
        m_latest.reset();
        Q_EMIT changed();
        return;
    }
    ChainSettings settings = chainSettings(m_session.document());
    settings.limits.isTimeUp = [deadline = QDeadlineTimer(kLongestSearch)] { return deadline.hasExpired(); };
    m_job.start(
        this,
        [document = m_session.document(), settings, previous = m_latest, revision = m_revision](
            const auto& delivery, const std::stop_token& stop) {
            const auto error = planInParts(document, settings, previous.get(), stop, [&](LiveChain::Plan plan) {
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
    if (m_plan) {
        if (m_kept.size() >= kMostKept) m_kept.erase(m_kept.begin());
        m_kept.push_back({m_session.document(), m_plan});
    }
    Q_EMIT changed();
}

}  // namespace waymark
