#include "tests/core/schedule/minute_schedule.h"

#include <algorithm>

namespace waymark::test {
namespace {

constexpr std::size_t kDaysBefore = 60;

WorkingMinutes minutesOf(const Document& document, const Calendar& hours, std::size_t days) {
    return {hours, originOf(document) - std::chrono::days{kDaysBefore}, kDaysBefore + days};
}

bool leavesAtFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish;
}

bool entersAtStart(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
}

bool isElapsedLag(const Dependency& row) { return isElapsed(row.lag.unit) && row.lag.length != Minutes{0}; }

}  // namespace

MinuteSchedule::MinuteSchedule(const Document& document, std::size_t days)
    : m_journey(minutesOf(document, calendarOf(document), days)),
      m_begin(m_journey.firstFrom(LocalTime{originOf(document)})) {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        Step step;
        for (const Id<Dependency> id : document.incoming(row.id)) {
            step.incoming.push_back(&document.table<Dependency>().at(id));
        }
        const bool isMilestone = row.kind == TouchpointKind::Milestone;
        step.length = isMilestone ? Minutes{0} : ownDurationOn(row.estimate, Basis::Expected);
        const bool followsTheClock = std::ranges::any_of(step.incoming, [&](const Dependency* link) {
            return isElapsedLag(*link) || !m_steps.at(link->predecessor).hours;
        });
        Calendar hours = calendarOf(document);
        for (const Id<Demand> id : document.demands(row.id)) {
            const Resource& resource = document.table<Resource>().at(document.table<Demand>().at(id).resource);
            if (const Calendar* own = document.find(resource.calendar)) hours = intersection(hours, *own);
        }
        if (step.length == Minutes{0}) {
            if (!followsTheClock) step.hours = m_journey;
        } else if (!isElapsed(row.estimate.unit)) {
            step.hours = minutesOf(document, worksAtAll(hours) ? hours : calendarOf(document), days);
        }
        m_steps.emplace(row.id, std::move(step));
    }
}

LocalTime MinuteSchedule::run(std::optional<Delay> delay) {
    m_times.clear();
    LocalTime end = m_begin;
    for (const auto& [id, step] : m_steps) {
        const Times least = leastTimes(step);
        LocalTime start = least.start;
        if (delay && delay->touchpoint == id) start = std::max(start, delay->until);
        std::optional<Times> found;
        for (; !found; start += Minutes{1}) found = tryAt(step, start, least.finish);
        end = std::max(end, found->finish);
        m_times.emplace(id, *found);
    }
    return end;
}

LocalTime MinuteSchedule::lastLike(Id<Touchpoint> id, LocalTime time) const {
    const Step& step = m_steps.at(id);
    return step.hours ? step.hours->firstFrom(time) : time;
}

// The first time at which as much has been worked; the journey begins in the morning.
LocalTime MinuteSchedule::evening(const WorkingMinutes& hours, LocalTime time) const {
    if (hours.between(m_begin, time) == Minutes{0}) return hours.firstFrom(m_begin);
    while (!hours.isWorked(time - Minutes{1})) time -= Minutes{1};
    return time;
}

LocalTime MinuteSchedule::askedFor(const Dependency& row) const {
    const Step& from = m_steps.at(row.predecessor);
    const Times& times = m_times.at(row.predecessor);
    LocalTime left = leavesAtFinish(row.kind) ? times.finish : times.start;
    const bool comesFromEvening = row.kind == DependencyKind::StartToFinish && m_steps.at(row.successor).hours;
    if (comesFromEvening && from.hours) left = evening(m_journey, left);
    if (row.lag.length == Minutes{0}) return left;
    if (isElapsed(row.lag.unit)) return left + row.lag.length;
    const Minutes worked = m_journey.between(m_begin, left) + row.lag.length;
    return worked == Minutes{0} ? m_begin : m_journey.firstWith(m_begin, worked);
}

// What the dependencies ask of start and finish.
MinuteSchedule::Times MinuteSchedule::leastTimes(const Step& step) const {
    Times least{m_begin, m_begin};
    for (const Dependency* row : step.incoming) {
        LocalTime& bound = entersAtStart(row->kind) ? least.start : least.finish;
        bound = std::max(bound, askedFor(*row));
    }
    return least;
}

// Nothing if it cannot begin at this minute.
std::optional<MinuteSchedule::Times> MinuteSchedule::tryAt(const Step& step, LocalTime start,
                                                           LocalTime leastFinish) const {
    LocalTime finish = start + step.length;
    if (step.hours && step.length > Minutes{0}) {
        if (!step.hours->isWorked(start)) return std::nullopt;
        finish = step.hours->firstWith(start, step.length);
    }
    if (finish < leastFinish) return std::nullopt;
    if (step.hours && step.length == Minutes{0}) start = finish = evening(*step.hours, start);
    return Times{start, finish};
}

}  // namespace waymark::test
