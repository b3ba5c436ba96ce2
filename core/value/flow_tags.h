#pragma once
// Costs and benefits by their tags: who pays, which account it goes to, how sure it is.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

[[nodiscard]] bool hasTag(const CashFlow& row, std::string_view tag);

// All that are used, rising.
[[nodiscard]] std::vector<std::string> flowTags(const Document& document);

// Error: UnknownValue, where no cost or benefit carries it.
[[nodiscard]] Result<void> checkTag(const Document& document, std::string_view tag);

// The document with the costs and benefits that carry this tag, and no others. What effects save is in no row and
// carries none, so it does not count there.
[[nodiscard]] Document withTagOnly(const Document& document, std::string_view tag);

}  // namespace waymark
