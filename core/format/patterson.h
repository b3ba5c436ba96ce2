#pragma once
// Patterson's files (.rcp): numbers between blanks. The number of jobs and of resources, the capacities, then for each
// job its duration, its demands, the number of its successors and the successors.

#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

// Line ends count as blanks. Errors, with the line: those of decodeText and journeyOf, NotAnInteger, OutOfRange,
// EmptyTable, DamagedFile (the file ends early, or goes on behind the last job).
[[nodiscard]] Result<Loaded> readPatterson(std::string_view bytes);

}  // namespace waymark
