#pragma once
// A plan as a table, as CSV and TSV files hold it: one touchpoint a row. docs/file-format.md explains the columns.

#include "core/base/time.h"
#include "core/model/plan_column.h"

namespace waymark {

struct TableOptions {
    TimeUnit bareUnit = TimeUnit::Day;  // unit of numbers without one
};

}  // namespace waymark
