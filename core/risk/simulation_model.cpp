#include "core/risk/simulation_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/graph/components.h"
#include "core/schedule/arc_timing.h"

namespace waymark {
namespace {

using Way = SimulationPlan::Way;
using Order = SimulationPlan::Order;

// Orders of resources that do not close a cycle with the ways: leads may let a touchpoint run, and hand its resources
// on, before one that it depends on.
std::vector<Order> heededOrders(const SimulationPlan& plan) {
    if (plan.orders.empty()) return {};
    std::vector<Arc> arcs;
    for (const Way& way : plan.ways) arcs.push_back({NodeIndex{way.from}, NodeIndex{way.to}});
    for (const Order& order : plan.orders) arcs.push_back({NodeIndex{order.from}, NodeIndex{order.to}});
    const Components components = stronglyConnectedComponents(Digraph(plan.steps.size(), arcs));
    std::vector<Order> orders = plan.orders;
    std::erase_if(orders, [&](const Order& order) {
        return components.componentOf[order.from] == components.componentOf[order.to];
    });
    return orders;
}

// Places of the plan's steps in topological order, by step, and the orders that this heeds.
struct Ordering {
    std::vector<std::uint32_t> placeOf;
    std::vector<Order> orders;
};

Ordering orderingOf(const SimulationPlan& plan) {
    Ordering ordering{std::vector<std::uint32_t>(plan.steps.size()), heededOrders(plan)};
    std::vector<Arc> arcs;
    for (const Way& way : plan.ways) arcs.push_back({NodeIndex{way.from}, NodeIndex{way.to}});
    for (const Order& order : ordering.orders) arcs.push_back({NodeIndex{order.from}, NodeIndex{order.to}});
    const std::vector<NodeIndex> sorted = topologicalOrder(Digraph(plan.steps.size(), arcs));
    for (std::size_t k = 0; k < sorted.size(); ++k) ordering.placeOf[sorted[k].value] = static_cast<std::uint32_t>(k);
    return ordering;
}

// On the clock waiting makes runs longer than all that passes in them, though seldom by more than this factor, or to
// more than 30 years of working days. Times are whole minutes there, which so many ticks hold apart in any unit.
constexpr double kRoomToWait = 8.0;
constexpr double kMostClockTicks = 64.0;

// How many ticks a minute has: the most for which no run can overflow, however long everything takes in it.
double chooseTicks(const SimulationPlan& plan, const Ordering& ordering, const SimulationModel& model) {
    const double stretch = model.riskFactor ? tabulatedLaw(*model.riskFactor, 0.0, 1.0).longest() : 1.0;
    std::vector<double> lengths(plan.steps.size());
    std::vector<double> starts(plan.steps.size());
    for (std::size_t k = 0; k < lengths.size(); ++k)
        lengths[ordering.placeOf[k]] = plan.steps[k].duration.longest() * stretch;
    if (!plan.axes) {
        for (std::size_t k = 0; k < starts.size(); ++k)
            starts[ordering.placeOf[k]] = static_cast<double>(plan.steps[k].release.count());
    }
    double most = 1.0;
    for (const SimulationPlan::Event& event : plan.events) {
        most = std::max(most, event.impact.longest());  // drawn even where it hits nothing
        for (const std::uint32_t step : event.hits) lengths[ordering.placeOf[step]] += event.impact.longest();
    }
    std::vector<std::vector<std::pair<std::uint32_t, double>>> followers(plan.steps.size());
    for (const Way& way : plan.ways) {
        followers[ordering.placeOf[way.from]].emplace_back(ordering.placeOf[way.to], std::max(way.lag, 0.0));
        most = std::max(most, -way.lag);
    }
    for (const Order& order : ordering.orders)
        followers[ordering.placeOf[order.from]].emplace_back(ordering.placeOf[order.to], 0.0);
    for (std::size_t node = 0; node < lengths.size(); ++node) {
        const double finish = starts[node] + lengths[node];
        most = std::max(most, finish);
        for (const auto& [to, lag] : followers[node]) starts[to] = std::max(starts[to], finish + lag);
    }
    return std::exp2(std::floor(std::log2(kLongestRun / most)));
}

DurationLaw inTicks(DurationLaw law, double ticksPerMinute) {
    law.shift *= ticksPerMinute;
    law.scale *= ticksPerMinute;
    for (double& step : law.steps) step *= ticksPerMinute;
    return law;
}

// An arc with its two ends as nodes of the model.
struct JoinedArc {
    std::uint32_t from = 0, to = 0;
    SpecialArc arc;
    [[nodiscard]] bool isPlain() const {
        return arc.kind == DependencyKind::FinishToStart && !arc.isOrder && arc.choice == SpecialArc::kNoChoice;
    }
};

// Gives each way with a share its part of the draws of its decision.
void shareOut(std::span<JoinedArc> arcs, std::span<const Way> ways, SimulationModel& model) {
    constexpr double kDraws = 0x1p31;
    std::vector<std::uint32_t> shared;
    for (std::uint32_t k = 0; k < ways.size(); ++k) {
        if (ways[k].share) shared.push_back(k);
    }
    std::ranges::stable_sort(shared, {}, [&](std::uint32_t k) { return arcs[k].from; });
    for (std::size_t first = 0; first < shared.size();) {
        std::size_t end = first;
        double sum = 0.0;
        while (end < shared.size() && arcs[shared[end]].from == arcs[shared[first]].from)
            sum += *ways[shared[end++]].share;
        const auto choice = static_cast<std::uint32_t>(model.choices.size());
        model.choices.push_back(arcs[shared[first]].from);
        double before = 0.0;
        for (std::size_t k = first; k < end; ++k) {
            SpecialArc& arc = arcs[shared[k]].arc;
            const double share = sum > 0.0 ? *ways[shared[k]].share / sum : 1.0 / static_cast<double>(end - first);
            const double until = k + 1 == end ? 1.0 : before + share;
            arc.choice = choice;
            arc.from = static_cast<std::uint32_t>(std::llround(before * kDraws));
            arc.width = static_cast<std::uint32_t>(std::llround(until * kDraws)) - arc.from;
            before = until;
        }
        first = end;
    }
}

std::vector<JoinedArc> joinArcs(const SimulationPlan& plan, const Ordering& ordering, SimulationModel& model) {
    std::vector<JoinedArc> arcs;
    const auto add = [&](std::uint32_t from, std::uint32_t to) -> JoinedArc& {
        JoinedArc& joined = arcs.emplace_back();
        joined.from = ordering.placeOf[from];
        joined.to = ordering.placeOf[to];
        joined.arc.number = static_cast<std::uint32_t>(arcs.size() - 1);
        return joined;
    };
    for (const Way& way : plan.ways) {
        JoinedArc& joined = add(way.from, way.to);
        joined.arc.kind = way.kind;
        joined.arc.lag = static_cast<Ticks>(std::llround(way.lag * model.ticksPerMinute));
        model.dependencies.push_back(way.id);
    }
    shareOut(arcs, plan.ways, model);
    for (const Order& order : ordering.orders) {
        add(order.from, order.to).arc.isOrder = true;
        model.dependencies.emplace_back();
    }
    return arcs;
}

// Sorts arcs into rows by one of their ends.
template <class Arc>
ArcRows<Arc> rowsOf(std::span<const JoinedArc> arcs, std::size_t nodes, bool plain, bool incoming) {
    ArcRows<Arc> rows;
    rows.begin.assign(nodes + 1, 0);
    const auto at = [incoming](const JoinedArc& arc) { return incoming ? arc.to : arc.from; };
    for (const JoinedArc& arc : arcs) {
        if (arc.isPlain() == plain) ++rows.begin[at(arc) + 1];
    }
    std::partial_sum(rows.begin.begin(), rows.begin.end(), rows.begin.begin());
    rows.arcs.resize(rows.begin.back());
    std::vector<std::uint32_t> next(rows.begin.begin(), rows.begin.end() - 1);
    for (const JoinedArc& joined : arcs) {
        if (joined.isPlain() != plain) continue;
        Arc& arc = rows.arcs[next[at(joined)]++];
        if constexpr (std::is_same_v<Arc, PlainArc>)
            arc = {0, joined.arc.number, joined.arc.lag};
        else
            arc = joined.arc;
        arc.other = incoming ? joined.from : joined.to;
    }
    return rows;
}

// Only what lies behind a branch can be missed.
void markMissable(std::span<const JoinedArc> arcs, SimulationModel& model) {
    model.mayBeMissed.assign(model.nodeCount(), 0);
    if (model.choices.empty()) return;
    model.hasBranches = true;
    for (const JoinedArc& joined : arcs) {
        if (!joined.arc.isOrder) model.mayBeMissed[joined.to] = 1;
    }
}

std::shared_ptr<const SimulationClock> clockOf(const SimulationPlan& plan, const Ordering& ordering, std::size_t arcs) {
    auto clock = std::make_shared<SimulationClock>();
    clock->calendars = plan.axes->calendars;
    clock->hours.resize(plan.steps.size());
    clock->releases.resize(plan.steps.size());
    const LocalTime begin = clock->calendars.front().startTime(WorkTime{});
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        const std::uint32_t axis = plan.axes->axisOf[k];
        const std::uint32_t node = ordering.placeOf[k];
        clock->hours[node] = axis == Axes::kClock ? nullptr : &clock->calendars[axis];
        clock->releases[node] = std::max(Axis(clock->hours[node]).firstStart(begin), plan.steps[k].release);
    }
    clock->lags = plan.axes->lags;
    clock->lags.resize(arcs);  // orders have none
    return clock;
}

}  // namespace

