#pragma once
// The open journey and what is computed of it in the background: what every part of a show looks at. All of it must
// outlive them.

#include "ui/session/live_chain.h"
#include "ui/session/live_risk.h"
#include "ui/session/live_scenarios.h"
#include "ui/session/session.h"

namespace waymark {

struct LiveJourney {
    Session& session;
    LiveRisk& risk;
    LiveChain& chain;
    LiveScenarios& scenarios;

    [[nodiscard]] const Document& document() const { return session.document(); }
};

}  // namespace waymark
