#pragma once
// What is measured in a journey, as tables for people.

#include <string>

#include "core/format/measures_report.h"

namespace waymark {

// At most 100 columns wide.
[[nodiscard]] std::string measuresTable(const MeasuresReport& report);

}  // namespace waymark
