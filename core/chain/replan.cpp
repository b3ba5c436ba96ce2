#include "core/chain/replan.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/chain/projection.h"
#include "core/chain/simulated_length.h"
#include "core/model/change_builder.h"

namespace waymark {
namespace {

class RestMaker {
public:
    RestMaker(const Document& document, const ChainPlan& plan)
        : m_document(document),
          m_plan(plan),
          m_now(statusTime(document).time_since_epoch()),
          m_progress(progressAt(document, plan, WorkTime{m_now})),
          m_times(projectTimes(plan, m_progress, m_now)),
          m_build(document) {
        for (std::uint32_t task = 0; task < m_progress.size(); ++task) m_tasks[plan.times[task].touchpoint] = task;
    }

    RestOfJourney make() {
        Touchpoint now;
        now.kind = TouchpointKind::Backstage;
        now.estimate = fixedEstimate(m_now, TimeUnit::Minute);
        m_nowId = m_build.add(now);
        for (std::uint32_t task = 0; task < m_progress.size(); ++task) putTask(task);
        for (const Dependency& row : m_document.table<Dependency>()) putDependency(row);
        RestOfJourney rest{m_document, m_nowId};
        // Only rows that are there are replaced, so it cannot fail.
        static_cast<void>(rest.document.apply(m_build.take()));
        return rest;
    }

private:
    [[nodiscard]] bool hasBegun(std::uint32_t task) const {
        return m_progress[task].actualStart || isDone(m_progress[task]);
    }

    void putTask(std::uint32_t task) {
        const Touchpoint* known = m_document.find(m_plan.times[task].touchpoint);
        if (!known) return;
        Touchpoint row = *known;
        if (isDone(m_progress[task])) {
            row.kind = TouchpointKind::Milestone;  // takes no time, and nobody's
        } else {
            follow(row.id, DependencyKind::FinishToStart, {});
            if (!hasBegun(task)) return;
            shorten(row, task);
        }
        m_build.put(std::move(row));
    }

    // What is left of the time it takes, and of its safety in proportion.
    void shorten(Touchpoint& row, std::uint32_t task) const {
        const Minutes left = remainingTime(m_plan, task, m_progress[task], m_now);
        const ChainTimes& times = m_plan.times[task];
        row.estimate = fixedEstimate(left, row.estimate.unit);
        row.safe.reset();
        if (times.aggressive == Minutes{0}) return;
        const double share = static_cast<double>(times.safe.count()) / static_cast<double>(times.aggressive.count());
        const double safe = static_cast<double>(left.count()) * share;
        row.safe = WrittenDuration{Minutes{std::llround(safe)}, row.estimate.unit};
    }

    // What has begun does not wait to begin; what has happened asks for a time that lies some way behind now, or none.
    void putDependency(const Dependency& row) {
        const auto from = m_tasks.find(row.predecessor);
        const auto to = m_tasks.find(row.successor);
        if (from == m_tasks.end() || to == m_tasks.end()) return;
        const bool isAboutFinish =
            row.kind == DependencyKind::FinishToFinish || row.kind == DependencyKind::StartToFinish;
        const bool isAsked = !isDone(m_progress[to->second]) && (isAboutFinish || !hasBegun(to->second));
        const bool isFinish = leavesAtFinish(row.kind);
        const bool isKnown = isFinish ? isDone(m_progress[from->second]) : hasBegun(from->second);
        if (isAsked && !isKnown) return;
        m_build.remove(row.id);
        if (!isAsked) return;
        const Minutes since = isFinish ? m_times.ends[from->second] : m_times.starts[from->second];
        const WrittenDuration left = leftOf(row.lag, since);
        const auto kind = isAboutFinish ? DependencyKind::FinishToFinish : DependencyKind::FinishToStart;
        if (left.length > Minutes{0}) follow(row.successor, kind, left);
    }

    // What is left now of a lag that began earlier.
    [[nodiscard]] WrittenDuration leftOf(const WrittenDuration& lag, Minutes since) const {
        if (!isElapsed(lag.unit)) return {since + lag.length - m_now, TimeUnit::Minute};
        const auto clock = [this](Minutes time) { return m_plan.network.calendar->finishTime(WorkTime{time}); };
        return {std::chrono::duration_cast<Minutes>(clock(since) + lag.length - clock(m_now)), TimeUnit::ElapsedMinute};
    }

    void follow(Id<Touchpoint> successor, DependencyKind kind, WrittenDuration lag) {
        Dependency row;
        row.predecessor = m_nowId;
        row.successor = successor;
        row.kind = kind;
        row.lag = lag;
        m_build.add(row);
    }

    const Document& m_document;
    const ChainPlan& m_plan;
    Minutes m_now;
    std::vector<TaskProgress> m_progress;
    ProjectedTimes m_times;
    ChangeBuilder m_build;
    Id<Touchpoint> m_nowId;
    std::map<Id<Touchpoint>, std::uint32_t> m_tasks;
};

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
    return RestMaker(document, plan).make();
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
