#include "core/risk/simulation_plan.h"

#include <algorithm>

#include "core/schedule/row_index.h"

namespace waymark {
namespace {

DurationLaw lawOf(const Touchpoint& row) {
    return row.kind == TouchpointKind::Milestone ? constantLaw(0.0) : lawOf(row.estimate);
}

// What each way out of a decision without a stated share gets; nothing where no share is stated at all.
std::optional<double> shareOfOthers(const Document& document, const Touchpoint& row) {
    if (row.kind != TouchpointKind::Decision) return std::nullopt;
    double stated = 0.0;
    std::size_t others = 0;
    const auto ways = document.outgoing(row.id);
    for (const Id<Dependency> id : ways) {
        const auto& share = document.table<Dependency>().at(id).share;
        stated += share ? share->value() : 0.0;
        others += share ? 0U : 1U;
    }
    if (others == ways.size()) return std::nullopt;
    return others == 0 ? 0.0 : std::max(0.0, 1.0 - stated) / static_cast<double>(others);
}

}  // namespace

std::vector<SimulationPlan::Way> waysOf(const Document& document, const Network& network) {
    std::vector<SimulationPlan::Way> ways;
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        const auto& row = document.table<Dependency>().at(network.dependencies[arc]);
        const auto& from = document.table<Touchpoint>().at(row.predecessor);
        SimulationPlan::Way way{row.id,
                                network.predecessors[arc].value,
                                network.successors[arc].value,
                                row.kind,
                                static_cast<double>(network.lags[arc].count()),
                                std::nullopt};
        if (const auto others = shareOfOthers(document, from)) way.share = row.share ? row.share->value() : *others;
        ways.push_back(way);
    }
    return ways;
}

SimulationPlan planOf(const Document& document, std::span<const ResourceOrder> orders) {
    Network network = makeNetwork(document);
    SimulationPlan plan;
    RowIndex<Touchpoint> places;
    for (const Id<Touchpoint> id : network.touchpoints) {
        places.put(id, plan.steps.size());
        plan.steps.push_back({id, lawOf(document.table<Touchpoint>().at(id))});
    }
    plan.ways = waysOf(document, network);
    for (const ResourceOrder& order : orders) {
        const auto from = places.find(order.from);
        const auto to = places.find(order.to);
        if (from && to) plan.orders.push_back({*from, *to});
    }
    for (const RiskEvent& event : document.table<RiskEvent>()) {
        SimulationPlan::Event& added =
            plan.events.emplace_back(SimulationPlan::Event{event.id.value, event.probability, lawOf(event.impact), {}});
        for (const Id<Touchpoint> id : event.touchpoints) {
            if (const auto place = places.find(id)) added.hits.push_back(*place);
        }
    }
    plan.riskFactor = document.planSettings().riskFactor;
    plan.calendar = std::make_shared<const WorkCalendar>(workCalendarOf(document));
    if (network.axes) plan.axes = std::make_shared<const Axes>(*std::move(network.axes));
    return plan;
}

}  // namespace waymark
