#pragma once
// The table of figures and answers that `waymark measures` reads besides a journey: by the reader of the window, and
// told in the same words.

#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

struct SeriesNotes {
    std::vector<Problem> notes;  // columns that are left out
    bool losesData = false;      // something of the table could not be taken
};

// Adds what can be taken and says on the standard error output, by line, what cannot; notes only where they are wanted.
// Errors: those of readFile, decodeText and importSeries; UnknownValue where nobody can know which number of the dates
// is the month. The document is then as it was.
[[nodiscard]] Result<SeriesNotes> readSeries(const std::string& path, Document& document, bool isQuiet);

}  // namespace waymark
