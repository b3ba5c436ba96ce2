#pragma once
// The order in which a plan that is being carried out has its tasks share resources: how the delay of one of them
// reaches those that wait for its people.

#include "core/chain/chain_plan.h"

namespace waymark {

// Puts other hand-overs of resources into the network of the plan: those that follow from its spans, none against a
// dependency. A task takes over what became free first. Unlike resourceFlow this needs no schedule that can be carried
// out, for what really happened need not be one; the network then waits more than the plan does.
void handOverInOrder(ChainPlan& plan);

}  // namespace waymark
