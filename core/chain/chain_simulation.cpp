#include "core/chain/chain_simulation.h"

#include <algorithm>

#include "core/chain/simulated_length.h"
#include "core/model/names.h"
#include "core/schedule/row_index.h"
#include "core/schedule/under_way.h"

namespace waymark {
namespace {

// By task: whether it lies behind a decision with shares, and so may not happen.
std::vector<bool> missableTasks(const Document& document, const ResourceProblem& problem) {
    std::vector<bool> isMissable(problem.taskCount(), false);
    const auto branches = [&](std::uint32_t task) {
        const Touchpoint& row = document.table<Touchpoint>().at(problem.touchpoints[task]);
        return row.kind == TouchpointKind::Decision &&
               std::ranges::any_of(document.outgoing(row.id), [&](Id<Dependency> id) {
                   return document.table<Dependency>().at(id).share.has_value();
               });
    };
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        if (!isMissable[task] && !branches(task)) continue;
        for (const ResourceProblem::Arc& arc : problem.outgoing(task)) isMissable[arc.task] = true;
    }
    return isMissable;
}

class OrderFinder {
public:
    OrderFinder(const Document& document, const ChainPlan& plan)
        : m_plan(plan), m_isMissable(missableTasks(document, plan.problem)) {}

    std::vector<ResourceOrder> run() {
        for (const ChainLink& link : m_plan.network.links) {
            if (link.isHandOver) follow(link);
        }
        const auto key = [](const ResourceOrder& one) { return std::pair(one.from, one.to); };
        std::ranges::sort(m_orders, {}, key);
        const auto isRepeated = [&](const ResourceOrder& a, const ResourceOrder& b) { return key(a) == key(b); };
        m_orders.erase(std::unique(m_orders.begin(), m_orders.end(), isRepeated), m_orders.end());
        return std::move(m_orders);
    }

private:
    // Goes on through what may not happen.
    void follow(const ChainLink& first) {
        std::vector<std::uint32_t> open{first.to};
        std::vector<bool> isSeen(m_isMissable.size(), false);
        while (!open.empty()) {
            const std::uint32_t task = open.back();
            open.pop_back();
            if (isSeen[task]) continue;
            isSeen[task] = true;
            m_orders.push_back({m_plan.problem.touchpoints[first.from], m_plan.problem.touchpoints[task]});
            if (!m_isMissable[task]) continue;
            for (const std::uint32_t k : m_plan.network.outgoing[task]) {
                const ChainLink& link = m_plan.network.links[k];
                if (link.isHandOver && link.resource == first.resource) open.push_back(link.to);
            }
        }
    }

    const ChainPlan& m_plan;
    std::vector<bool> m_isMissable;
    std::vector<ResourceOrder> m_orders;
};

}  // namespace

SimulationPlan followPlan(const ChainPlan& plan, SimulationPlan simulation) {
    std::optional<Axes> axes;
    if (plan.network.axes) axes = *plan.network.axes;
    RowIndex<Touchpoint> taskOf;
    for (std::size_t k = 0; k < plan.problem.touchpoints.size(); ++k) taskOf.put(plan.problem.touchpoints[k], k);
    for (std::size_t k = 0; k < simulation.steps.size(); ++k) {
        const auto task = static_cast<std::uint32_t>(*taskOf.find(simulation.steps[k].id));
        if (axes) axes->axisOf[k] = plan.network.axes->axisOf[task];
        if (!plan.beginsByDate(task)) continue;
        simulation.steps[k].release = plan.places[task];
    }
    if (axes) {
        for (std::size_t k = 0; k < simulation.ways.size(); ++k) axes->lags.push_back(plan.network.links[k].lag);
        simulation.axes = std::make_shared<const Axes>(*std::move(axes));
    }
    return simulation;
}

std::vector<ResourceOrder> resourceOrders(const Document& document, const ChainPlan& plan) {
    return OrderFinder(document, plan).run();
}

std::vector<SizingOutcome> compareSizings(const Document& document, const ChainPlan& plan,
                                          const ChainSettings& settings, const SimulationSettings& simulation,
                                          const std::stop_token& stop) {
    const ChainSizing sizing{BufferSizing::Rsem, plan.times, &plan.problem,
                             settings.simulated ? settings.simulated : simulatedLength(document, settings.quantiles)};
    const ProtectedChain chain = protectedChain(plan.network, plan.chain.tasks, sizing);
    const auto known = underWay(document);
    const auto orders = resourceOrders(document, plan);
    const SimulationModel model =
        makeSimulationModel(known ? chainSimulationPlan(known->rest.document, settings.quantiles, orders)
                                  : followPlan(plan, chainSimulationPlan(document, settings.quantiles, orders)));
    const FinishDistribution finish(model, simulate(model, simulation, stop));
    std::vector<SizingOutcome> outcomes;
    for (const BufferSizing rule : kAllOf<BufferSizing>) {
        SizingOutcome& outcome = outcomes.emplace_back();
        outcome.sizing = rule;
        outcome.projectBuffer = bufferSize(rule, chain, sizing.simulated);
        outcome.finish = static_cast<double>(plan.makespan.count()) + outcome.projectBuffer;
        outcome.finishTime = plan.finishTimeWith(outcome.projectBuffer);
        outcome.chance = finish.chanceBy(outcome.finishTime);
    }
    return outcomes;
}

std::vector<SizingOutcome> compareSizings(const Document& document, const ChainPlan& plan) {
    return compareSizings(document, plan, chainSettings(document), simulationSettings(document));
}

}  // namespace waymark
