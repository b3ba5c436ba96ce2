#pragma once
// The times of a touchpoint typed in one go: "2d", or the three of them, "1d/2d/5d".

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/edit/typed_estimate.h"

namespace waymark::edit {

// One time is the most likely one; two are the optimistic and the pessimistic one, with the most likely half way; three
// are all of them. They are separated by blanks, "/", ";" or "-". A number without a unit takes that of the next one
// that has one. Empty text clears all. Errors: NotADuration, DurationTooLong.
[[nodiscard]] Result<TypedTimes> readTimes(std::string_view text);

// What somebody would type for this estimate; empty where there is none.
[[nodiscard]] std::string writeTimes(const Estimate& estimate);

}  // namespace waymark::edit
