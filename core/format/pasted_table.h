#pragma once
// Touchpoints as people copy them out of other programs: a plan table with its header, or bare cells.

#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

// A plan table where the first line names its columns and a row follows; else lines of cells between tabs, of which
// the first is a name, the second or the second to fourth are times, and the others go into the notes.
// Errors: NothingToPaste, and those of readPlanTable.
[[nodiscard]] Result<Loaded> readPastedTable(std::string_view text);

}  // namespace waymark
