#pragma once
// A journey with shared resources whose schedule needs more than working minutes: touchpoints keep to hours of their
// own, wait around the clock, or demand skills that several resources have. Everything takes place on the clock; where
// there are skills alone, on one without nights, which counts working minutes.

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/resource/resource_problem.h"
#include "core/schedule/arc_timing.h"
#include "core/schedule/axes.h"
#include "core/schedule/network.h"

namespace waymark {

struct ClockProblem {
    using Need = ResourceProblem::Need;

    struct Dependency {
        std::uint32_t from = 0, to = 0;
        DependencyKind kind = DependencyKind::FinishToStart;
        WrittenDuration lag{};
    };
    // Units of any resources that have a skill.
    struct SkillNeed {
        std::int32_t amount = 0;             // cut to what can be there besides the task's other needs
        std::vector<std::uint32_t> bearers;  // two or more, rising
    };
    struct Task {
        Minutes length{0};                    // on its own axis
        std::uint32_t axis = Axes::kJourney;  // that the resources it names let it keep to
        std::vector<std::uint32_t> incoming;  // places in `dependencies`
        std::vector<Need> named;              // rising by resource, at most what it has
        std::vector<SkillNeed> skills;
        std::vector<Need> usual;  // `named` and the skills as assignDemands fills them
    };

    bool hasHours = false;                   // false: working minutes on a clock without nights
    std::shared_ptr<HoursTable> hours;       // by number of the axis; grows as resources are chosen
    LocalTime begin{};                       // of the journey
    std::vector<Task> tasks;                 // in an order in which dependencies lead forward; numbered as in `average`
    std::vector<Dependency> dependencies;    // in the order of the network
    std::vector<std::int32_t> capacities;    // by resource, in the order of ids
    std::vector<Id<Calendar>> ownCalendars;  // by resource; invalid: none but the journey's
    // The same in working minutes by the average week, with a resource more for each group of bearers. No schedule of
    // skills alone is shorter than its shortest one; those with hours borrow its orders.
    ResourceProblem average;

    // The axis of a task whose work these resources do: the journey's where they never work together.
    [[nodiscard]] std::uint32_t axisFor(std::uint32_t task, std::span<const Need> needs) const;
    [[nodiscard]] bool canWorkTogether(std::uint32_t task, std::span<const Need> needs) const;
    [[nodiscard]] std::vector<Id<Calendar>> calendarsOf(std::span<const Need> needs) const;
    [[nodiscard]] TimedStep step(std::uint32_t task, std::uint32_t axis) const {
        return {hours->at(axis), tasks[task].length};
    }
};

// Times of touchpoints, by touchpoint in the order of their ids.
struct PlannedTimes {
    std::vector<Minutes> working;  // by the average week
    std::vector<Minutes> own;      // as estimates count: of the clock where the unit is elapsed
};

// Nothing where working minutes and resources by name are all there is; `plain` is then all that is needed. `plain` is
// makeResourceProblem with the working times.
[[nodiscard]] std::optional<ClockProblem> makeClockProblem(const Document& document, const PlannedTimes& times,
                                                           const ResourceProblem& plain);

}  // namespace waymark
