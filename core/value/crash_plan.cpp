#include "core/value/crash_plan.h"

#include <algorithm>

#include "core/schedule/network.h"

namespace waymark {

JourneyCrash crashPlanOf(const Document& document) {
    const Network network = makeNetwork(document);
    JourneyCrash journey;
    journey.touchpoints = network.touchpoints;
    journey.hasOwnHours = network.axes.has_value();
    journey.hasDemands = !document.table<Demand>().empty();
    for (std::size_t node = 0; node < network.nodeCount(); ++node) {
        CrashPlan::Step step;
        step.normal = step.crash = network.durations[node].count();
        if (const CrashOption* option = document.find(crashOptionOf(network.touchpoints[node]))) {
            step.crash = std::min(step.normal, workingLength(option->duration).count());
            step.cost = std::max(0.0, static_cast<double>(option->cost.minorUnits));
        }
        journey.plan.steps.push_back(step);
    }
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        journey.plan.links.push_back({network.predecessors[arc].value, network.successors[arc].value,
                                      network.kinds[arc], network.lags[arc].count()});
    }
    journey.ends = endAxisOf(document, network, journey.plan.steps);
    return journey;
}

}  // namespace waymark
