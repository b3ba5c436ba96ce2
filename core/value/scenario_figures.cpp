#include "core/value/scenario_figures.h"

#include <algorithm>

#include "core/schedule/classical_chance.h"
#include "core/value/journey_cost.h"

namespace waymark {

ScenarioFigures scenarioFigures(const Document& document) {
    return scenarioFigures(document, IncrementalSchedule(document));
}

ScenarioFigures scenarioFigures(const Document& document, const IncrementalSchedule& schedule) {
    const JourneyCost cost = expectedCost(document);
    ScenarioFigures figures;
    figures.finish = schedule.finish();
    figures.variance = schedule.criticalPath().variance;
    if (const auto& promise = document.journey().promise)
        figures.promiseChance = classicalChance(schedule, promisedEnd(schedule.calendar(), *promise));
    figures.costPerPass = cost.expected;
    figures.satisfaction = meanEmotion(document, cost);
    return figures;
}

std::optional<double> meanEmotion(const Document& document, const JourneyCost& cost) {
    double sum = 0.0;
    double weights = 0.0;
    for (const Experience& row : document.table<Experience>()) {
        const TouchpointCost* touchpoint = cost.find(Id<Touchpoint>{row.id.value});
        const double weight = std::max<int>(1, row.importance) * (touchpoint ? touchpoint->chance : 1.0);
        sum += weight * row.emotion;
        weights += weight;
    }
    if (!(weights > 0.0)) return std::nullopt;
    return sum / weights;
}

}  // namespace waymark
