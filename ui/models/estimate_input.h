#pragma once
// What a person types into the three fields of an estimate, made into one estimate.

#include <array>
#include <optional>

#include "core/base/duration_text.h"
#include "core/base/error.h"
#include "core/model/estimate.h"

namespace waymark {

// Times typed into the fields optimistic, most likely and pessimistic; nothing where a field was not touched.
using TypedTimes = std::array<std::optional<WrittenDuration>, 3>;

// The estimate with these times, as people fill it in from left to right:
// - an estimate that says nothing yet (`isUnstated`) takes the first time for all three, until others are typed;
// - while all three are equal, the others follow a most likely time that is typed;
// - a fixed time has one number, a uniform one keeps its unused most likely time inside;
// - one elapsed time makes the estimate elapsed: "1 d" beside a typed "2ed" becomes "1 ed";
// - the estimate is written in the largest of the units typed.
// Errors: MixedUnits if both kinds of units were typed, and those of checkEstimate.
[[nodiscard]] Result<Estimate> withTimes(const Estimate& before, bool isUnstated, const TypedTimes& typed);

// The estimate read as another distribution; a fixed time keeps the most likely one. Errors: those of checkEstimate.
[[nodiscard]] Result<Estimate> withDistribution(Estimate estimate, Distribution distribution);

}  // namespace waymark