SimulationModel makeSimulationModel(const SimulationPlan& plan) {
    SimulationModel model;
    if (plan.riskFactor > 0.0) model.riskFactor = riskFactorTable(plan.riskFactor);
    const Ordering ordering = orderingOf(plan);
    model.ticksPerMinute = chooseTicks(plan, ordering, model);
    if (plan.axes) model.ticksPerMinute = std::min(model.ticksPerMinute / kRoomToWait, kMostClockTicks);
    const std::size_t nodes = plan.steps.size();
    model.touchpoints.resize(nodes);
    model.laws.resize(nodes);
    model.releases.resize(nodes);
    for (std::size_t k = 0; k < nodes; ++k) {
        model.touchpoints[ordering.placeOf[k]] = plan.steps[k].id;
        model.laws[ordering.placeOf[k]] = inTicks(plan.steps[k].duration, model.ticksPerMinute);
        if (plan.axes) continue;  // the clock has them
        model.releases[ordering.placeOf[k]] =
            static_cast<Ticks>(std::llround(static_cast<double>(plan.steps[k].release.count()) * model.ticksPerMinute));
    }
    for (const SimulationPlan::Event& event : plan.events) {
        SimulationModel::Event& added = model.events.emplace_back();
        added.number = event.number;
        added.chance = static_cast<std::uint64_t>(std::llround(event.probability.value() * 0x1p32));
        added.impact = inTicks(event.impact, model.ticksPerMinute);
        for (const std::uint32_t step : event.hits) added.hits.push_back(ordering.placeOf[step]);
    }
    const std::vector<JoinedArc> arcs = joinArcs(plan, ordering, model);
    model.plainIn = rowsOf<PlainArc>(arcs, nodes, true, true);
    model.plainOut = rowsOf<PlainArc>(arcs, nodes, true, false);
    model.specialIn = rowsOf<SpecialArc>(arcs, nodes, false, true);
    model.specialOut = rowsOf<SpecialArc>(arcs, nodes, false, false);
    markMissable(arcs, model);
    model.calendar = plan.calendar;
    if (plan.axes) model.clock = clockOf(plan, ordering, model.arcCount());
    if (plan.axes && !model.calendar)
        model.calendar = std::make_shared<const WorkCalendar>(model.clock->calendars.front());
    return model;
}

}  // namespace waymark
