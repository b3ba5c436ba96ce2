#include "core/edit/kept_moments.h"

#include <algorithm>

#include "core/model/change_builder.h"
#include "core/schedule/work_calendar.h"

namespace waymark::edit {
namespace {

// Working times before an edit as those after it that fall on the same moment of the clock.
class MomentKeeper {
public:
    MomentKeeper(const Document& document, const Document& after)
        : m_before(workCalendarOf(document)), m_now(workCalendarOf(after)) {}

    [[nodiscard]] bool areAlike() const { return m_before == m_now; }
    [[nodiscard]] WorkTime start(WorkTime time) const { return at(m_before.startTime(time)); }
    [[nodiscard]] WorkTime finish(WorkTime time) const { return at(m_before.finishTime(time)); }
    [[nodiscard]] bool isBeforeStart(WorkTime time) const {
        return m_now.workTimeAt(m_before.startTime(time)) < WorkTime{};
    }

private:
    [[nodiscard]] WorkTime at(LocalTime moment) const {
        return std::clamp(m_now.workTimeAt(moment), WorkTime{}, kLatestTime);
    }

    WorkCalendar m_before, m_now;
};

// What it came to is a length of time and stays one.
Baseline moved(Baseline row, const MomentKeeper& keeper) {
    for (BaselineEntry& entry : row.touchpoints) {
        entry.start = keeper.start(entry.start);
        entry.finish = std::max(keeper.finish(entry.finish), entry.start);
    }
    for (BaselineBuffer& buffer : row.buffers) {
        const WorkTime end = keeper.finish(buffer.start + buffer.length);
        buffer.start = keeper.finish(buffer.start);
        buffer.length = std::max(end - buffer.start, Minutes{0});
    }
    if (row.status) row.status = keeper.finish(*row.status);
    return row;
}

}  // namespace

ChangeSet keepMoments(const Document& document, ChangeSet changes) {
    PlanSettings settings = document.planSettings();
    const bool isUnderWay = !document.table<Progress>().empty() || settings.status;
    if (!isUnderWay && document.table<Baseline>().empty()) return changes;
    Document after = document;
    if (!after.apply(changes) || !document.journey().startDate || !after.journey().startDate) return changes;
    const MomentKeeper keeper(document, after);
    if (keeper.areAlike()) return changes;
    ChangeBuilder build(after);
    for (Progress row : document.table<Progress>()) {
        if (row.start) row.start = keeper.start(*row.start);
        if (row.finish) row.finish = std::max(keeper.finish(*row.finish), row.start.value_or(WorkTime{}));
        build.put(row);
    }
    for (const Baseline& row : document.table<Baseline>()) {
        const bool isLost = std::ranges::any_of(
            row.touchpoints, [&](const BaselineEntry& entry) { return keeper.isBeforeStart(entry.start); });
        if (isUnderWay || !isLost) build.put(moved(row, keeper));
    }
    if (settings.status) {
        settings.status = keeper.finish(*settings.status);
        build.put(settings);
    }
    return compose(changes, build.take());
}

}  // namespace waymark::edit
