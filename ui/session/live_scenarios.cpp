#include "ui/session/live_scenarios.h"

#include <QDeadlineTimer>

#include "core/chain/chain_simulation.h"
#include "core/risk/simulation.h"
#include "core/value/scenario.h"
#include "ui/session/report_job.h"

namespace waymark {
namespace {

constexpr int kScenarioPause = 60;                 // milliseconds in which further edits are waited for
constexpr int kLongestScenarioSearch = 10'000;     // milliseconds for each chain
constexpr std::int64_t kFirstSearchEffort = 3000;  // schedules, and conflicts: so that none waits long for a first one

// What to work out, and how the journey as it is was planned.
struct ScenarioRequest {
    Document document;
    LiveChain::Plan plan;  // perhaps null
    ResourceUse use = ResourceUse::Unlimited;
};

// The journey as a standing sees it.
std::optional<Document> documentOf(const Document& document, Id<Scenario> id) {
    const Scenario* scenario = document.find(id);
    if (!scenario) return document;
    const auto changed = applyScenario(document, *scenario);
    return changed ? std::optional(*changed) : std::nullopt;
}

void simulateStanding(ScenarioStanding& standing, const Document& document, std::span<const ResourceOrder> orders,
                      const std::stop_token& stop) {
    ScenarioOutcome& outcome = standing.outcome;
    outcome.simulated = simulateFinish(document, simulationSettings(document), stop, orders);
    if (outcome.simulated && outcome.simulated->promise) {
        outcome.delay = delayCost(document.valueSettings(), outcome.simulated->daysLate);
    }
}

// Adds what takes longer to one standing after the other: simulations, chains that are found soon, then the chains that
// are found when they are searched for as long as that of the journey as it is.
class StandingFiller {
public:
    StandingFiller(const ScenarioRequest& request, ScenarioStandings standings, const std::stop_token& stop)
        : m_request(request), m_standings(std::move(standings)), m_plans(m_standings.size()), m_stop(stop) {
        for (const ScenarioStanding& standing : m_standings) {
            m_documents.push_back(documentOf(request.document, standing.outcome.id));
        }
    }

    template <class Offer>
    void fill(const Offer& offer) {
        if (m_request.use == ResourceUse::Unlimited) {
            eachStanding([&](std::size_t at) { simulateStanding(m_standings[at], *m_documents[at], {}, m_stop); });
            offer(m_standings);
        }
        eachStanding([&](std::size_t at) { plan(at, true); });
        offer(m_standings);
        eachStanding([&](std::size_t at) {
            plan(at, false);
            offer(m_standings);
        });
    }

private:
    template <class Work>
    void eachStanding(const Work& work) {
        for (std::size_t at = 0; at < m_standings.size(); ++at) {
            if (m_stop.stop_requested()) return;
            if (m_documents[at]) work(at);
        }
    }

    void plan(std::size_t at, bool isFirst) {
        const Document& document = *m_documents[at];
        if (document.table<Touchpoint>().empty()) return;
        const bool isKnown = m_request.plan && !m_standings[at].outcome.id.isValid();
        if (isKnown) return isFirst ? take(at, m_request.plan) : void();
        ChainSettings settings = chainSettings(document);
        if (isFirst) settings.limits.schedules = settings.limits.conflicts = kFirstSearchEffort;
        settings.limits.isTimeUp = [deadline = QDeadlineTimer(kLongestScenarioSearch)] {
            return deadline.hasExpired();
        };
        const ChainPlan* before = m_plans[at] ? m_plans[at].get() : m_request.plan.get();
        auto made = makeChainPlan(document, settings, before, m_stop);
        if (!made || m_stop.stop_requested()) return;
        // Nothing worse is shown than what there was.
        if (m_plans[at] && m_plans[at]->makespan <= made->makespan) return;
        take(at, std::make_shared<const ChainPlan>(std::move(*made)));
    }

    void take(std::size_t at, LiveChain::Plan plan) {
        m_plans[at] = std::move(plan);
        m_standings[at].chain = ScenarioStanding::Chain{m_plans[at]->makespan, m_plans[at]->projectBuffer};
        if (m_request.use == ResourceUse::Unlimited) return;
        const Document& document = *m_documents[at];
        simulateStanding(m_standings[at], document, resourceOrders(document, *m_plans[at]), m_stop);
    }

