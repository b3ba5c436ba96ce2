#pragma once
// Makes schedules on the clock from orders: serial schedule generation (Kelley 1963), one task after the other at the
// earliest place where it fits. A task holds its resources from its start until its finish, also over hours in which
// they rest: whoever has begun it finishes it first.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/clock/busy_times.h"
#include "core/clock/clock_problem.h"

namespace waymark {

struct ClockSchedule {
    std::vector<Minutes> starts;                         // by task, places on its axis
    std::vector<std::uint32_t> axisOf;                   // by task
    std::vector<std::vector<ClockProblem::Need>> needs;  // by task: who does it; rising by resource
    std::vector<LocalTime> begins, ends;                 // by task
    LocalTime end{};                                     // of the last task
};

class ClockGenerator {
public:
    // The problem must outlive it.
    explicit ClockGenerator(const ClockProblem& problem);

    // The schedule of the tasks in this order, which names each once and no task before one it depends on. A demand by
    // skill is filled as assignDemands does it, unless others end the task sooner; of these, by whoever has least to
    // do. Cost: for each task its dependencies, and what it needs times the bearers and the tasks it meets.
    const ClockSchedule& generate(std::span<const std::uint32_t> order);

    // Tasks in the order of these times, but none before one it depends on.
    [[nodiscard]] std::vector<std::uint32_t> orderBy(std::span<const LocalTime> times) const;

private:
    struct Place {
        Minutes start{0};
        std::uint32_t axis = 0;
        LocalTime begin{}, end{};
    };
    [[nodiscard]] Place earliestPlace(std::uint32_t task, std::span<const ClockProblem::Need> needs) const;
    [[nodiscard]] std::optional<std::vector<ClockProblem::Need>> chooseBearers(std::uint32_t task) const;
    void put(std::uint32_t task, const Place& place, std::vector<ClockProblem::Need> needs);

    const ClockProblem& m_problem;
    ArcTiming m_timing;
    std::vector<BusyTimes> m_busy;  // by resource
    std::vector<double> m_work;     // by resource: minutes for each unit of it, so far
    ClockSchedule m_schedule;
};

}  // namespace waymark
