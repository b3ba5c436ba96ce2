#pragma once
// What the open journey comes to now, as a baseline keeps it.

#include "core/chain/chain_plan.h"
#include "core/model/document.h"
#include "core/risk/risk_figures.h"
#include "core/schedule/incremental_schedule.h"
#include "core/value/scenario_figures.h"

namespace waymark {

// What the figures are taken from; all of it of the same state of the journey. What is null is not known.
struct FigureSources {
    const Document& document;
    const IncrementalSchedule& schedule;
    const RiskFigures* risk = nullptr;
    const ChainPlan* plan = nullptr;
    const ScenarioFigures* cost = nullptr;   // and satisfaction
    const BaselineFigures* known = nullptr;  // where somebody else has them already, those of a scenario, say
};

// Nothing where no touchpoint has dates.
[[nodiscard]] std::optional<BaselineFigures> currentFigures(const FigureSources& sources);

}  // namespace waymark
