// Published instances of resource-constrained project scheduling: how many are solved and proved in a second of this
// thread each, and how short the schedules are then. Says nothing where the instances are not there.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "core/resource/lower_bounds.h"
#include "core/resource/search_schedule.h"
#include "core/resource/validate_schedule.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/published_projects.h"

namespace waymark::bench {
namespace {

constexpr std::int64_t kUnlimited = std::int64_t{1} << 60;
constexpr double kSecond = 1000.0;
constexpr double kLongest = 8 * kSecond;

// What a set of instances must come to.
struct Goal {
    const char* set;
    double limit;           // milliseconds for each instance
    int proved;             // within the limit
    int provedInOneSecond;  // of these
    double deviation;       // mean, per cent above the critical path
};
constexpr Goal kGoals[] = {{"j30", kLongest, 60, 58, 12.1},
                           {"j60", kSecond, 51, 51, 11.2},
                           {"j120", kSecond, 26, 26, 29.5},
                           {"patterson", kSecond, 19, 19, 100.0}};

struct SetResult {
    int instances = 0, proved = 0, provedInOneSecond = 0;
    double longest = 0.0, total = 0.0;  // milliseconds
    double deviation = 0.0;             // sum over the instances
    std::vector<std::string> wrong;     // instances whose result contradicts the table or the validator
};

void solve(const test::PublishedProject& project, double limit, SetResult& result) {
    const ResourceProblem problem = test::problemOf(project);
    const double begin = threadClock();
    const SearchLimits limits{kUnlimited, kUnlimited, [&] { return threadClock() - begin > limit; }};
    const ResourceSchedule found = searchSchedule(problem, limits);
    const double time = threadClock() - begin;
    const bool isProved = found.outcome == SearchOutcome::Optimal;
    const Period makespan = test::daysOf(problem, found.makespan);
    const Period critical = test::daysOf(problem, criticalTimes(problem).length);
    ++result.instances;
    result.proved += isProved ? 1 : 0;
    result.provedInOneSecond += isProved && time <= kSecond ? 1 : 0;
    result.longest = std::max(result.longest, time);
    result.total += time;
    result.deviation += 100.0 * (makespan - critical) / critical;
    const bool isRight = validateSchedule(problem, found.starts).empty() && makespan >= project.lowerBound &&
                         test::daysOf(problem, found.lowerBound) <= project.bestKnown &&
                         (!isProved || makespan == project.bestKnown);
    if (!isRight) result.wrong.push_back(project.name);
}

void run(Report& report) {
    for (const Goal& goal : kGoals) {
        SetResult result;
        for (const auto& project : test::publishedProjects(goal.set)) solve(project, goal.limit, result);
        if (result.instances == 0) continue;
        const std::string set = goal.set;
        report.note(set + ": instances", result.instances, "");
        report.atLeast(set + ": proved optimal", result.proved, "", goal.proved);
        report.atLeast(set + ": of these within a second", result.provedInOneSecond, "", goal.provedInOneSecond);
        report.atMost(set + ": longest", result.longest, "ms", 1.05 * goal.limit);
        report.note(set + ": all together", result.total, "ms");
        report.atMost(set + ": mean deviation from the critical path", result.deviation / result.instances, "%",
                      goal.deviation);
        report.atMost(set + ": contradicting the table", static_cast<double>(result.wrong.size()), "", 0);
        for (const std::string& name : result.wrong) std::printf("  wrong: %s\n", name.c_str());
    }
}

const Registration kPsplib("psplib", run);

}  // namespace
}  // namespace waymark::bench
