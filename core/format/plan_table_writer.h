#pragma once
// Writes a journey as a plan table. The table holds what its columns say; placements, shares, pain points and the
// like stay in the .waymark file.

#include <string>

#include "core/format/plan_table.h"
#include "core/model/document.h"

namespace waymark {

// UTF-8 with one touchpoint a row in the order of ids, all columns, lines ended by LF; cells that a spreadsheet could
// take for formulas are guarded. readPlanTable reads it back.
[[nodiscard]] std::string writePlanTable(const Document& document, char separator);

}  // namespace waymark
