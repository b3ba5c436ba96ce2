#pragma once
// A journey that uses every kind of row and every field, with texts that are hard to write.

#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// `touchpoints` of them, at least one; the other rows go with them.
[[nodiscard]] Document fullJourney(std::size_t touchpoints, std::uint64_t seed);

// A clean text with quotes, separators, line ends, letters of several alphabets and formula signs.
[[nodiscard]] std::string awkwardText(Random& random, bool mayHaveLines);

}  // namespace waymark::test
