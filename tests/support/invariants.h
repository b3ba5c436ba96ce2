#pragma once
// What is true of every journey that was made by edits, whatever was done to it.

#include <string>
#include <vector>

#include "core/model/document.h"

namespace waymark::test {

// A sentence for everything that is not as it should be: codes that are empty or not unique, cycles, cards outside
// of the stage or lane of their touchpoint, references to rows that are not there, values beyond their limits.
[[nodiscard]] std::vector<std::string> brokenInvariants(const Document& document);

}  // namespace waymark::test
