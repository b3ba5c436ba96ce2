#include "core/value/journey_cost.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "core/schedule/network.h"
#include "core/value/branch_chances.h"
#include "core/value/branch_outcomes.h"
#include "core/value/compensated_sum.h"
#include "core/value/defined.h"
#include "core/value/resource_rates.h"

namespace waymark {
namespace {

double units(Money amount) { return static_cast<double>(amount.minorUnits); }

std::vector<TouchpointCost> costsByNode(const Document& document, const Network& network) {
    const ResourceRates rates(document);
    std::vector<TouchpointCost> costs;
    for (const Id<Touchpoint> id : network.touchpoints) {
        const Touchpoint& row = document.table<Touchpoint>().at(id);
        const double hours = expectedHours(row);
        TouchpointCost cost{id, units(row.cost)};
        for (const Id<Demand> demand : document.demands(id)) {
            const Demand& need = document.table<Demand>().at(demand);
            cost.resources += hours * rates.of(need) * need.amount;
        }
        costs.push_back(cost);
    }
    return costs;
}

void setChances(JourneyCost& journey, const std::vector<double>& chances) {
    for (std::size_t node = 0; node < chances.size(); ++node) {
        journey.touchpoints[node].chance = std::min(chances[node], 1.0);
    }
}

// What passes cost, and from the same outcomes how often each node is passed.
void addOutcomes(const BranchPlan& plan, JourneyCost& journey) {
    std::map<Money, double> byCost;
    std::vector<double> chances;
    const auto start = [&] {
        byCost.clear();
        chances.assign(plan.nodes, 0.0);
    };
    journey.isExact = forEachOutcome(plan, {}, start, [&](double chance, Happenings happens) {
        CompensatedSum sum;
        for (std::size_t node = 0; node < happens.size(); ++node) {
            if (happens[node] == 0) continue;
            chances[node] += chance;
            sum.add(journey.touchpoints[node].perVisit());
        }
        byCost[rounded(sum.value()).value_or(Money{kLargestAmount})] += chance;
    });
    setChances(journey, chances);
    for (const auto& [cost, chance] : byCost) journey.outcomes.push_back({cost, chance});
}

std::vector<StageCost> stageCosts(const Document& document, const JourneyCost& journey) {
    std::map<Id<Stage>, double> sums;
    for (const TouchpointCost& cost : journey.touchpoints) {
        sums[document.table<Touchpoint>().at(cost.id).stage] += cost.expected();
    }
    std::vector<const Stage*> rows;
    for (const Stage& row : document.table<Stage>()) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const Stage* row) { return row->order; });
    std::vector<StageCost> stages;
    const auto add = [&](Id<Stage> id) {
        const double expected = sums.contains(id) ? sums.at(id) : 0.0;
        stages.push_back({id, expected, journey.expected > 0.0 ? expected / journey.expected : 0.0});
    };
    for (const Stage* row : rows) add(row->id);
    if (sums.contains({}) && sums.at({}) != 0.0) add({});
    return stages;
}

JourneyCost costOf(const Document& document, bool withOutcomes) {
    const Network network = makeNetwork(document);
    JourneyCost journey;
    journey.touchpoints = costsByNode(document, network);
    const std::vector<SimulationPlan::Way> ways = waysOf(document, network);
    const BranchPlan plan{network.nodeCount(), ways, network.touchpoints};
    const auto chances = branchChances(plan);
    if (withOutcomes || !chances) addOutcomes(plan, journey);
    if (chances) setChances(journey, *chances);
    std::ranges::sort(journey.touchpoints, {}, &TouchpointCost::id);
    CompensatedSum sum;
    for (const TouchpointCost& cost : journey.touchpoints) sum.add(cost.expected());
    journey.expected = sum.value();
    for (TouchpointCost& cost : journey.touchpoints) {
        cost.share = journey.expected > 0.0 ? cost.expected() / journey.expected : 0.0;
    }
    journey.stages = stageCosts(document, journey);
    return journey;
}

}  // namespace

Money JourneyCost::quantile(double chance) const {
    double sum = 0.0;
    for (const CostOutcome& outcome : outcomes) {
        sum += outcome.chance;
        if (sum >= chance - 1e-12) return outcome.cost;
    }
    return outcomes.empty() ? Money{} : outcomes.back().cost;
}

const TouchpointCost* JourneyCost::find(Id<Touchpoint> id) const {
    const auto found = std::ranges::lower_bound(touchpoints, id, {}, &TouchpointCost::id);
    return found == touchpoints.end() || found->id != id ? nullptr : &*found;
}

JourneyCost expectedCost(const Document& document) { return costOf(document, false); }

JourneyCost journeyCost(const Document& document) { return costOf(document, true); }

DelayCost delayCost(const ValueSettings& settings, double daysLate) {
    const double perDay = units(settings.delayCost);
    const double perPass = perDay * daysLate;
    return {perDay, perPass, perPass * static_cast<double>(settings.customers)};
}

}  // namespace waymark
