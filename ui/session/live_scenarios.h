#pragma once
// The scenarios of the open journey beside the journey as it is, computed in the background: figures of the schedule at
// once, simulations and critical chains following. What the journey as it is comes to is what stands above the map: the
// same simulation and the same chain; scenarios are simulated and searched for chains in the same way. And which of
// them the map shows.

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/value/scenario_journey.h"
#include "core/value/scenario_outcome.h"
#include "ui/session/background_job.h"
#include "ui/session/live_risk.h"

namespace waymark {

struct ScenarioStanding {
    struct Chain {
        Minutes makespan{0};
        double buffer = 0.0;  // minutes
        [[nodiscard]] double finish() const { return static_cast<double>(makespan.count()) + buffer; }
    };
    ScenarioOutcome outcome;
    std::optional<Chain> chain;  // none where there is no plan, or not yet
};
// The journey as it is first, then its scenarios in the order of their ids.
using ScenarioStandings = std::vector<ScenarioStanding>;

// Without simulations and chains: what a switch of scenarios shows at once.
[[nodiscard]] ScenarioStandings quickStandings(const Document& document);

class LiveScenarios : public QObject {
    Q_OBJECT

public:
    using Pointer = std::shared_ptr<const ScenarioStandings>;

    // All of them must outlive it.
    LiveScenarios(Session& session, LiveChain& chain, LiveRisk& risk, QObject* parent = nullptr);
    ~LiveScenarios() override;

    // Whether anybody looks at the standings of all; they are computed then, and while one is shown.
    void setWanted(bool isWanted);
    // Of the journey as it is now, perhaps without simulations and chains yet; null until they have come.
    [[nodiscard]] const Pointer& standings() const { return m_standings; }
    // The last ones there were, perhaps of an earlier state: only to be shown as such.
    [[nodiscard]] const Pointer& latest() const { return m_latest; }
    [[nodiscard]] bool isComputing() const { return m_pause.isActive() || m_job.isRunning(); }

    // The scenario that the map shows beside the journey as it is; an invalid id shows none.
    void show(Id<Scenario> id);
    [[nodiscard]] Id<Scenario> shown() const { return m_shown; }
    // As the shown one makes it, from the journey as it is now; null while none is shown.
    [[nodiscard]] const std::shared_ptr<const ScenarioJourney>& journey() const { return m_journey; }

Q_SIGNALS:
    void changed();       // standings
    void shownChanged();  // what the map is to show

private:
    void follow(const ChangeSet& changes);
    void start();
    void restart();
    void take(const ScenarioStandings& standings);
    void followFigures();
    void takeJourney();
    [[nodiscard]] bool isWanted() const { return m_isWanted || m_shown.isValid(); }
    void startIfWanted();

    Session& m_session;
    LiveChain& m_chain;
    LiveRisk& m_risk;
    QTimer m_pause;
    LatestJob<Pointer> m_job;
    Pointer m_standings, m_latest;
    Id<Scenario> m_shown;
    std::shared_ptr<const ScenarioJourney> m_journey;
    bool m_isWanted = false;
};

}  // namespace waymark
