#pragma once
// Reads a plan table as spreadsheets and other programs write it.

#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"
#include "core/format/plan_table.h"

namespace waymark {

// `separator` 0: comma, semicolon or tab, whichever makes most sense of the header. All or nothing; errors carry the
// line. Columns may come in any order; unknown ones go into the notes of their touchpoints as "column: value" and are
// reported (unknown-column). Stages, lanes and resources are made in the order in which they are first mentioned; a
// resource has the capacity of its largest demand. Touchpoints without a code get one: the number of their row where
// the table has no such column, else a free letter. A duration beside a three-point estimate goes into the notes and
// is reported (duration-set-aside). A plan with a cycle can be read.
// Errors: those of decodeText, CsvReader and the cells, MissingColumn, DuplicateColumn, EmptyTable, CountMismatch,
// DuplicateCode, SelfDependency, DuplicateDependency, TextTooLong, TooManyRows.
[[nodiscard]] Result<Loaded> readPlanTable(std::string_view bytes, char separator, const TableOptions& options);

}  // namespace waymark
