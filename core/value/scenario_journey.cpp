#include "core/value/scenario_journey.h"

#include "core/value/scenario.h"

namespace waymark {

ScenarioJourney::ScenarioJourney(Document changed, std::vector<TouchpointEffect> changes)
    : document(std::move(changed)), schedule(document), cost(expectedCost(document)), effects(std::move(changes)) {}

Result<ScenarioJourney> scenarioJourney(const Document& document, const Scenario& scenario) {
    auto changed = applyScenario(document, scenario);
    if (!changed) return tl::unexpected(changed.error());
    auto effects = scenarioEffects(document, scenario.initiatives);
    if (!effects) return tl::unexpected(effects.error());
    return ScenarioJourney(std::move(*changed), std::move(*effects));
}

}  // namespace waymark
