#pragma once
// Writes the journey that a sub-command made.

#include <string>
#include <vector>

#include "app/command_line.h"
#include "app/output.h"
#include "core/model/document.h"

namespace waymark {

// Whether a file name ends so, in any case; the ending is in small letters.
[[nodiscard]] bool hasEnding(const std::string& path, std::string_view ending);

// In the format that the ending names; a .waymark file is read back and compared first. Errors carry the file.
[[nodiscard]] Result<void> writeJourney(const std::string& path, const Document& document);

// {files: [..]} as JSON, or "Wrote ..." for each file; nothing where that is not wanted.
[[nodiscard]] ExitCode tellFiles(const std::vector<std::string>& files, const CommonOptions& options);

// Says what was written, unless that is not wanted.
[[nodiscard]] ExitCode tellWritten(const Document& document, const std::string& path, const CommonOptions& options);

}  // namespace waymark
