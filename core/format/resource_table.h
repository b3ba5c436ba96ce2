#pragma once
// A table of resources that goes with a plan table: how many there are of each and what they cost.

#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/model/change_set.h"
#include "core/model/document.h"

namespace waymark {

struct ResourceTable {
    ChangeSet changes;           // for the document that the table was read for
    std::vector<Problem> notes;  // unknown columns
};

// CSV or TSV with the columns `name, capacity, rate, unit` in any order, where `rate` is the price of one `unit` of
// working time (m, h, d or w; h where nothing is written). Resources that the plan names get these figures; others are
// added. A column that is missing and a cell that is empty leave a resource as it is.
// Errors, with the line: those of decodeText and CsvReader, MissingColumn, DuplicateColumn, DuplicateName, EmptyName,
// NotAnInteger, OutOfRange, NotANumber, UnknownValue, TextTooLong, EmptyTable.
[[nodiscard]] Result<ResourceTable> readResourceTable(std::string_view bytes, const Document& document);

}  // namespace waymark
