#pragma once
// What the sub-commands print, and how they end.

#include <string_view>
#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/base/problem.h"

namespace waymark {

enum class ExitCode { Done = 0, InputHasErrors = 1, WrongUsage = 2 };

// Prints a result to the standard output. InputHasErrors if it cannot be written, for example because the disk is full.
[[nodiscard]] ExitCode print(std::string_view text);
[[nodiscard]] ExitCode print(const QString& text);

// Prints a line to the standard error output.
void tell(const QString& line);

// Whether the standard error output is a terminal, on which progress may be shown.
[[nodiscard]] bool isWatched();

// Replaces the last line of progress on the terminal; an empty one wipes it out.
void tellProgress(const QString& line);

// Says what went wrong and in which file, and gives the exit code for it.
[[nodiscard]] ExitCode refuse(const Error& error);

// "plan.csv: note: ..." for each of them.
void tellNotes(const std::string& file, const std::vector<Problem>& notes);

// "error", "warning", "note".
[[nodiscard]] QString severityWord(Severity severity);

}  // namespace waymark
