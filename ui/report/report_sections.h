#pragma once
// The sections of a report, each from the same facts. Nothing where the journey has none of it.

#include <optional>

#include "core/report/report.h"
#include "ui/report/report_context.h"

namespace waymark {

[[nodiscard]] ReportSection summarySection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> mapSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> pertSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> chainSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> riskSection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> moneySection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> measuresSection(const ReportContext& context);
[[nodiscard]] ReportSection assumptionsSection(const ReportContext& context);
[[nodiscard]] ReportSection problemsSection(const ReportContext& context);

// Everything that is known of each touchpoint, for spreadsheets.
[[nodiscard]] ReportTable touchpointTable(const ReportContext& context);
[[nodiscard]] ReportCurve finishCurve(const ReportContext& context);

// Touchpoints that make the end uncertain, most first: those with the largest sensitivity, at most three.
[[nodiscard]] QStringList decidingTouchpoints(const ReportContext& context);

}  // namespace waymark
