#pragma once
// What each touchpoint and dependency has to do with the end of the journey, from a simulation (Williams 1992;
// Vanhoucke, Measuring Time, 2010).

#include <optional>
#include <stop_token>
#include <vector>

#include "core/risk/simulation.h"

namespace waymark {

// Measures that compare variation are nothing where a duration, or the end of the journey, does not vary.
struct TouchpointRisk {
    Id<Touchpoint> id;
    double happens = 1.0;               // share of runs in which a customer comes by here
    double criticality = 0.0;           // share of runs in which any delay here delays the end
    double significance = 0.0;          // mean of duration / (duration + float) x end / mean end
    std::optional<double> sensitivity;  // criticality x deviation here / deviation of the end
    std::optional<double> pearson;      // cruciality: how closely duration and end go together, from 0 to 1
    std::optional<double> spearman;     // the same of their ranks
    std::optional<double> kendall;      // the same of their order, pair by pair
    std::optional<double> finishP80;    // working minutes; nothing where it never happens
    LocalTime finishP80Time{};          // the moment of that, where the model knows the calendar of the journey
    // Mean end of the journey in the tenth of the runs in which it is shortest, and longest here: minutes.
    std::optional<double> endIfShort, endIfLong;
};

// How often a dependency was one that set the end of the journey.
struct DependencyRisk {
    Id<Dependency> id;
    double drove = 0.0;  // share of runs
};

enum class RankMeasures : std::uint8_t { LeaveOut, Compute };

// By touchpoint, in order of id. Spearman, Kendall and the two ends are left out with the rank measures. All but
// criticality and significance are taken from the runs that keptRuns() counts. Rank measures take some ten nanoseconds
// a run and touchpoint for each doubling of the runs. Empty if it was stopped.
[[nodiscard]] std::vector<TouchpointRisk> touchpointRisks(const SimulationModel& model, const SimulationRuns& runs,
                                                          std::uint64_t seed, RankMeasures ranks,
                                                          const std::stop_token& stop = {});

// In order of id.
[[nodiscard]] std::vector<DependencyRisk> dependencyRisks(const SimulationModel& model, const SimulationRuns& runs);

}  // namespace waymark
