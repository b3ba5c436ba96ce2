#pragma once
// A new row for a touchpoint, before it has a place.

#include <string>

#include "core/base/error.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// Adds it under the next free code. Error: TextTooLong.
[[nodiscard]] Result<Id<Touchpoint>> addRow(ChangeBuilder& build, const Document& document, TouchpointKind kind,
                                            std::string name);
// Lets `to` follow `from`.
void linkRows(ChangeBuilder& build, Id<Touchpoint> from, Id<Touchpoint> to);

}  // namespace waymark::edit
