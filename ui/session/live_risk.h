#pragma once
// The simulation of an open journey, started anew a moment after each edit of the plan. A first answer comes at once
// and is sharpened while the rest runs.

#include <memory>

#include <QObject>
#include <QTimer>

#include "core/risk/risk_figures.h"
#include "ui/session/background_job.h"
#include "ui/session/live_chain.h"
#include "ui/session/session.h"

namespace waymark {

class LiveRisk : public QObject {
    Q_OBJECT

public:
    using Figures = std::shared_ptr<const RiskFigures>;

    // Session and chain must outlive it, and the chain hear of changes first.
    LiveRisk(Session& session, LiveChain& chain, QObject* parent = nullptr);
    ~LiveRisk() override;

    // Of the plan as it is now; null until the first have come in, and where there is nothing to simulate.
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    // The last ones there were, perhaps of an earlier state of the plan: only to be shown as such.
    [[nodiscard]] const Figures& latest() const { return m_latest; }

    // Better figures are on their way.
    [[nodiscard]] bool isComputing() const;
    // Why the journey as it is now has no figures: the chain whose order is to be kept cannot be planned.
    [[nodiscard]] const std::optional<Error>& error() const;
    // Share of the runs that are done.
    [[nodiscard]] double progress() const;

    // Runs and seed, as the document has them.
    [[nodiscard]] SimulationSettings settings() const;
    // Whether shared resources are simulated: a matter of the view, not of the document.
    [[nodiscard]] ResourceUse resourceUse() const { return m_use; }
    void setResourceUse(ResourceUse use);
    void restart();
    // Stays with the figures there are.
    void cancel();

Q_SIGNALS:
    void changed();
    void resourceUseChanged(ResourceUse use);

private:
    // Figures with the state of the document they belong to.
    struct Part {
        std::uint64_t revision = 0;
        Figures figures;
    };
    [[nodiscard]] bool keepsOrder() const;
    void planChanged(const ChangeSet& changes);
    void chainChanged();
    void start();
    void take(const Part& part);

    Session& m_session;
    LiveChain& m_chain;
    ResourceUse m_use = ResourceUse::Unlimited;
    LiveChain::Plan m_ordered;     // whose order of resources is kept
    std::uint64_t m_revision = 0;  // of the document when the plan last changed
    QTimer m_pause;
    LatestJob<Part> m_job;
    Figures m_figures, m_latest;
};

}  // namespace waymark
