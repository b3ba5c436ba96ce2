#pragma once
// Saves a journey: written, read back and compared before the old file is touched.

#include <string>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/store/file_system.h"

namespace waymark {

// Errors: VerificationFailed (the text does not read back as this document), NewerFormat (what is there was written by
// a later generation of the program, and holds what this one would lose) and those of writeFile().
[[nodiscard]] Result<void> saveDocument(const std::string& path, const Document& document,
                                        FileSystem& disk = realFileSystem());

}  // namespace waymark
