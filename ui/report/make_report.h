#pragma once
// Puts the facts of a journey into a report, in the language spoken (ui/style/language.h). What the journey has nothing
// of is left out; a figure that does not exist says why.

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/report/report.h"
#include "core/report/report_facts.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct ReportSettings {
    FactSettings facts;
    QString date;                  // as it shall be printed; empty: none
    std::optional<TimeUnit> unit;  // of times in tables; none: what reads best
};

// `schedule` is that of the facts' document.
[[nodiscard]] Report makeReport(const ReportFacts& facts, const IncrementalSchedule& schedule,
                                const ReportSettings& settings);

// The sentences of the first section: all that matters, in plain words.
[[nodiscard]] std::vector<std::string> summaryOf(const Report& report);

}  // namespace waymark
