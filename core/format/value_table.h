#pragma once
// What improvements are worth, as tables for people.

#include <string>

#include "core/base/time.h"
#include "core/format/value_report.h"

namespace waymark {

// At most 100 columns wide; times in `unit`.
[[nodiscard]] std::string valueTable(const ValueReport& report, TimeUnit unit);

}  // namespace waymark
