// Levelling of large generated networks with one resource a task: how short the schedules are after 1, 2 and 10 seconds
// of this thread, and how far they are from what no schedule can beat.
#include <string>

#include "core/resource/search_schedule.h"
#include "core/resource/validate_schedule.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/layered_network.h"

namespace waymark::bench {
namespace {

constexpr std::int64_t kUnlimited = std::int64_t{1} << 60;

struct Goal {
    std::uint32_t tasks;
    double limit;  // milliseconds
    Period makespan;
};
constexpr Goal kGoals[] = {{100, 1000, 197}, {1000, 2000, 530}, {10'000, 10'000, 1610}};

void run(Report& report) {
    for (const Goal& goal : kGoals) {
        const ResourceProblem problem = test::layeredNetwork(goal.tasks, 1);
        const double begin = threadClock();
        const SearchLimits limits{kUnlimited, kUnlimited, [&] { return threadClock() - begin > goal.limit; }};
        const ResourceSchedule found = searchSchedule(problem, limits);
        const double time = threadClock() - begin;
        const std::string name = std::to_string(goal.tasks) + " touchpoints: ";
        report.atMost(name + "makespan", found.makespan, "days", goal.makespan);
        report.note(name + "lower bound", found.lowerBound, "days");
        report.note(name + "gap", 100.0 * (found.makespan - found.lowerBound) / found.lowerBound, "%");
        report.atMost(name + "time", time, "ms", 1.05 * goal.limit);
        report.atMost(name + "faults", static_cast<double>(validateSchedule(problem, found.starts).size()), "", 0);
    }
}

const Registration kLevelling("levelling", run);

}  // namespace
}  // namespace waymark::bench
