#include "ui/session/live_figures.h"

#include <algorithm>
#include <cmath>

#include "core/schedule/classical_chance.h"
#include "ui/session/session.h"

namespace waymark {

namespace {

void takeTimes(LiveFigures& figures, const IncrementalSchedule& schedule) {
    figures.finish = schedule.finish();
    figures.finishTime = schedule.finishTime();
    const double variance = schedule.criticalPath().variance;
    figures.deviation = std::sqrt(variance);
    if (!figures.promise || figures.isEmpty) return;
    figures.chance = classicalChance(schedule, *figures.promise);
}

}  // namespace

LiveFigures scheduleFigures(const Document& document, const IncrementalSchedule& schedule) {
    LiveFigures figures;
    figures.touchpoints = document.table<Touchpoint>().size();
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const Dates* dates = schedule.dates(row.id);
        if (!dates) continue;
        figures.isEmpty = false;
        if (dates->isCritical()) ++figures.criticalTouchpoints;
    }
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (schedule.standing(row.id) != Standing::Done) ++figures.touchpointsLeft;
    }
    if (const auto& promise = document.journey().promise) figures.promise = promisedEnd(schedule.calendar(), *promise);
    figures.isUnderWay = schedule.isUnderWay();
    takeTimes(figures, schedule);
    return figures;
}

LiveFigures liveFigures(const Session& session) {
    LiveFigures figures = scheduleFigures(session.document(), session.schedule());
    const auto count = [&](Severity severity) {
        return static_cast<std::size_t>(std::ranges::count(session.problems(), severity, &Problem::severity));
    };
    figures.errors = count(Severity::Error);
    figures.warnings = count(Severity::Warning);
    return figures;
}

}  // namespace waymark
