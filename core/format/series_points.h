#pragma once
// Points of a series as they are pasted from a spreadsheet: day, figure and perhaps the number of answers.

#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/measure_rows.h"

namespace waymark {

// Whether any line of what is pasted begins with a day and has more cells.
[[nodiscard]] bool holdsPoints(std::string_view text);
// The points without a measure, with or without a row of names above. Errors, with the line: UnknownValue (date),
// NotANumber, NotAnInteger, EmptyTable, those of CsvReader.
[[nodiscard]] Result<std::vector<MeasureFigure>> readPoints(std::string_view text);

}  // namespace waymark
