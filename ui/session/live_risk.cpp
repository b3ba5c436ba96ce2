#include "ui/session/live_risk.h"

#include <algorithm>

#include <QElapsedTimer>

#include "core/chain/chain_simulation.h"
#include "core/risk/risk_under_way.h"

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 30;  // in which further edits are waited for
constexpr int kBetweenParts = 120;      // milliseconds between two answers

// Everything but looks, places and the promise may matter.
bool touchesPlan(const ChangeSet& changes) {
    return std::ranges::any_of(changes.rows, [](const AnyRowChange& change) {
        switch (refOf(change).kind) {
            case RowKind::Journey:
            case RowKind::Placement:
            case RowKind::Experience:
            case RowKind::Stage:
            case RowKind::Lane:
            case RowKind::Persona:
            case RowKind::CrashOption:
            case RowKind::Baseline:
            case RowKind::Initiative:
            case RowKind::CashFlow:
            case RowKind::Effect:
            case RowKind::ValueSettings:
            case RowKind::Scenario:
            case RowKind::Measure:
            case RowKind::MeasureFigure:
            case RowKind::SurveyResponse:
            case RowKind::Comment:
            case RowKind::Feeling:
            case RowKind::StickyNote:
            case RowKind::OwnerColour:
            case RowKind::Scene:
            case RowKind::Vote: return false;
            default: return true;
        }
    });
}

// A plan that only has been proved better keeps the order.
bool haveSameOrder(const LiveChain::Plan& one, const LiveChain::Plan& other) {
    return one == other || (one && other && one->network.links == other->network.links && one->starts == other->starts);
}

// What to simulate, and in whose order if it is not null.
struct RiskRequest {
    Document document;
    SimulationSettings settings;
    LiveChain::Plan ordered;
};

// Hands over figures of what has been run so far, now and then.
template <class Deliver>
void simulateInParts(const RiskRequest& request, const std::stop_token& stop, const Deliver& deliver) {
    const SimulationSettings& settings = request.settings;
    std::vector<ResourceOrder> orders;
    if (request.ordered) orders = resourceOrders(request.document, *request.ordered);
    // Once it is under way, what is left is simulated.
    const std::optional<UnderWay> known = underWay(request.document);
    const SimulationModel model = makeSimulationModel(planOf(known ? known->rest.document : request.document, orders));
    QElapsedTimer clock;
    clock.start();
    qint64 next = 0;
    const auto show = [&](const SimulationRuns& runs, RankMeasures ranks) {
        const qint64 begin = clock.elapsed();
        if (auto figures = riskFigures(model, runs, settings.seed, ranks, stop)) {
            figures->settings.resources = settings.resources;
            if (known) tellOfJourney(*figures, *known);
            deliver(std::make_shared<const RiskFigures>(std::move(*figures)));
        }
        // Measuring takes longer with more runs; most of the time is for new ones.
        const qint64 end = clock.elapsed();
        next = end + std::max<qint64>(kBetweenParts, 4 * (end - begin));
    };
    const SimulationRuns all = simulate(model, settings, stop, [&](const SimulationRuns& soFar) {
        const bool isLast = soFar.range.count >= settings.runs;
        if (isLast || clock.elapsed() >= next) show(soFar, RankMeasures::LeaveOut);
    });
    if (!stop.stop_requested()) show(all, RankMeasures::Compute);
}

}  // namespace

LiveRisk::LiveRisk(Session& session, LiveChain& chain, QObject* parent)
    : QObject(parent), m_session(session), m_chain(chain), m_revision(session.document().revision()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LiveRisk::start);
    connect(&session, &Session::changed, this, &LiveRisk::planChanged);
    connect(&chain, &LiveChain::changed, this, &LiveRisk::chainChanged);
    m_pause.start();
}

LiveRisk::~LiveRisk() = default;

bool LiveRisk::keepsOrder() const {
    return m_use == ResourceUse::ChainOrder && !m_session.document().table<Touchpoint>().empty();
}

bool LiveRisk::isComputing() const {
    const bool isWaiting = keepsOrder() && !m_ordered && m_chain.isComputing();
    return isWaiting || m_pause.isActive() || m_job.isRunning();
}

const std::optional<Error>& LiveRisk::error() const {
    static const std::optional<Error> kNone;
    return keepsOrder() && !m_ordered ? m_chain.error() : kNone;
}

SimulationSettings LiveRisk::settings() const {
    SimulationSettings settings = simulationSettings(m_session.document());
    settings.resources = m_use;
    return settings;
}

void LiveRisk::setResourceUse(ResourceUse use) {
    if (use == m_use) return;
    m_use = use;
    m_latest.reset();  // these answer another question
    restart();
    Q_EMIT resourceUseChanged(use);
}

double LiveRisk::progress() const {
    return m_figures ? static_cast<double>(m_figures->settings.runs) / settings().runs : 0.0;
}

void LiveRisk::planChanged(const ChangeSet& changes) {
    if (touchesPlan(changes)) restart();
}

// A better plan, or one of another state of the journey, has another order; without a plan the simulation waits.
void LiveRisk::chainChanged() {
    if (!keepsOrder()) return;
    if (!haveSameOrder(m_chain.plan(), m_ordered)) return restart();
    if (!m_ordered) Q_EMIT changed();
}

void LiveRisk::restart() {
    m_job.cancel();
    m_figures.reset();
    m_revision = m_session.document().revision();
    m_ordered = keepsOrder() ? m_chain.plan() : nullptr;
    if (keepsOrder() && !m_ordered)
        m_pause.stop();
    else
        m_pause.start();
    Q_EMIT changed();
}

void LiveRisk::cancel() {
    if (!isComputing()) return;
    m_pause.stop();
    m_job.cancel();
    Q_EMIT changed();
}

void LiveRisk::start() {
    if (m_session.document().table<Touchpoint>().empty()) {
        m_latest.reset();
        Q_EMIT changed();
        return;
    }
    m_job.start(
        this,
        [request = RiskRequest{m_session.document(), settings(), m_ordered}, revision = m_revision](
            const auto& delivery, const std::stop_token& stop) {
            simulateInParts(request, stop, [&](Figures figures) { delivery({revision, std::move(figures)}); });
        },
        [this](const Part& part) { take(part); }, [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void LiveRisk::take(const Part& part) {
    if (part.revision != m_revision) return;
    m_figures = m_latest = part.figures;
    Q_EMIT changed();
}

}  // namespace waymark
