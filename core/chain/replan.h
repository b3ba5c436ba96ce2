#pragma once
// Planning anew while a plan is carried out: what is done stays as it was, what has begun goes on, and what is left
// finds its best place from then on, with buffers of its own (Herroelen and Leus 2001).

#include <string>

#include "core/chain/chain_progress.h"
#include "core/schedule/rest_of_journey.h"

namespace waymark {

// What is left at the status time, by the times of the plan.
[[nodiscard]] RestOfJourney restOfJourney(const Document& document, const ChainPlan& plan);

// Its plan, as a row to keep; touchpoints that have begun have their actual times. `plan` is one of the whole journey.
// Where nothing has begun at time 0 it comes to the same as a plan of the whole journey. Errors: those of
// makeChainPlan.
[[nodiscard]] Result<Baseline> planAnew(const Document& document, const ChainPlan& plan, const ChainSettings& settings,
                                        std::string name, const std::stop_token& stop = {});

}  // namespace waymark
