#include "core/edit/kept_moments.h"

#include <algorithm>

#include "core/base/date_text.h"
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
    [[nodiscard]] LocalTime startMoment(WorkTime time) const { return m_before.startTime(time); }
    [[nodiscard]] LocalTime finishMoment(WorkTime time) const { return m_before.finishTime(time); }
    [[nodiscard]] bool isDayOff(std::chrono::local_days day) const {
        return m_now.workTimeAt(day + std::chrono::days{1}) == m_now.workTimeAt(day);
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

// Refuses what would take a report or a kept plan from its day.
class MomentCheck {
public:
    MomentCheck(const Document& document, const MomentKeeper& keeper, std::chrono::local_days start)
        : m_document(document), m_keeper(keeper), m_start(start) {}

    // The report that came first is named, since it says from when on the journey may start.
    [[nodiscard]] Result<void> reports() const {
        std::vector<Report> all;
        for (const Progress& row : m_document.table<Progress>()) {
            const Touchpoint* touchpoint = m_document.find(Id<Touchpoint>{row.id.value});
            if (!touchpoint) continue;
            if (row.start) all.push_back({m_keeper.startMoment(*row.start), touchpoint});
            if (row.finish) all.push_back({m_keeper.finishMoment(*row.finish), touchpoint});
        }
        std::ranges::stable_sort(all, {}, &Report::moment);
        for (const Report& report : all) {
            const std::chrono::local_days day = std::chrono::floor<std::chrono::days>(report.moment);
            const std::string who = report.touchpoint->code + ' ' + report.touchpoint->name;
            if (day < m_start) {
                return failure(ErrorCode::ReportBeforeStart,
                               {who, writeDate(std::chrono::year_month_day{day}), startText()},
                               {refTo(report.touchpoint->id)});
            }
            if (m_keeper.isDayOff(day)) {
                return failure(ErrorCode::ReportOnDayOff, {who, writeDate(std::chrono::year_month_day{day})},
                               {refTo(report.touchpoint->id)});
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> keptPlans() const {
        for (const Baseline& row : m_document.table<Baseline>()) {
            if (!wouldBeginTooSoon(row)) continue;
            return failure(ErrorCode::KeptBeforeStart,
                           {row.name, writeDate(std::chrono::year_month_day{firstDay(row)}), startText()},
                           {refTo(row.id)});
        }
        return {};
    }

    [[nodiscard]] bool wouldBeginTooSoon(const Baseline& row) const {
        return !row.touchpoints.empty() && firstDay(row) < m_start;
    }

private:
    struct Report {
        LocalTime moment;
        const Touchpoint* touchpoint;
    };

    [[nodiscard]] std::string startText() const { return writeDate(std::chrono::year_month_day{m_start}); }

    [[nodiscard]] std::chrono::local_days firstDay(const Baseline& row) const {
        const auto first = std::ranges::min_element(row.touchpoints, {}, &BaselineEntry::start);
        return std::chrono::floor<std::chrono::days>(m_keeper.startMoment(first->start));
    }

    const Document& m_document;
    const MomentKeeper& m_keeper;
    std::chrono::local_days m_start;
};

}  // namespace

Result<ChangeSet> keepMoments(const Document& document, ChangeSet changes) {
    PlanSettings settings = document.planSettings();
    const bool isUnderWay = !document.table<Progress>().empty();
    if (!isUnderWay && !settings.status && document.table<Baseline>().empty()) return changes;
    Document after = document;
    if (!after.apply(changes) || !document.journey().startDate || !after.journey().startDate) return changes;
    const MomentKeeper keeper(document, after);
    if (keeper.areAlike()) return changes;
    const MomentCheck check(document, keeper, originOf(after));
    if (auto reports = check.reports(); !reports) return tl::unexpected(std::move(reports.error()));
    if (auto plans = check.keptPlans(); !plans && isUnderWay) return tl::unexpected(std::move(plans.error()));
    ChangeBuilder build(after);
    for (Progress row : document.table<Progress>()) {
        if (row.start) row.start = keeper.start(*row.start);
        if (row.finish) row.finish = std::max(keeper.finish(*row.finish), row.start.value_or(WorkTime{}));
        build.put(row);
    }
    for (const Baseline& row : document.table<Baseline>()) {
        if (!check.wouldBeginTooSoon(row)) build.put(moved(row, keeper));
    }
    if (settings.status) {
        settings.status = keeper.finish(*settings.status);
        build.put(settings);
    }
    return compose(changes, build.take());
}

}  // namespace waymark::edit
