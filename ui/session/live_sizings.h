#pragma once
// All rules of sizing buffers side by side for the plan of an open journey, each with the simulated chance that its
// date holds. Computed in the background while somebody looks at them.

#include <vector>

#include <QObject>

#include "core/chain/chain_simulation.h"
#include "ui/session/live_chain.h"

namespace waymark {

class LiveSizings : public QObject {
    Q_OBJECT

public:
    // Session and chain must outlive it.
    LiveSizings(Session& session, LiveChain& chain, QObject* parent = nullptr);
    ~LiveSizings() override;

    // Whether anybody looks at them; nothing is computed otherwise.
    void setWanted(bool isWanted);

    // In the order of the rules; of an earlier state of the journey unless they are current. Empty before the first.
    [[nodiscard]] const std::vector<SizingOutcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] bool areCurrent() const { return m_plan && m_plan == m_chain.plan() && !m_job.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    void restart();

    Session& m_session;
    LiveChain& m_chain;
    LatestJob<std::vector<SizingOutcome>> m_job;
    LiveChain::Plan m_plan;  // that the outcomes belong to, or that is being computed for
    std::vector<SizingOutcome> m_outcomes;
    bool m_isWanted = false;
};

}  // namespace waymark
