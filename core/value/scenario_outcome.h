#pragma once
// What a scenario comes to: the journey's figures with its initiatives carried out, simulated ones too, what changed on
// the map, and what the initiatives are worth together.

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/risk/finish_distribution.h"
#include "core/value/initiative_value.h"
#include "core/value/journey_cost.h"
#include "core/value/scenario_figures.h"

namespace waymark {

// Times in working minutes.
struct SimulatedFinish {
    double mean = 0.0;
    double likely80 = 0.0;         // 80 % are over by then
    std::optional<Found> promise;  // chance to keep it; none without a promise
    double daysLate = 0.0;         // see workingDaysBehind()
};

// Mean working days behind the promise, those in time counting 0.
[[nodiscard]] double workingDaysBehind(const FinishDistribution& finish, Minutes promise);

// Of the document as it is, what is left of one that is under way, on this thread; resources serve in these orders, if
// any. Nothing if it was stopped.
[[nodiscard]] std::optional<SimulatedFinish> simulateFinish(const Document& document,
                                                            const SimulationSettings& settings,
                                                            const std::stop_token& stop = {},
                                                            std::span<const ResourceOrder> orders = {});

struct ScenarioOutcome {
    Id<Scenario> id;  // 0: the journey as it is
    ScenarioFigures figures;
    std::optional<SimulatedFinish> simulated;
    std::optional<DelayCost> delay;       // where there is a promise and it was simulated
    std::vector<Id<Touchpoint>> changed;  // rising: whose row, experience, staff or ways out change, or that fall away
    std::optional<ValueFigures> value;    // of the initiatives together; none for the journey as it is
};

// The journey as it is, then its scenarios in the order of their ids. Without settings for it nothing is simulated.
[[nodiscard]] std::vector<ScenarioOutcome> scenarioOutcomes(const Document& document,
                                                            const std::optional<SimulationSettings>& settings,
                                                            const std::stop_token& stop = {});

}  // namespace waymark
