#include "core/schedule/arc_timing.h"

#include <algorithm>

#include "core/schedule/network.h"

namespace waymark {
namespace {

bool entersAtStart(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
}

Minutes distance(const TimedArc& arc) { return startToStart(arc.kind, arc.lag.length, arc.from.length, arc.to.length); }

// What takes no time happens in the evening, not the next morning.
bool leavesAtFinishTime(const TimedArc& arc) { return leavesAtFinish(arc.kind) || arc.from.length == Minutes{0}; }

// Where work stops for the night is also where it begins the next day: what must finish after work has started in the
// morning may have finished the evening before.
bool reachesBackToEvening(const TimedArc& arc) {
    return arc.kind == DependencyKind::StartToFinish && arc.from.hours && arc.to.hours;
}

}  // namespace

bool leavesAtFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish;
}

bool bindsStart(const TimedArc& arc) { return entersAtStart(arc.kind) || arc.to.length == Minutes{0}; }

// Both ends and the lag count on the axis of the journey, so the clock need not be asked.
bool ArcTiming::isPlain(const TimedArc& arc) const {
    return arc.from.hours == m_journey && arc.to.hours == m_journey &&
           (!isElapsed(arc.lag.unit) || arc.lag.length == Minutes{0});
}

LocalTime ArcTiming::asks(const TimedArc& arc, Minutes from) const {
    const Minutes place = from + (leavesAtFinish(arc.kind) ? arc.from.length : Minutes{0});
    const Axis axis = arc.from.axis();
    return asksAfter(arc, leavesAtFinishTime(arc) ? axis.finishTime(place) : axis.startTime(place));
}

LocalTime ArcTiming::asksAfter(const TimedArc& arc, LocalTime left) const {
    if (reachesBackToEvening(arc)) left = m_journey->finishTime(m_journey->workTimeAt(left));
    const auto& [lag, unit] = arc.lag;
    if (lag == Minutes{0}) return left;
    return isElapsed(unit) ? left + lag : m_journey->finishTime(m_journey->workTimeAt(left) + lag);
}

Minutes ArcTiming::earliest(const TimedArc& arc, Minutes from, Minutes buffer) const {
    if (isPlain(arc)) return from + distance(arc) + buffer;
    LocalTime time = asks(arc, from);
    if (buffer != Minutes{0}) time = m_journey->finishTime(m_journey->workTimeAt(time) + buffer);
    const Axis axis = arc.to.axis();
    return bindsStart(arc) ? axis.firstStart(time) : axis.firstFinish(time) - arc.to.length;
}

Minutes ArcTiming::latest(const TimedArc& arc, Minutes to, Minutes buffer) const {
    if (isPlain(arc)) return to - distance(arc) - buffer;
    LocalTime time = bindsStart(arc) ? arc.to.axis().startTime(to) : arc.to.axis().finishTime(to + arc.to.length);
    if (buffer != Minutes{0}) time = m_journey->startTime(m_journey->workTimeAt(time) - buffer);
    const auto& [lag, unit] = arc.lag;
    if (isElapsed(unit))
        time -= lag;
    else if (lag != Minutes{0})
        time = m_journey->startTime(m_journey->workTimeAt(time) - lag);
    if (reachesBackToEvening(arc)) time = m_journey->startTime(m_journey->workTimeAt(time));
    const Axis axis = arc.from.axis();
    const Minutes place = leavesAtFinishTime(arc) ? axis.lastFinish(time) : axis.lastStart(time);
    return place - (leavesAtFinish(arc.kind) ? arc.from.length : Minutes{0});
}

Minutes ArcTiming::gap(const TimedArc& arc, Minutes from, Minutes to) const {
    if (isPlain(arc)) return to - earliest(arc, from);
    const LocalTime does = entersAtStart(arc.kind) ? arc.to.startTime(to) : arc.to.finishTime(to);
    return std::max(Minutes{0}, worked(does) - worked(asks(arc, from)));
}

}  // namespace waymark
