#include "core/resource/lower_bounds.h"

#include <algorithm>

namespace waymark {
namespace {

// A task as one resource sees it.
struct Load {
    Period head, rest;  // rest: what must follow behind its end
    std::int64_t work;
};

// Above this many tasks of one resource, only all of them together are looked at.
constexpr std::size_t kMostForPairs = 2000;

std::int64_t roundedUp(std::int64_t work, std::int64_t capacity) { return (work + capacity - 1) / capacity; }

// Tasks with at least this head and at least this rest, over all pairs of both.
std::int64_t boundOf(std::vector<Load> loads, std::int64_t capacity) {
    std::ranges::sort(loads, [](const Load& a, const Load& b) { return a.rest > b.rest; });
    std::vector<Period> heads;
    for (const Load& load : loads) heads.push_back(load.head);
    std::ranges::sort(heads);
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    if (loads.size() > kMostForPairs) heads.resize(1);
    std::int64_t best = 0;
    for (const Period head : heads) {
        std::int64_t work = 0;
        for (const Load& load : loads) {
            if (load.head < head) continue;
            work += load.work;
            best = std::max(best, head + roundedUp(work, capacity) + load.rest);
        }
    }
    return best;
}

}  // namespace

CriticalTimes criticalTimes(const ResourceProblem& problem) {
    CriticalTimes times{problem.releases, problem.durations, 0};
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const ResourceProblem::Arc& arc : problem.incoming(task)) {
            times.heads[task] = std::max(times.heads[task], times.heads[arc.task] + arc.distance);
        }
    }
    for (std::uint32_t task = problem.taskCount(); task-- > 0;) {
        for (const ResourceProblem::Arc& arc : problem.outgoing(task)) {
            times.tails[task] = std::max(times.tails[task], times.tails[arc.task] + arc.distance);
        }
        times.length = std::max(times.length, times.heads[task] + times.tails[task]);
    }
    return times;
}

Period capacityBound(const ResourceProblem& problem, const CriticalTimes& times) {
    std::vector<std::vector<Load>> loads(problem.resourceCount());
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {
            const Period duration = problem.durations[task];
            loads[need.resource].push_back(
                {times.heads[task], times.tails[task] - duration, std::int64_t{need.amount} * duration});
        }
    }
    std::int64_t bound = times.length;
    for (std::uint32_t resource = 0; resource < problem.resourceCount(); ++resource) {
        if (loads[resource].empty()) continue;
        bound = std::max(bound, boundOf(std::move(loads[resource]), problem.capacities[resource]));
    }
    return static_cast<Period>(bound);
}

bool canBeScheduled(const ResourceProblem& problem) {
    return std::ranges::all_of(problem.needs, [&](const ResourceProblem::Need& need) {
        return need.amount <= problem.capacities[need.resource];
    });
}

}  // namespace waymark
