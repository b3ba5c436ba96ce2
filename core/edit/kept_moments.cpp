#include "core/edit/kept_moments.h"

#include <algorithm>

#include "core/model/change_builder.h"
#include "core/schedule/work_calendar.h"

namespace waymark::edit {

ChangeSet keepMoments(const Document& document, ChangeSet changes) {
    PlanSettings settings = document.planSettings();
    if (document.table<Progress>().empty() && !settings.status) return changes;
    Document after = document;
    if (!after.apply(changes) || !document.journey().startDate || !after.journey().startDate) return changes;
    const WorkCalendar before = workCalendarOf(document);
    const WorkCalendar now = workCalendarOf(after);
    if (before == now) return changes;
    const auto at = [&](LocalTime moment) { return std::clamp(now.workTimeAt(moment), WorkTime{}, kLatestTime); };
    ChangeBuilder build(after);
    for (Progress row : document.table<Progress>()) {
        if (row.start) row.start = at(before.startTime(*row.start));
        if (row.finish) row.finish = std::max(at(before.finishTime(*row.finish)), row.start.value_or(WorkTime{}));
        build.put(row);
    }
    if (settings.status) {
        settings.status = at(before.finishTime(*settings.status));
        build.put(settings);
    }
    return compose(changes, build.take());
}

}  // namespace waymark::edit
