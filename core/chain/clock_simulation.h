#pragma once
// A plan on the clock under simulation: runs are drawn as core/risk draws them, and pass in the hours that touchpoints
// keep to. Other than by the average week, waiting for opening hours counts.

#include <span>
#include <stop_token>

#include "core/chain/chain_plan.h"
#include "core/risk/finish_distribution.h"

namespace waymark {

// Ends in working minutes of the journey, of a plan with axes. `simulation` is of the same document, and has its orders
// of resources. Fewer runs than wished for if it was stopped. Cost: for each run all links, each a few calendar
// look-ups.
[[nodiscard]] FinishDistribution simulateOnClock(const ChainPlan& plan, const SimulationPlan& simulation,
                                                 const SimulationSettings& settings, const std::stop_token& stop = {});

}  // namespace waymark
