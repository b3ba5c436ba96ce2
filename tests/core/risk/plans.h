#pragma once
// Small simulation plans for tests, and what a normal distribution and a tolerance are.

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include "core/risk/finish_distribution.h"
#include "core/risk/simulation.h"
#include "core/risk/touchpoint_risk.h"

namespace waymark::test {

// Normally distributed durations.
[[nodiscard]] DurationLaw normalLaw(double mean, double deviation);
// A law for three times in whole minutes.
[[nodiscard]] DurationLaw law(Distribution distribution, int optimistic, int likely, int pessimistic);

// A plan whose touchpoints have the numbers 1, 2, 3 ... and which `ways` join (numbers, finish-to-start).
[[nodiscard]] SimulationPlan planWith(std::vector<DurationLaw> laws,
                                      std::initializer_list<std::pair<std::uint32_t, std::uint32_t>> ways = {});
// Sets the share of the way between two touchpoints, which must be there.
void setShare(SimulationPlan& plan, std::uint32_t from, std::uint32_t to, double share);

[[nodiscard]] SimulationRuns simulated(const SimulationModel& model, std::uint32_t runs, std::uint64_t seed = 1);

// When it is over in so many runs.
[[nodiscard]] FinishDistribution finishOf(const SimulationPlan& plan, std::uint32_t runs);

// What decides the end in so many runs.
[[nodiscard]] std::vector<TouchpointRisk> risksOf(const SimulationPlan& plan, std::uint32_t runs,
                                                  RankMeasures ranks = RankMeasures::Compute);

// Four standard errors of a share found from so many runs.
[[nodiscard]] double fourErrors(double share, std::uint32_t runs);

}  // namespace waymark::test
