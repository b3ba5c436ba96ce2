#include "core/schedule/told_progress.h"

#include <algorithm>
#include <cmath>

namespace waymark {

TaskProgress toldProgress(const Document& document, Id<Touchpoint> id) {
    TaskProgress progress;
    const Progress* row = document.find(progressOf(id));
    if (!row) return progress;
    if (row->start) progress.actualStart = row->start->time_since_epoch();
    if (row->finish) progress.actualFinish = row->finish->time_since_epoch();
    if (!row->remaining) return progress;
    // A wait around the clock may be told in working time, and the other way round.
    const Touchpoint* touchpoint = document.find(id);
    const bool isClock = touchpoint && isElapsed(touchpoint->estimate.unit);
    progress.remaining = isClock == isElapsed(row->remaining->unit) ? row->remaining->length
                         : isClock ? Minutes{std::llround(static_cast<double>(row->remaining->length.count()) /
                                                          workingMinutesPerElapsedMinute())}
                                   : workingLength(*row->remaining);
    return progress;
}

bool isDone(const TaskProgress& progress) {
    return progress.actualFinish || (progress.actualStart && progress.remaining == Minutes{0});
}

WorkTime statusTime(const Document& document) {
    if (const auto& set = document.planSettings().status) return *set;
    WorkTime last{};
    for (const Progress& row : document.table<Progress>()) {
        for (const auto& time : {row.start, row.finish}) last = std::max(last, time.value_or(last));
    }
    return last;
}

}  // namespace waymark
