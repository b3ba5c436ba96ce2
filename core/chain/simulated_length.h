#pragma once
// How long a chain of tasks takes with a given chance, by simulation (core/risk), and the durations that critical
// chains are simulated with.

#include <span>

#include "core/chain/buffer_sizing.h"
#include "core/risk/simulation_plan.h"

namespace waymark {

// As planOf, but a touchpoint with a typed safe time and no spread of its own is drawn as log-normal through its two
// times: `quantiles` says at which chances these lie.
[[nodiscard]] SimulationPlan chainSimulationPlan(const Document& document, const ChainQuantiles& quantiles,
                                                 std::span<const ResourceOrder> orders = {});

// Simulates the tasks of a chain one after the other, with the risks and the seed of the document, and gives the
// quantile `safe` of their ends. The same result for the same chain. Linear in the document once, then in the chain.
[[nodiscard]] SimulatedLength simulatedLength(const Document& document, const ChainQuantiles& quantiles);

}  // namespace waymark
