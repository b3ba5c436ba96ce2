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

    // What is kept besides: what the journey comes to now, and the day.
    struct Besides {
        std::optional<BaselineFigures> figures;
        std::chrono::year_month_day today;
    };

    // `plan` is that of the journey as it is now. The day names what is kept, where the journey has a start date.
    void start(const LiveChain::Plan& plan, const Besides& besides);
    // Keeps the journey as it is under this name; an empty one is made up. Once something has begun, the figures alone:
    // progress is measured against the same plan as before. `plan` may be null. False: nothing was kept.
    bool keepAsItIs(const LiveChain::Plan& plan, const QString& name, const Besides& besides);
    void cancel() { m_job.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    // As one step of undo. Whether progress is measured against it from then on.
    void kept(bool measuresProgress);
    // Nothing was kept, and this is why.
    void failed(const QString& why);

private:
    using Plans = std::vector<Baseline>;
    bool keep(const Plans& plans);

    Session& m_session;
    LatestJob<Result<Plans>> m_job;
};

[[nodiscard]] std::chrono::year_month_day today();

}  // namespace waymark
