#include "core/check/progress_problems.h"

#include <algorithm>

#include "core/check/problem_ids.h"
#include "core/schedule/told_progress.h"
#include "core/schedule/work_calendar.h"

namespace waymark {
namespace {

constexpr Minutes kMonth = 20 * kWorkingDay;

// "2026-03-02 09:00", or "12d" where the journey has no start date.
std::string momentText(const Document& document, const WorkCalendar& calendar, WorkTime time) {
    if (!document.journey().startDate) return writeDuration(time.time_since_epoch(), TimeUnit::Day);
    std::string text = isoText(calendar.finishTime(time));
    text[text.find('T')] = ' ';
    return text;
}

// The latest moment that progress may name, and what is wrong beyond it. Without a day that progress is told for the
// last one it names is taken for it, so only what lies far from anything expected looks wrong: twice as long, and more
// than a month late.
struct LatestTold {
    WorkTime time, limit;
    std::string_view problem;
};

LatestTold latestTold(const Document& document) {
    if (const auto& status = document.planSettings().status) return {*status, *status, kProgressAfterStatus};
    const Minutes end = IncrementalSchedule(document, Basis::Expected, Outlook::AsPlanned).finish();
    return {WorkTime{std::max(2 * end, end + kMonth)}, WorkTime{end}, kProgressFarAhead};
}

// What is done cannot have been so before what it waits for began.
void checkOrder(const Document& document, const WorkCalendar& calendar, std::vector<Problem>& found) {
    for (const Dependency& row : document.table<Dependency>()) {
        if (row.kind == DependencyKind::StartToFinish || row.lag.length < Minutes{0}) continue;
        const Touchpoint* before = document.find(row.predecessor);
        const Touchpoint* after = document.find(row.successor);
        if (!before || !after) continue;
        const TaskProgress first = toldProgress(document, before->id);
        const TaskProgress second = toldProgress(document, after->id);
        if (!isDone(second) || (isDone(first) && !first.actualStart)) continue;
        const std::optional<Minutes> end = second.actualFinish ? second.actualFinish : second.actualStart;
        if (first.actualStart && *first.actualStart <= *end) continue;
        const std::string began =
            first.actualStart ? momentText(document, calendar, WorkTime{*first.actualStart}) : std::string();
        found.push_back({std::string(kProgressAgainstOrder),
                         Severity::Warning,
                         {refTo(after->id), refTo(before->id)},
                         {after->code, after->name, before->code, before->name, began}});
    }
}

}  // namespace

void checkProgress(const Document& document, const IncrementalSchedule& schedule, std::vector<Problem>& found) {
    if (document.table<Progress>().empty()) return;
    const LatestTold latest = latestTold(document);
    checkOrder(document, schedule.calendar(), found);
    for (const Progress& row : document.table<Progress>()) {
        const WorkTime told = std::max(row.start.value_or(WorkTime{}), row.finish.value_or(WorkTime{}));
        const Touchpoint* touchpoint = document.find(Id<Touchpoint>{row.id.value});
        if (!touchpoint) continue;
        if (row.start && row.finish && *row.finish < *row.start) {
            found.push_back(
                {std::string(kProgressEndsBeforeStart),
                 Severity::Error,
                 {refTo(touchpoint->id)},
                 {touchpoint->code, touchpoint->name, momentText(document, schedule.calendar(), *row.finish),
                  momentText(document, schedule.calendar(), *row.start)}});
        }
        if (told <= latest.time) continue;
        found.push_back({std::string(latest.problem),
                         Severity::Warning,
                         {refTo(touchpoint->id)},
                         {touchpoint->code, touchpoint->name, momentText(document, schedule.calendar(), told),
                          momentText(document, schedule.calendar(), latest.limit)}});
    }
}

}  // namespace waymark
