#include "core/value/end_axis.h"

#include <algorithm>

#include "core/schedule/arc_timing.h"

namespace waymark {
namespace {

// Which nodes may be over outside of working hours: what passes around the clock, and what takes no time, or may come
// to take none, behind that.
std::vector<bool> mayEndOutside(const Network& network, std::span<const CrashPlan::Step> steps) {
    const Axes& axes = *network.axes;
    std::vector<bool> may(network.nodeCount());
    for (std::size_t node = 0; node < may.size(); ++node) {
        may[node] = axes.axisOf[node] == Axes::kClock;
        if (may[node] || steps[node].crash > 0) continue;
        for (std::uint32_t arc = network.incomingBegin[node]; arc < network.incomingBegin[node + 1]; ++arc) {
            const WrittenDuration& lag = axes.lags[arc];
            const bool isElapsedLag = isElapsed(lag.unit) && lag.length != Minutes{0};
            may[node] = may[node] || isElapsedLag || may[network.predecessors[arc].value];
        }
    }
    return may;
}

// Whether something else is always over at the same time or later.
bool isFollowed(const Network& network, std::size_t node) {
    return std::ranges::any_of(network.outgoing(NodeIndex{static_cast<std::uint32_t>(node)}), [&](ArcIndex arc) {
        return leavesAtFinish(network.kinds[arc.value]) && network.axes->lags[arc.value].length >= Minutes{0};
    });
}

bool mayEndOnClock(const Network& network, std::span<const CrashPlan::Step> steps) {
    if (!network.axes) return false;
    const std::vector<bool> may = mayEndOutside(network, steps);
    for (std::size_t node = 0; node < may.size(); ++node) {
        if (may[node] && !isFollowed(network, node)) return true;
    }
    return false;
}

}  // namespace

EndAxis::EndAxis() : EndAxis(WorkCalendar(standardCalendar(), kUnnamedMonday), false) {}

EndAxis::EndAxis(WorkCalendar calendar, bool isOnClock)
    : m_calendar(std::move(calendar)), m_begin(m_calendar.startTime(WorkTime{})), m_isOnClock(isOnClock) {}

LocalTime EndAxis::timeOf(std::int64_t end) const {
    return m_isOnClock ? m_begin + Minutes{end} : m_calendar.finishTime(WorkTime{Minutes{end}});
}

Minutes EndAxis::workAt(std::int64_t end) const {
    return m_isOnClock ? m_calendar.workTimeAt(timeOf(end)).time_since_epoch() : Minutes{end};
}

std::int64_t EndAxis::endAt(LocalTime time) const {
    return m_isOnClock ? (time - m_begin).count() : m_calendar.workTimeAt(time).time_since_epoch().count();
}

EndAxis endAxisOf(const Document& document, const Network& network, std::span<const CrashPlan::Step> steps) {
    return {workCalendarOf(document), mayEndOnClock(network, steps)};
}

}  // namespace waymark
