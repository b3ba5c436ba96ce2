#pragma once
// The critical chain of an open journey, planned anew a moment after each edit that may change it. The first plan
// comes at once, better ones as the search finds them.

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/chain/chain_plan.h"
#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

class LiveChain : public QObject {
    Q_OBJECT

public:
    using Plan = std::shared_ptr<const ChainPlan>;

    // The session must outlive it.
    explicit LiveChain(Session& session, QObject* parent = nullptr);
    ~LiveChain() override;

    // Of the journey as it is now; null until the first has come in, and where there is nothing to plan.
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    // The last one there was, perhaps of an earlier state of the journey: only to be shown as such.
    [[nodiscard]] const Plan& latest() const { return m_latest; }

    // A better plan may be on its way.
    [[nodiscard]] bool isComputing() const { return m_pause.isActive() || m_job.isRunning(); }
    // Why the journey as it is now cannot be planned.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    // Another plan, or another answer of isComputing().
    void changed();

private:
    // A plan with the state of the document that it belongs to, or why there is none.
    struct Part {
        std::uint64_t revision = 0;
        Plan plan;
        std::optional<Error> error;
    };
    // What was planned for an earlier state, so that undoing an edit brings back the very plan there was before it.
    struct Kept {
        Document document;
        Plan plan;
        bool isDone = false;  // otherwise its search was cut short
    };
    void journeyChanged(const ChangeSet& changes);
    void restart();
    void keep();
    void start();
    void take(const Part& part);
    void finish();

    Session& m_session;
    Document m_document;           // that the plan is of, apart from what does not matter to it
    std::uint64_t m_revision = 0;  // of the document when the plan last became another
    QTimer m_pause;
    LatestJob<Part> m_job;
    Plan m_plan, m_latest;
    bool m_isDone = false;  // there is nothing better than the plan to be looked for
    std::optional<Error> m_error;
    std::vector<Kept> m_kept;  // oldest first
};

}  // namespace waymark
