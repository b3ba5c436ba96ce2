#pragma once
// What is measured in a journey, as one JSON object with stable keys for scripts.

#include <span>
#include <string>

#include "core/base/problem.h"
#include "core/format/measures_report.h"

namespace waymark {

// {journey, measures, drivers, keyTouchpoints, opportunities, problems}: docs/manual.md explains each key; null where
// something is not known. Ends with a line feed.
[[nodiscard]] std::string measuresJson(const MeasuresReport& report, std::span<const Problem> problems);

}  // namespace waymark
