#include "core/chain/replan.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/chain/projection.h"
#include "core/chain/simulated_length.h"

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
    const RestOfJourney rest = restOfJourney(document, plan);
    auto made = makeChainPlan(rest.document, settings, nullptr, stop);
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
