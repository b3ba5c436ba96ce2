#pragma once
// A simulation on all cores: batches are computed side by side and put together in order, so that the outcome is the
// same on any number of them.

#include "core/risk/simulation.h"

namespace waymark {

// As simulate() does it. `sink` is called on the calling thread, which waits.
[[nodiscard]] SimulationRuns runOnAllCores(const SimulationModel& model, const SimulationSettings& settings,
                                           const std::stop_token& stop = {}, const SimulationSink& sink = {});

}  // namespace waymark
