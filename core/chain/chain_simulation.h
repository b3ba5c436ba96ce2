#pragma once
// A critical-chain plan under simulation: how sure the date is that it promises, for each rule that sizes buffers.

#include <stop_token>
#include <vector>

#include "core/chain/chain_plan.h"
#include "core/risk/finish_distribution.h"

namespace waymark {

// Who serves which touchpoint before which other one, as the plan hands resources over. Where a touchpoint in between
// may not happen, since it lies behind a decision, those before and behind it are in order too.
[[nodiscard]] std::vector<ResourceOrder> resourceOrders(const Document& document, const ChainPlan& plan);

// Lets the steps of a simulation pass in the hours of those whom the plan chose for them. What the plan lets begin
// later than it could (ChainPlan::beginsByDate) begins when the plan says, all else as soon as it can. `simulation` and
// `plan` are of the same document.
[[nodiscard]] SimulationPlan followPlan(const ChainPlan& plan, SimulationPlan simulation);

// What one rule makes of a plan.
struct SizingOutcome {
    BufferSizing sizing = BufferSizing::Rsem;
    double projectBuffer = 0.0;  // minutes, before rounding
    double finish = 0.0;         // minutes from the start of the journey, buffer included
    LocalTime finishTime;
    // That the journey is over by then, in the plan's order of resources; of one that is under way as it stands.
    Found chance;
};

// Every rule, in the order of the enumeration, with the same chain and the same runs. `document` is the one that the
// plan was made of, `settings` what it was made with. Fewer runs than wished for if it was stopped.
[[nodiscard]] std::vector<SizingOutcome> compareSizings(const Document& document, const ChainPlan& plan,
                                                        const ChainSettings& settings,
                                                        const SimulationSettings& simulation,
                                                        const std::stop_token& stop = {});
// With what the document says.
[[nodiscard]] std::vector<SizingOutcome> compareSizings(const Document& document, const ChainPlan& plan);

}  // namespace waymark
