#pragma once
// Journeys from files and into files of every kind, by the ending of the file's name.

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"
#include "core/format/plan_table.h"

namespace waymark {

// Case does not matter in endings. Of pictures and pages (.png, .svg, .pdf) the journey inside is read, where one was
// embedded. A journey that has no name takes that of the file. Errors name the file:
// UnknownFileEnding and those of the readers.
[[nodiscard]] Result<Loaded> readAny(std::string_view fileName, std::string_view bytes,
                                     const TableOptions& options = {});

// Errors: CannotWriteEnding (.sm, .rcp, .png, .svg, .pdf), UnknownFileEnding.
[[nodiscard]] Result<std::string> writeAny(std::string_view fileName, const Document& document);

}  // namespace waymark
