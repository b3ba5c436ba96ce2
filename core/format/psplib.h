#pragma once
// PSPLIB's files for projects with one mode (.sm), read by the titles of their sections.

#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

// Trailing blanks and CR LF do not matter. Errors, with the line: those of decodeText and journeyOf, MissingSection,
// NotAnInteger, OutOfRange, CountMismatch, DuplicateRow, UnsupportedFeature (several modes, resources that are used
// up).
[[nodiscard]] Result<Loaded> readPsplib(std::string_view bytes);

}  // namespace waymark
