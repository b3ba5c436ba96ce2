#include "core/value/scenario_outcome.h"

#include <algorithm>

#include "core/schedule/under_way.h"
#include "core/value/scenario.h"
#include "core/value/scenario_effects.h"

namespace waymark {
namespace {

ScenarioOutcome outcomeOf(const Document& document, const std::optional<SimulationSettings>& settings,
                          const std::stop_token& stop) {
    ScenarioOutcome outcome;
    outcome.figures = scenarioFigures(document);
    if (settings) outcome.simulated = simulateFinish(document, *settings, stop);
    if (outcome.simulated && outcome.simulated->promise) {
        outcome.delay = delayCost(document.valueSettings(), outcome.simulated->daysLate);
    }
    return outcome;
}

// Whatever a map would mark, and besides that what changes in a row without a mark of its own.
std::vector<Id<Touchpoint>> changedBy(const Document& document, const ChangeSet& changes,
                                      std::span<const Id<Initiative>> initiatives) {
    std::vector<Id<Touchpoint>> ids;
    if (const auto effects = scenarioEffects(document, initiatives)) {
        for (const TouchpointEffect& effect : *effects) ids.push_back(effect.id);
    }
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) { ids.push_back(change.id); });
    forEachChange<Experience>(changes, [&](const RowChange<Experience>& change) { ids.emplace_back(change.id.value); });
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

}  // namespace

double workingDaysBehind(const FinishDistribution& finish, Minutes promise) {
    return finish.meanBehind(static_cast<double>(promise.count())) / static_cast<double>(kWorkingDay.count());
}

std::optional<SimulatedFinish> simulateFinish(const Document& document, const SimulationSettings& settings,
                                              const std::stop_token& stop, std::span<const ResourceOrder> orders) {
    const SimulationModel model = makeSimulationModel(planOf(restOrWhole(document), orders));
    const SimulationRuns runs = simulate(model, settings, stop);
    if (stop.stop_requested()) return std::nullopt;
    const FinishDistribution finish(model, runs);
    SimulatedFinish found;
    found.mean = finish.mean();
    found.likely80 = finish.quantile(0.8).value;
    const auto promise = promisedEnd(document);
    if (!promise) return found;
    found.promise = finish.chanceBy(promise->time);
    found.daysLate = workingDaysBehind(finish, promise->work);
    return found;
}

std::vector<ScenarioOutcome> scenarioOutcomes(const Document& document,
                                              const std::optional<SimulationSettings>& settings,
                                              const std::stop_token& stop) {
    std::vector<ScenarioOutcome> all{outcomeOf(document, settings, stop)};
    for (const Scenario& row : document.table<Scenario>()) {
        const auto changes = initiativeChanges(document, row.initiatives);
        Document changed = document;
        if (stop.stop_requested() || !changes || !changed.apply(*changes)) continue;
        ScenarioOutcome outcome = outcomeOf(changed, settings, stop);
        outcome.id = row.id;
        outcome.changed = changedBy(document, *changes, row.initiatives);
        outcome.value = valueOf(document, row.initiatives, all.front().figures.costPerPass);
        all.push_back(std::move(outcome));
    }
    return all;
}

}  // namespace waymark
