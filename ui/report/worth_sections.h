#pragma once
// Sections of a report about what the journey costs, what improving it is worth, and what is measured of it. Nothing
// where the journey has none of it.

#include <optional>

#include "core/report/report.h"
#include "ui/report/report_context.h"

namespace waymark {

[[nodiscard]] std::optional<ReportSection> moneySection(const ReportContext& context);
[[nodiscard]] std::optional<ReportSection> measuresSection(const ReportContext& context);

}  // namespace waymark
