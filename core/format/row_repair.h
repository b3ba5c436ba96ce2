#pragma once
// What was done to the rows of a damaged file so that they fit together again.

#include <cstdint>
#include <map>

#include "core/base/id.h"

namespace waymark {

struct RowRepairs {
    std::map<RowKind, std::int64_t> leftOut;  // what they belong to is missing, or another says the same
    std::int64_t letGo = 0;                   // references to missing rows that a row can do without
    std::int64_t renamed = 0;                 // codes of touchpoints that were missing or there twice
};

}  // namespace waymark
