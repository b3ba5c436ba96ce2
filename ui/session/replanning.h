#pragma once
// Keeps a plan of an open journey, so that progress is measured against it from then on. While nothing has begun that
// is the plan there is; later what is left is planned anew in the background, and the plan followed so far stays too.

#include <chrono>
#include <vector>

#include "core/chain/chain_plan.h"
#include "ui/session/background_job.h"
#include "ui/session/live_chain.h"
#include "ui/session/session.h"

namespace waymark {

class Replanning : public QObject {
    Q_OBJECT

public:
    // The session must outlive it.
    explicit Replanning(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    // `plan` is that of the journey as it is now; `today` names what is kept, where the journey has a start date.
    void start(const LiveChain::Plan& plan, std::chrono::year_month_day today);
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    // As one step of undo.
    void kept();
    // Nothing was kept, and this is why.
    void failed(const QString& why);

private:
    using Plans = std::vector<Baseline>;
    void keep(Plans plans);

    Session& m_session;
    LatestJob<Result<Plans>> m_job;
};

}  // namespace waymark
