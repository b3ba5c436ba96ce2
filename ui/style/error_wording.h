#pragma once
// Errors and problems put into words: what is wrong, where, and what would be right.

#include <QString>

#include "core/base/error.h"
#include "core/base/problem.h"

namespace waymark {

// One or two sentences without file or line.
[[nodiscard]] QString sentence(const Error& error);
// The same with "plan.csv:7: " in front where the error knows its place: for the command line.
[[nodiscard]] QString placedSentence(const Error& error);
[[nodiscard]] QString sentence(const Problem& problem);

}  // namespace waymark
