#include "ui/session/live_scenarios.h"

#include <QDeadlineTimer>

#include "core/chain/chain_plan.h"
#include "core/risk/simulation.h"
#include "core/value/scenario.h"
#include "ui/session/report_job.h"

namespace waymark {
namespace {

constexpr int kScenarioPause = 60;                    // milliseconds in which further edits are waited for
constexpr int kLongestScenarioSearch = 1000;          // milliseconds for each chain
constexpr std::int64_t kScenarioSearchEffort = 3000;  // schedules, and conflicts: many chains, not the best of one

// The journey as a standing sees it.
std::optional<Document> documentOf(const Document& document, Id<Scenario> id) {
    const Scenario* scenario = document.find(id);
    if (!scenario) return document;
    const auto changed = applyScenario(document, *scenario);
    return changed ? std::optional(*changed) : std::nullopt;
}

std::optional<ScenarioStanding::Chain> chainOf(const Document& document, const std::stop_token& stop) {
    if (document.table<Touchpoint>().empty()) return std::nullopt;
    ChainSettings settings = chainSettings(document);
    settings.limits.schedules = settings.limits.conflicts = kScenarioSearchEffort;
    settings.limits.isTimeUp = [deadline = QDeadlineTimer(kLongestScenarioSearch)] { return deadline.hasExpired(); };
    const auto plan = makeChainPlan(document, settings, nullptr, stop);
    if (!plan || stop.stop_requested()) return std::nullopt;
    return ScenarioStanding::Chain{plan->makespan, plan->projectBuffer};
}

// Adds what takes longer, one standing after the other.
template <class Offer>
void fillStandings(const Document& document, ScenarioStandings standings, const std::stop_token& stop,
                   const Offer& offer) {
    for (ScenarioStanding& standing : standings) {
        const auto changed = documentOf(document, standing.outcome.id);
        if (stop.stop_requested() || !changed) continue;
        ScenarioOutcome& outcome = standing.outcome;
        outcome.simulated = simulateFinish(*changed, simulationSettings(*changed), stop);
        if (outcome.simulated && outcome.simulated->promise) {
            outcome.delay = delayCost(changed->valueSettings(), outcome.simulated->daysLate);
        }
    }
    offer(standings);
    for (ScenarioStanding& standing : standings) {
        const auto changed = documentOf(document, standing.outcome.id);
        if (stop.stop_requested()) return;
        if (changed) standing.chain = chainOf(*changed, stop);
    }
    offer(standings);
}

}  // namespace

ScenarioStandings quickStandings(const Document& document) {
    ScenarioStandings standings;
    for (ScenarioOutcome& outcome : scenarioOutcomes(document, std::nullopt)) {
        standings.push_back({std::move(outcome), std::nullopt});
    }
    return standings;
}

LiveScenarios::LiveScenarios(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kScenarioPause);
    connect(&m_pause, &QTimer::timeout, this, &LiveScenarios::start);
    connect(&session, &Session::changed, this, &LiveScenarios::follow);
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
    m_job.cancel();
    m_standings.reset();
    if (isWanted()) m_pause.start();
    Q_EMIT changed();
    if (m_shown.isValid()) takeEffects();
}

void LiveScenarios::start() {
    m_job.start(
        this,
        [document = m_session.document()](const auto& delivery, const std::stop_token& stop) {
            const auto offer = [&](const ScenarioStandings& standings) {
                if (!stop.stop_requested()) delivery(std::make_shared<const ScenarioStandings>(standings));
            };
            const ScenarioStandings quick = quickStandings(document);
            offer(quick);
            fillStandings(document, quick, stop, offer);
        },
        [this](const Pointer& standings) {
            m_standings = m_latest = standings;
            Q_EMIT changed();
        },
        [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void LiveScenarios::show(Id<Scenario> id) {
    if (id == m_shown) return;
    m_shown = id;
    takeEffects();
    startIfWanted();
}

void LiveScenarios::takeEffects() {
    const Scenario* scenario = m_session.document().find(m_shown);
    m_effects.clear();
    m_journey.reset();
    if (scenario) {
        if (auto changed = applyScenario(m_session.document(), *scenario))
            m_journey = std::make_shared<const ScenarioJourney>(std::move(*changed));
        m_effects =
            scenarioEffects(m_session.document(), scenario->initiatives).value_or(std::vector<TouchpointEffect>{});
    }
    if (!scenario) m_shown = {};
    Q_EMIT shownChanged();
}

}  // namespace waymark
