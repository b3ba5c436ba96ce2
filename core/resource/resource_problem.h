#pragma once
// A journey with shared resources as flat arrays of whole numbers: what the search for a short schedule runs on. It
// is the resource-constrained project scheduling problem (Pritsker, Watters and Wolfe 1969; Brucker et al. 1999) with
// minimum distances between starts, renewable resources and tasks that are not interrupted.

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

// A moment or a length in whole periods of a problem; one period is the greatest common divisor of all its times.
using Period = std::int32_t;

// No moment of a schedule may lie behind this one, so that sums of two never overflow.
inline constexpr Period kLastPeriod = 1 << 29;

struct ResourceProblem {
    struct Arc {
        std::uint32_t task = 0;  // the other end
        Period distance = 0;     // from start to start, at least; negative: a lead
    };
    struct Need {
        std::uint32_t resource = 0;
        std::int32_t amount = 0;  // above zero
    };

    Minutes period{1};
    // By task; every arc leads from a lower to a higher task. Ids are empty where no document stands behind it.
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Period> durations;
    std::vector<Period> releases;  // earliest start that is allowed, 0 or later
    std::vector<std::uint32_t> incomingBegin{0}, outgoingBegin{0}, needBegin{0};
    std::vector<Arc> incomingArcs, outgoingArcs;
    std::vector<Need> needs;
    // By resource.
    std::vector<Id<Resource>> resources;
    std::vector<std::int32_t> capacities;

    [[nodiscard]] std::uint32_t taskCount() const { return static_cast<std::uint32_t>(durations.size()); }
    [[nodiscard]] std::uint32_t resourceCount() const { return static_cast<std::uint32_t>(capacities.size()); }
    [[nodiscard]] std::span<const Arc> incoming(std::uint32_t task) const {
        return std::span(incomingArcs).subspan(incomingBegin[task], incomingBegin[task + 1] - incomingBegin[task]);
    }
    [[nodiscard]] std::span<const Arc> outgoing(std::uint32_t task) const {
        return std::span(outgoingArcs).subspan(outgoingBegin[task], outgoingBegin[task + 1] - outgoingBegin[task]);
    }
    [[nodiscard]] std::span<const Need> needsOf(std::uint32_t task) const {
        return std::span(needs).subspan(needBegin[task], needBegin[task + 1] - needBegin[task]);
    }
};

// Collects tasks, distances and needs in any order and packs them. Tasks must be added so that every distance leads
// from a lower to a higher one.
class ResourceProblemBuilder {
public:
    ResourceProblemBuilder() = default;
    // Begins with the resources, tasks and distances of another problem, without its needs.
    explicit ResourceProblemBuilder(const ResourceProblem& like);
    // Returns the number of the resource or task.
    std::uint32_t addResource(std::int32_t capacity, Id<Resource> id = {});
    std::uint32_t addTask(Period duration, Id<Touchpoint> id = {}, Period release = 0);
    // The start of `to` lies at least this much behind that of `from`.
    void addDistance(std::uint32_t from, std::uint32_t to, Period distance);
    // Amounts for the same resource add up; tasks without length and amounts of 0 need nothing.
    void addNeed(std::uint32_t task, std::uint32_t resource, std::int32_t amount);
    // Linear but for sorting the arcs of each task.
    [[nodiscard]] ResourceProblem build();

private:
    struct Distance {
        std::uint32_t from, to;
        Period distance;
    };
    struct TaskNeed {
        std::uint32_t task;
        ResourceProblem::Need need;
    };
    void packDistances();
    void packNeeds();

    ResourceProblem m_problem;
    std::vector<Distance> m_distances;
    std::vector<TaskNeed> m_needs;
};

// The journey with these durations, by touchpoint in the order of their ids; touchpoints on a cycle of dependencies
// are left out. A demand above the capacity of its resource is cut to that capacity, so that the rest can be planned
// (core/check names it); demands by skill are assigned first (assigned_demands.h). Error: DurationTooLong, if the
// journey could last longer than kLastPeriod.
[[nodiscard]] Result<ResourceProblem> makeResourceProblem(const Document& document, std::span<const Minutes> durations);

// An end that no sensible schedule exceeds: everything one after the other, behind the last release.
[[nodiscard]] std::int64_t latestSensibleEnd(const ResourceProblem& problem);

// The moment at which the last task ends.
[[nodiscard]] Period makespanOf(const ResourceProblem& problem, std::span<const Period> starts);

}  // namespace waymark
