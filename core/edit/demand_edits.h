#pragma once
// Edits of which resources a touchpoint needs.

#include <string_view>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// The names of the resources that a touchpoint needs, with amounts: "agent:2; engineer". A resource that is not
// there yet is added with the capacity asked for. Errors: RowMissing, UnknownValue, TextTooLong.
[[nodiscard]] Result<ChangeSet> setDemands(const Document& document, Id<Touchpoint> id, std::string_view text);

}  // namespace waymark::edit
