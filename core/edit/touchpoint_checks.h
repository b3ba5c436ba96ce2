#pragma once
// What every touchpoint must fulfil that an edit leaves behind.

#include "core/base/error.h"
#include "core/model/rows.h"

namespace waymark::edit {

// Cleans the texts of a row and refuses what a document must not hold. Whether the code is the only one of its kind is
// for the caller to see.
// Errors: EmptyCode, TextTooLong, OutOfRange, NegativeDuration and those of checkEstimate.
[[nodiscard]] Result<void> tidyTouchpoint(Touchpoint& row);

}  // namespace waymark::edit