    const ScenarioRequest& m_request;
    ScenarioStandings m_standings;
    std::vector<std::optional<Document>> m_documents;
    std::vector<LiveChain::Plan> m_plans;
    const std::stop_token& m_stop;
};

// Puts what stands above the map into the standing of the journey as it is.
void takeFigures(ScenarioStanding& now, const LiveChain& chain, const LiveRisk& risk,
                 std::optional<PromisedEnd> promise) {
    if (const LiveChain::Plan& plan = chain.plan()) {
        now.chain = ScenarioStanding::Chain{plan->makespan, plan->projectBuffer};
    }
    const LiveRisk::Figures& figures = risk.figures();
    if (!figures || !now.outcome.simulated) return;
    now.outcome.simulated->mean = figures->finish.mean();
    now.outcome.simulated->likely80 = figures->finish.quantile(0.8).value;
    if (promise) now.outcome.simulated->promise = figures->finish.chanceBy(promise->time);
}

}  // namespace

ScenarioStandings quickStandings(const Document& document) {
    ScenarioStandings standings;
    for (ScenarioOutcome& outcome : scenarioOutcomes(document, std::nullopt)) {
        standings.push_back({std::move(outcome), std::nullopt});
    }
    return standings;
}

LiveScenarios::LiveScenarios(Session& session, LiveChain& chain, LiveRisk& risk, QObject* parent)
    : QObject(parent), m_session(session), m_chain(chain), m_risk(risk) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kScenarioPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveScenarios::start);
    connect(&session, &Session::changed, this, &LiveScenarios::follow);
    connect(&chain, &LiveChain::changed, this, &LiveScenarios::followFigures);
    connect(&risk, &LiveRisk::changed, this, &LiveScenarios::followFigures);
    connect(&risk, &LiveRisk::resourceUseChanged, this, &LiveScenarios::restart);
}

LiveScenarios::~LiveScenarios() = default;

void LiveScenarios::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    startIfWanted();
}

void LiveScenarios::startIfWanted() {
    if (isWanted() && !m_standings && !isComputing()) start();
}

void LiveScenarios::follow(const ChangeSet& changes) {
    if (!mattersForReports(changes)) return;
    restart();
    if (m_shown.isValid()) takeJourney();
}

void LiveScenarios::restart() {
    m_job.cancel();
    m_standings.reset();
    if (isWanted()) m_pause.start();
    Q_EMIT changed();
}

void LiveScenarios::start() {
    m_job.start(
        this,
        [request = ScenarioRequest{m_session.document(), m_chain.plan(), m_risk.resourceUse()}](
            const auto& delivery, const std::stop_token& stop) {
            const auto offer = [&](const ScenarioStandings& standings) {
                if (!stop.stop_requested()) delivery(std::make_shared<const ScenarioStandings>(standings));
            };
            const ScenarioStandings quick = quickStandings(request.document);
            offer(quick);
            StandingFiller(request, quick, stop).fill(offer);
        },
        [this](const Pointer& standings) { take(*standings); }, [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void LiveScenarios::take(const ScenarioStandings& standings) {
    auto taken = std::make_shared<ScenarioStandings>(standings);
    if (!taken->empty()) takeFigures(taken->front(), m_chain, m_risk, promisedEnd(m_session.document()));
    m_standings = m_latest = std::move(taken);
    Q_EMIT changed();
}

void LiveScenarios::followFigures() {
    if (m_standings) take(*m_standings);
}

void LiveScenarios::show(Id<Scenario> id) {
    if (id == m_shown) return;
    m_shown = id;
    takeJourney();
    startIfWanted();
}

void LiveScenarios::takeJourney() {
    const Scenario* scenario = m_session.document().find(m_shown);
    m_journey.reset();
    if (scenario) {
        if (auto changed = scenarioJourney(m_session.document(), *scenario))
            m_journey = std::make_shared<const ScenarioJourney>(std::move(*changed));
    }
    if (!scenario) m_shown = {};
    Q_EMIT shownChanged();
}

}  // namespace waymark
