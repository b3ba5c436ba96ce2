#pragma once
// What came back from a damaged file and what is missing, in words.

#include <QStringList>

#include "core/format/salvage.h"

namespace waymark {

// `damage`: why the file cannot be read as it is.
[[nodiscard]] QStringList salvageWords(const Salvaged& salvaged, const Error& damage);

}  // namespace waymark
