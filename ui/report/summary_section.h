#pragma once
// The first section of a report: what all of it comes to, in figures and in sentences.

#include "core/report/report.h"
#include "ui/report/report_context.h"

namespace waymark {

[[nodiscard]] ReportSection summarySection(const ReportContext& context);

// Touchpoints that make the end uncertain, most first: those with the largest sensitivity, at most three.
[[nodiscard]] QStringList decidingTouchpoints(const ReportContext& context);

}  // namespace waymark
