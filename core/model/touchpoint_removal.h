#pragma once
// Takes touchpoints out of a journey, with all that belongs to them and all that others say of them.

#include <span>

#include "core/model/change_builder.h"

namespace waymark {

// The touchpoints, which must be there, with their dependencies, demands, placements and the
// like. Risk events and baselines forget them,
// effects on them go. Measures of them become measures of their stage, comments those of the journey, so that nothing
// that was measured or said is lost. Linear in the rows that are looked through.
void removeTouchpoints(const Document& document, ChangeBuilder& build, std::span<const Id<Touchpoint>> touchpoints);

}  // namespace waymark
