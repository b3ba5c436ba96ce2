#pragma once
// Keeping a plan of the critical chain, so that progress is measured against it from then on.

#include <chrono>
#include <optional>

#include "core/chain/chain_plan.h"
#include "ui/session/session.h"

namespace waymark {

// One step of undo: a baseline named after the day, or numbered where the journey has no start date. False if it was
// refused.
bool keepPlan(Session& session, const ChainPlan& plan, std::chrono::year_month_day today);

}  // namespace waymark
