#pragma once
// A report as a workbook (XLSX): real numbers, dates and shares, one sheet for each table, and a chart of the end of
// the journey that the spreadsheet draws itself. Everything that people wrote goes in as text, never as a formula.

#include <string>

#include "core/base/error.h"
#include "core/report/report.h"

namespace waymark {

// Writes to `path`, which is taken over whether it is there or not: meant for a place of its own, from where the bytes
// are moved. Scratch files go to `folder`. The same report gives the same bytes. Error: CannotExport.
[[nodiscard]] Result<void> writeWorkbook(const Report& report, const std::string& path, const std::string& folder);

}  // namespace waymark
