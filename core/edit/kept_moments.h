#pragma once
// What was told of progress, and what was kept of a plan, stays on its day and hour when the start of the journey or
// its working hours change: it is kept in working time since the start, which then counts otherwise.

#include "core/model/document.h"

namespace waymark::edit {

// The same edit, with all that was told or kept moved along. While nothing has been told, a kept plan that would begin
// before the new start is put off together with the journey. Where the journey had no start date, or has none
// afterwards, working times stay, since they were of no day. Nothing that was told is lost:
// Errors: ReportBeforeStart, KeptBeforeStart (a start date behind them), ReportOnDayOff (hours without that day).
[[nodiscard]] Result<ChangeSet> keepMoments(const Document& document, ChangeSet changes);

}  // namespace waymark::edit
