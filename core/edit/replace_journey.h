#pragma once
// Puts another journey in the place of the open one, as an edit that can be undone: a file that was read anew.

#include "core/model/document.h"
#include "core/model/prepared_edit.h"

namespace waymark::edit {

// Leads from `document` to `other`. Rows that are the same in both are left out. Cost: linear.
[[nodiscard]] PreparedEdit replaceJourney(const Document& document, const Document& other);

}  // namespace waymark::edit
