#pragma once
// Touchpoints that fall away from a journey while what came before them still leads to what comes after.

#include <span>
#include <vector>

#include "core/model/change_builder.h"

namespace waymark {

// Takes the touchpoints out, one after the other, with new dependencies around them; see scenario.h. Returns those that
// have to stay. `build` may hold changes of these and other touchpoints, but not of dependencies other than shares.
[[nodiscard]] std::vector<Id<Touchpoint>> bypass(const Document& document, ChangeBuilder& build,
                                                 std::span<const Id<Touchpoint>> touchpoints);

}  // namespace waymark
