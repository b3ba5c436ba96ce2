#pragma once
// How far a journey is, as reports say it: what they tell of one that is under way is of how it stands.

#include <optional>

#include "core/format/json_writer.h"
#include "core/schedule/under_way.h"

namespace waymark {

struct ReportedProgress {
    ProgressCount count;
    std::optional<LocalTime> on;  // the moment it is told for, where the journey has a start date
};

// Nothing where no progress has been told.
[[nodiscard]] std::optional<ReportedProgress> reportProgress(const Document& document);

// "6 done, 1 begun, 18 ahead; told for 2026-03-05 11:00" as a line of a summary; empty for none.
[[nodiscard]] std::string progressLine(const std::optional<ReportedProgress>& progress, TimeUnit unit);

// The key "progress": {done, begun, touchpoints, status}, with a start date also statusDate. Nothing for none.
void writeProgress(JsonWriter& json, const std::optional<ReportedProgress>& progress, TimeUnit unit);

}  // namespace waymark
