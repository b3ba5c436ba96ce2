#pragma once
// Edits of the colours in which owners of touchpoints are shown.

#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// The colour of one owner from now on. Errors: EmptyName, TextTooLong.
[[nodiscard]] Result<ChangeSet> setOwnerColour(const Document& document, std::string owner, std::uint8_t colour);

}  // namespace waymark::edit
