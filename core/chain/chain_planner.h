#pragma once
// Makes the plan that a schedule leads to: its network of dependencies and hand-overs, critical chain, and buffers.

#include "core/chain/chain_plan.h"
#include "core/clock/clock_search.h"

namespace waymark {

class ChainPlanner {
public:
    // `times` by task; document and settings must outlive it. Where it is stopped, less is tried.
    ChainPlanner(const Document& document, const ChainSettings& settings, std::vector<ChainTimes> times,
                 std::stop_token stop = {});

    // The best plan of this schedule in working minutes: as it is, pushed to either side, or, if there is time for
    // that, with its tasks exchanged so that more of the feeding buffers fits.
    [[nodiscard]] ChainPlan plan(const ResourceProblem& problem, const ResourceSchedule& found, bool tryRoom) const;

    // The same on the clock. `plain` is the problem in working minutes, which numbers the tasks.
    [[nodiscard]] ChainPlan plan(const ResourceProblem& plain, const ClockProblem& clock, const ClockSchedule& found,
                                 bool tryRoom) const;

private:
    [[nodiscard]] ChainPlan planOf(ResourceProblem problem, ChainNetwork network) const;
    [[nodiscard]] ChainPlan planOf(const ResourceProblem& problem, std::span<const Period> starts) const;
    [[nodiscard]] ChainPlan planOf(const ResourceProblem& plain, const ClockProblem& clock,
                                   const ClockSchedule& found) const;
    void makeRoom(ChainPlan& best) const;
    [[nodiscard]] bool isOver() const;

    const Document& m_document;
    const ChainSettings& m_settings;
    std::vector<ChainTimes> m_times;
    std::stop_token m_stop;
    SimulatedLength m_simulated;
    ChainFrame m_frame;
};

// Where the critical chain comes to a resource after a task that did without it, by the chain and the needs of a plan.
[[nodiscard]] std::vector<ResourceAlert> resourceAlerts(const ChainPlan& plan);

// The problem with these needs instead of its own.
[[nodiscard]] ResourceProblem withNeeds(const ResourceProblem& problem,
                                        std::span<const std::vector<ResourceProblem::Need>> needs);

}  // namespace waymark
