#include "ui/session/live_sizings.h"

namespace waymark {

LiveSizings::LiveSizings(Session& session, LiveChain& chain, QObject* parent)
    : QObject(parent), m_session(session), m_chain(chain) {
    connect(&chain, &LiveChain::changed, this, [this] {
        if (m_plan != m_chain.plan()) restart();
    });
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<PlanSettings>(changes) || mentions<RiskEvent>(changes)) restart();
    });
}

LiveSizings::~LiveSizings() = default;

void LiveSizings::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    if (!isWanted) return;
    if (m_plan != m_chain.plan() || m_outcomes.empty()) restart();
}

void LiveSizings::restart() {
    m_job.cancel();
    m_plan.reset();
    if (m_isWanted && m_chain.plan()) {
        m_plan = m_chain.plan();
        m_job.start(
            this,
            [document = m_session.document(), plan = m_plan](const auto& delivery, const std::stop_token& stop) {
                auto outcomes =
                    compareSizings(document, *plan, chainSettings(document), simulationSettings(document), stop);
                if (!stop.stop_requested()) delivery(std::move(outcomes));
            },
            [this](const std::vector<SizingOutcome>& outcomes) { m_outcomes = outcomes; },
            [this] { Q_EMIT changed(); });
    }
    Q_EMIT changed();
}

}  // namespace waymark
