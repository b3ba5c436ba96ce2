#include "core/resource/validate_schedule.h"

namespace waymark {
namespace {

using Kind = ScheduleFault::Kind;

struct Use {
    std::uint32_t task;
    std::int64_t begin, end, amount;
};

std::vector<Use> usesOf(const ResourceProblem& problem, std::span<const Period> starts, std::uint32_t resource) {
    std::vector<Use> uses;
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const ResourceProblem::Need& need : problem.needsOf(task)) {
            if (need.resource != resource) continue;
            const std::int64_t begin = starts[task];
            uses.push_back({task, begin, begin + problem.durations[task], need.amount});
        }
    }
    return uses;
}

void checkCapacity(const ResourceProblem& problem, std::span<const Period> starts, std::uint32_t resource,
                   std::vector<ScheduleFault>& faults) {
    const std::vector<Use> uses = usesOf(problem, starts, resource);
    for (const Use& at : uses) {
        std::int64_t inUse = 0;
        for (const Use& use : uses) {
            if (use.begin <= at.begin && at.begin < use.end) inUse += use.amount;
        }
        if (inUse > problem.capacities[resource]) faults.push_back({Kind::OverCapacity, at.task, resource});
    }
}

}  // namespace

std::vector<ScheduleFault> validateSchedule(const ResourceProblem& problem, std::span<const Period> starts) {
    std::vector<ScheduleFault> faults;
    if (starts.size() != problem.taskCount()) {
        faults.push_back({Kind::WrongSize, static_cast<std::uint32_t>(starts.size()), problem.taskCount()});
        return faults;
    }
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        if (starts[task] < problem.releases[task]) faults.push_back({Kind::TooEarly, task, 0});
        for (const ResourceProblem::Arc& arc : problem.outgoing(task)) {
            if (std::int64_t{starts[arc.task]} - starts[task] < arc.distance) {
                faults.push_back({Kind::DistanceBroken, arc.task, task});
            }
        }
    }
    for (std::uint32_t resource = 0; resource < problem.resourceCount(); ++resource) {
        checkCapacity(problem, starts, resource, faults);
    }
    return faults;
}

}  // namespace waymark
