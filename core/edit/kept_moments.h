#pragma once
// What was told of progress stays on its day and hour when the start of the journey or its working hours change: it is
// kept in working time since the start, which then counts otherwise.

#include "core/model/document.h"

namespace waymark::edit {

// The same edit, with all that was told moved along. Times before the new start become the start; where the journey had
// no start date, or has none afterwards, working times stay, since they were of no day.
[[nodiscard]] ChangeSet keepMoments(const Document& document, ChangeSet changes);

}  // namespace waymark::edit
