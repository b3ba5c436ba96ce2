#pragma once
// All that a simulation says about a journey.

#include <stop_token>
#include <vector>

#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"

namespace waymark {

struct RiskFigures {
    SimulationSettings settings;  // `runs`: those there are so far
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
