#pragma once
// Whether dependencies close cycles, for edits that add many at once.

#include <span>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Refuses if any of these dependencies of the document lies on a cycle. Linear in the document.
// Error: CycleRefused, with the codes around one such cycle.
[[nodiscard]] Result<void> checkNoCycle(const Document& document, std::span<const Id<Dependency>> added);

// The refusal for a cycle, first touchpoint repeated at the end.
[[nodiscard]] Error cycleError(const Document& document, std::span<const Id<Touchpoint>> around);

}  // namespace waymark::edit
