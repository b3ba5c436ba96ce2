#pragma once
// What does not come in from a table of figures and answers, in words: the same in the window and on the command line.

#include <QString>

#include "core/format/series_import.h"

namespace waymark {

// Without the line.
[[nodiscard]] QString sentence(const ImportProblem& problem);

}  // namespace waymark
