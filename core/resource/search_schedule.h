#pragma once
// Searches for a short schedule of a problem: bounds first, then a heuristic search and one that learns from conflicts
// in turn, until one proves that there is nothing better or the effort is spent.

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

// Work, not seconds: the same limits give the same result on every machine.
struct SearchLimits {
    std::int64_t schedules = 20'000;  // that the genetic search makes
    std::int64_t conflicts = 20'000;  // that the learning search meets
    // Asked now and then; true ends the search. For callers that have a clock; such runs do not repeat exactly.
    std::function<bool()> isTimeUp;
};

// Limits with which so large a problem is worth its wait: less work for each task above 500 of them, where schedules
// take long to make, so that thousands of tasks take some seconds.
[[nodiscard]] SearchLimits usualLimits(std::size_t tasks);

// Optimal: proved. Feasible: the effort is spent. Infeasible: some task needs more than there is. Stopped: by the
// stop token, with the best found until then.
enum class SearchOutcome : std::uint8_t { Optimal, Feasible, Infeasible, Stopped };

struct ResourceSchedule {
    std::vector<Period> starts;  // by task; empty if infeasible
    Period makespan = 0;
    Period lowerBound = 0;  // no schedule is shorter
    SearchOutcome outcome = SearchOutcome::Feasible;
    std::int64_t schedules = 0, conflicts = 0;  // the work done
};

// Is given every better schedule as it is found.
using ScheduleSink = std::function<void(const ResourceSchedule&)>;

// `warmStart` is a schedule of an earlier version of the problem, by task, or empty; it need not be feasible any more:
// its order is what counts. Every schedule that is returned or given to the sink can be carried out.
[[nodiscard]] ResourceSchedule searchSchedule(const ResourceProblem& problem, const SearchLimits& limits,
                                              std::span<const Period> warmStart = {}, const std::stop_token& stop = {},
                                              const ScheduleSink& sink = {});

}  // namespace waymark
