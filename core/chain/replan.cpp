#include "core/chain/replan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "core/chain/projection.h"
#include "core/chain/simulated_length.h"
#include "core/model/change_builder.h"
#include "core/model/streams.h"

namespace waymark {
namespace {

// What is left of the time a task takes, and of its safety in proportion.
void setLeft(TouchpointState& state, const Touchpoint& row, const ChainTimes& times, Minutes left) {
    state.left = fixedEstimate(left, row.estimate.unit);
    if (times.aggressive == Minutes{0}) return;
    const double share = static_cast<double>(times.safe.count()) / static_cast<double>(times.aggressive.count());
    const double safe = static_cast<double>(left.count()) * share;
    state.safe = WrittenDuration{Minutes{std::llround(safe)}, row.estimate.unit};
}

// The time that has passed needs no buffer.
void leaveOut(Id<Touchpoint> now, ChainPlan& plan, const RestOfJourney& rest, const ChainSettings& settings) {
    std::erase_if(plan.chain.tasks, [&](std::uint32_t task) { return plan.times[task].touchpoint == now; });
    SimulatedLength simulated = settings.simulated;
    if (settings.sizing == BufferSizing::Simulation && !simulated) {
        simulated = simulatedLength(rest.document, settings.quantiles);
    }
    const ChainSizing sizing{settings.sizing, plan.times, &plan.problem, simulated};
    plan.projectBuffer =
        plan.chain.tasks.empty()
            ? 0.0
            : bufferSize(settings.sizing, protectedChain(plan.network, plan.chain.tasks, sizing), simulated);
}

bool contains(const std::vector<Id<Touchpoint>>& ids, Id<Touchpoint> id) {
    return std::ranges::find(ids, id) != ids.end();
}

bool shareResource(const ResourceProblem& problem, std::uint32_t one, std::uint32_t other) {
    return std::ranges::any_of(problem.needsOf(one), [&](const ResourceProblem::Need& need) {
        return std::ranges::find(problem.needsOf(other), need.resource, &ResourceProblem::Need::resource) !=
               problem.needsOf(other).end();
    });
}

// What has begun goes on: what the plan would put in between, for the same people, goes behind it instead. Whether
// there was anything.
bool putBehindWhatHasBegun(RestOfJourney& rest, const ChainPlan& made, const std::set<Id<Touchpoint>>& begun) {
    ChangeBuilder build(rest.document);
    const auto idOf = [&](std::uint32_t task) { return made.times[task].touchpoint; };
    bool isChanged = false;
    for (std::uint32_t task = 0; task < made.starts.size(); ++task) {
        if (!begun.contains(idOf(task))) continue;
        const std::array own{idOf(task)};
        const std::vector<Id<Touchpoint>> before = upstreamOf(rest.document, own);
        for (std::uint32_t other = 0; other < made.starts.size(); ++other) {
            if (made.starts[other] >= made.starts[task] || begun.contains(idOf(other))) continue;
            if (!shareResource(made.problem, task, other) || contains(before, idOf(other))) continue;
            Dependency row;
            row.predecessor = idOf(task);
            row.successor = idOf(other);
            build.add(row);
            isChanged = true;
        }
    }
    return isChanged && rest.document.apply(build.take());
}

}  // namespace

RestOfJourney restOfJourney(const Document& document, const ChainPlan& plan) {
    const Minutes now = statusTime(document).time_since_epoch();
    const std::vector<TaskProgress> progress = progressAt(document, plan, WorkTime{now});
    const ProjectedTimes times = projectTimes(plan, progress, now);
    std::vector<TouchpointState> states;
    for (std::uint32_t task = 0; task < progress.size(); ++task) {
        const bool isOver = isDone(progress[task]);
        TouchpointState state{plan.times[task].touchpoint, isOver || progress[task].actualStart, isOver,
                              times.starts[task], times.ends[task]};
        const Touchpoint* row = document.find(state.id);
        if (row && state.hasBegun && !isOver) {
            setLeft(state, *row, plan.times[task], remainingTime(plan, task, progress[task], now));
        }
        states.push_back(std::move(state));
    }
    return restOfJourney(document, states, now, Decisions::Forget);
}

Result<Baseline> planAnew(const Document& document, const ChainPlan& plan, const ChainSettings& settings,
                          std::string name, const std::stop_token& stop) {
    RestOfJourney rest = restOfJourney(document, plan);
    std::set<Id<Touchpoint>> begun;
    const std::vector<TaskProgress> told = progressAt(document, plan, statusTime(document));
    for (std::uint32_t task = 0; task < told.size(); ++task) {
        if (told[task].actualStart && !isDone(told[task])) begun.insert(plan.times[task].touchpoint);
    }
    auto made = makeChainPlan(rest.document, settings, nullptr, stop);
    while (made && putBehindWhatHasBegun(rest, *made, begun)) {
        made = makeChainPlan(rest.document, settings, nullptr, stop);
    }
    if (!made) return tl::unexpected(made.error());
    leaveOut(rest.now, *made, rest, settings);
    const WorkTime now = statusTime(document);
    Baseline kept = keptPlan(*made, std::move(name), now);
    const std::vector<TaskProgress> progress = progressAt(document, plan, now);
    const ProjectedTimes times = projectTimes(plan, progress, now.time_since_epoch());
    std::erase_if(kept.touchpoints, [&](const BaselineEntry& entry) { return entry.touchpoint == rest.now; });
    for (std::uint32_t task = 0; task < progress.size(); ++task) {
        const Id<Touchpoint> id = plan.times[task].touchpoint;
        const auto entry = std::ranges::lower_bound(kept.touchpoints, id, {}, &BaselineEntry::touchpoint);
        if (entry == kept.touchpoints.end() || entry->touchpoint != id) continue;
        const bool isOver = isDone(progress[task]);
        if (isOver || progress[task].actualStart) entry->start = WorkTime{times.starts[task]};
        if (!isOver) continue;
        entry->finish = WorkTime{times.ends[task]};
        entry->isOnChain = false;
        std::erase_if(kept.buffers, [&](const BaselineBuffer& buffer) { return buffer.from == id; });
    }
    return kept;
}

}  // namespace waymark
