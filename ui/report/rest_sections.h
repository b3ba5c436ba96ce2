#pragma once
// What a report rests on, what is wrong with the plan, and everything that is known of each touchpoint.

#include "core/report/report.h"
#include "ui/report/report_context.h"

namespace waymark {

[[nodiscard]] ReportSection assumptionsSection(const ReportContext& context);
[[nodiscard]] ReportSection problemsSection(const ReportContext& context);

// For spreadsheets.
[[nodiscard]] ReportTable touchpointTable(const ReportContext& context);

}  // namespace waymark
