#pragma once
// A journey as a scenario makes it, with its schedule, what a pass costs then and what is other than before.

#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "core/value/journey_cost.h"
#include "core/value/scenario_effects.h"

namespace waymark {

struct ScenarioJourney {
    ScenarioJourney(Document changed, std::vector<TouchpointEffect> changes);

    Document document;
    IncrementalSchedule schedule;
    JourneyCost cost;  // see expectedCost()
    std::vector<TouchpointEffect> effects;
};

// Error: RowMissing (an initiative). Linear in the journey.
[[nodiscard]] Result<ScenarioJourney> scenarioJourney(const Document& document, const Scenario& scenario);

}  // namespace waymark
