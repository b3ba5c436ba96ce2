#pragma once
// All that a simulation says about a journey.

#include <stop_token>
#include <vector>

#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"

namespace waymark {

// What in a journey can set the mean of its simulated runs apart from the classical PERT figure.
struct BiasCauses {
    bool paths = false;      // several lead to the same place, or to the end
    bool resources = false;  // serve one touchpoint before another one
    bool events = false;     // risks add time
    bool branches = false;   // not all happen
    bool clock = false;      // waiting and opening hours fall differently in every run

    bool operator==(const BiasCauses&) const = default;
};
[[nodiscard]] BiasCauses biasCauses(const SimulationModel& model);

struct RiskFigures {
    SimulationSettings settings;  // `runs`: those there are so far
    BiasCauses causes;
    FinishDistribution finish;
    std::vector<TouchpointRisk> touchpoints;   // in order of id
    std::vector<DependencyRisk> dependencies;  // in order of id

    // Null: not part of the simulation.
    [[nodiscard]] const TouchpointRisk* find(Id<Touchpoint> id) const;
    [[nodiscard]] const DependencyRisk* find(Id<Dependency> id) const;
};

// Rank measures take by far the most time (see touchpoint_risk.h). Nothing if it was stopped.
[[nodiscard]] std::optional<RiskFigures> riskFigures(const SimulationModel& model, const SimulationRuns& runs,
                                                     std::uint64_t seed, RankMeasures ranks,
                                                     const std::stop_token& stop = {});

}  // namespace waymark
