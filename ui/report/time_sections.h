#pragma once
// Sections of a report about the map, its dates, the chain with its buffers, and how sure all of it is. Nothing where
// the journey has none of it.

#include <optional>

#include "core/report/report.h"
#include "ui/report/report_context.h"

namespace waymark {

[[nodiscard]] std::optional<ReportSection> mapSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> pertSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> chainSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> riskSection(const ReportContext& context);

// For the chart of a workbook.
[[nodiscard]] ReportCurve finishCurve(const ReportContext& context);

}  // namespace waymark
