#pragma once
// Edits of what is felt at a touchpoint. A touchpoint at which nothing is stated has no Experience row.

#include <span>

#include "core/base/error.h"
#include "core/model/change_builder.h"

namespace waymark::edit {

// What is felt at the touchpoint with the row's number. Errors: RowMissing, TextTooLong, OutOfRange for an emotion
// outside -2..2 or an importance outside 0..5.
[[nodiscard]] Result<ChangeSet> setExperience(const Document& document, Experience row);
// The emotion of many touchpoints at once.
[[nodiscard]] Result<ChangeSet> setEmotion(const Document& document, std::span<const Id<Touchpoint>> ids, int emotion);

// Part of a larger edit: a row that says nothing is taken away.
void putExperience(ChangeBuilder& build, const Experience& row);

}  // namespace waymark::edit
