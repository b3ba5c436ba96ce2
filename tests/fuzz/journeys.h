#pragma once
// A journey that is open while something comes in.

#include "core/model/document.h"

namespace waymark::fuzz {

// With every kind of row: the newest of the golden files.
[[nodiscard]] const Document& openJourney();

}  // namespace waymark::fuzz
