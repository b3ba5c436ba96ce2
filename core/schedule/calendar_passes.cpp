#include "core/schedule/calendar_passes.h"

#include <algorithm>
#include <cassert>

namespace waymark {
namespace {

bool leavesAtFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish;
}
bool entersAtStart(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
}

// A place on the axis of some touchpoint, in minutes: worked since the journey began, or of the clock.
using Place = std::int64_t;

// The conversions between an axis and the clock. Around the clock the two are the same.
class Axis {
public:
    explicit Axis(const WorkCalendar* calendar) : m_calendar(calendar) {}

    [[nodiscard]] LocalTime startTime(Place place) const {
        return m_calendar ? m_calendar->startTime(WorkTime{Minutes{place}}) : LocalTime{Minutes{place}};
    }
    [[nodiscard]] LocalTime finishTime(Place place) const {
        return m_calendar ? m_calendar->finishTime(WorkTime{Minutes{place}}) : LocalTime{Minutes{place}};
    }
    // The first place that starts, or finishes, at this time or later.
    [[nodiscard]] Place firstStart(LocalTime time) const { return count(time); }
    [[nodiscard]] Place firstFinish(LocalTime time) const {
        const Place place = count(time);
        return finishTime(place) < time ? place + 1 : place;
    }
    // The last place that starts, or finishes, at this time or earlier.
    [[nodiscard]] Place lastStart(LocalTime time) const {
        const Place place = count(time);
        return startTime(place) > time ? place - 1 : place;
    }
    [[nodiscard]] Place lastFinish(LocalTime time) const { return count(time); }

private:
    [[nodiscard]] Place count(LocalTime time) const {
        return (m_calendar ? m_calendar->workTimeAt(time).time_since_epoch() : time.time_since_epoch()).count();
    }
    const WorkCalendar* m_calendar;  // null: around the clock
};

class Passes {
public:
    explicit Passes(const Network& network)
        : m_network(network),
          m_axes(*network.axes),
          m_journey(&m_axes.calendars.front()),
          m_early(network.nodeCount()),
          m_late(network.nodeCount()),
          m_drives(network.nodeCount()) {}

    Schedule take() {
        Schedule schedule;
        passForward();
        schedule.finishTime = m_end;
        schedule.finish = worked(m_end);
        schedule.isCriticalArc.resize(m_network.arcCount());
        passBackward(schedule.isCriticalArc);
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) addDates(node, schedule);
        findFreeFloats(schedule);
        return schedule;
    }

private:
    [[nodiscard]] Axis axis(std::size_t node) const {
        const std::uint32_t place = m_axes.axisOf[node];
        return Axis(place == Axes::kClock ? nullptr : &m_axes.calendars[place]);
    }
    [[nodiscard]] Place length(std::size_t node) const { return m_axes.lengths[node].count(); }
    [[nodiscard]] Minutes worked(LocalTime time) const { return m_journey->workTimeAt(time).time_since_epoch(); }

    // Both ends and the lag count on the axis of the journey, so the clock need not be asked.
    [[nodiscard]] bool isPlain(std::uint32_t arc) const {
        const WrittenDuration& lag = m_axes.lags[arc];
        return m_axes.axisOf[m_network.predecessors[arc].value] == Axes::kJourney &&
               m_axes.axisOf[m_network.successors[arc].value] == Axes::kJourney &&
               (!isElapsed(lag.unit) || lag.length == Minutes{0});
    }
    [[nodiscard]] Place distance(std::uint32_t arc) const {
        return startToStart(m_network.kinds[arc], m_axes.lags[arc].length,
                            m_axes.lengths[m_network.predecessors[arc].value],
                            m_axes.lengths[m_network.successors[arc].value])
            .count();
    }

    // What takes no time happens in the evening, not the next morning.
    [[nodiscard]] bool leavesAtFinishTime(std::uint32_t arc) const {
        return leavesAtFinish(m_network.kinds[arc]) || length(m_network.predecessors[arc].value) == 0;
    }

    // Where work stops for the night is also where it begins the next day: what must finish after work has started in
    // the morning may have finished the evening before.
    [[nodiscard]] bool reachesBackToEvening(std::uint32_t arc) const {
        return m_network.kinds[arc] == DependencyKind::StartToFinish &&
               m_axes.axisOf[m_network.predecessors[arc].value] != Axes::kClock &&
               m_axes.axisOf[m_network.successors[arc].value] != Axes::kClock;
    }

    // A dependency that binds the finish of what takes no time binds its only moment, in the morning as in the evening.
    [[nodiscard]] bool bindsStart(std::uint32_t arc) const {
        return entersAtStart(m_network.kinds[arc]) || length(m_network.successors[arc].value) == 0;
    }

    // The earliest time that the dependency allows at the end of its successor that it binds.
    [[nodiscard]] LocalTime boundTime(std::uint32_t arc) const {
        const std::size_t from = m_network.predecessors[arc].value;
        const Place place = m_early[from] + (leavesAtFinish(m_network.kinds[arc]) ? length(from) : 0);
        LocalTime left = leavesAtFinishTime(arc) ? axis(from).finishTime(place) : axis(from).startTime(place);
        if (reachesBackToEvening(arc)) left = m_journey->finishTime(m_journey->workTimeAt(left));
        const auto& [lag, unit] = m_axes.lags[arc];
        if (lag == Minutes{0}) return left;
        return isElapsed(unit) ? left + lag : m_journey->finishTime(m_journey->workTimeAt(left) + lag);
    }

    // The earliest start of the successor.
    [[nodiscard]] Place bound(std::uint32_t arc) const {
        const std::size_t to = m_network.successors[arc].value;
        if (isPlain(arc)) return m_early[m_network.predecessors[arc].value] + distance(arc);
        const LocalTime time = boundTime(arc);
        return bindsStart(arc) ? axis(to).firstStart(time) : axis(to).firstFinish(time) - length(to);
    }

    // The latest start of the predecessor that keeps the successor from starting later than it may.
    [[nodiscard]] Place lateBound(std::uint32_t arc) const {
        const std::size_t from = m_network.predecessors[arc].value;
        const std::size_t to = m_network.successors[arc].value;
        if (isPlain(arc)) return m_late[to] - distance(arc);
        const DependencyKind kind = m_network.kinds[arc];
        LocalTime time =
            bindsStart(arc) ? axis(to).startTime(m_late[to]) : axis(to).finishTime(m_late[to] + length(to));
        const auto& [lag, unit] = m_axes.lags[arc];
        if (isElapsed(unit))
            time -= lag;
        else if (lag != Minutes{0})
            time = m_journey->startTime(m_journey->workTimeAt(time) - lag);
        if (reachesBackToEvening(arc)) time = m_journey->startTime(m_journey->workTimeAt(time));
        const Place place = leavesAtFinishTime(arc) ? axis(from).lastFinish(time) : axis(from).lastStart(time);
        return place - (leavesAtFinish(kind) ? length(from) : 0);
    }

    void passForward() {
        const LocalTime begin = m_journey->startTime(WorkTime{});
        m_end = begin;
        for (std::size_t node = 0; node < m_early.size(); ++node) {
            Place start = axis(node).firstStart(begin);
            for (std::uint32_t arc = m_network.incomingBegin[node]; arc < m_network.incomingBegin[node + 1]; ++arc) {
                start = std::max(start, bound(arc));
            }
            m_early[node] = start;
            m_end = std::max(m_end, axis(node).finishTime(start + length(node)));
        }
    }

    void passBackward(std::vector<std::uint8_t>& isCriticalArc) {
        for (std::size_t node = 0; node < m_late.size(); ++node) {
            m_late[node] = axis(node).lastFinish(m_end) - length(node);
            m_drives[node] = worked(axis(node).finishTime(m_early[node] + length(node))) == worked(m_end) ? 1 : 0;
        }
        for (std::size_t node = m_late.size(); node-- > 0;) {
            for (std::uint32_t arc = m_network.incomingBegin[node]; arc < m_network.incomingBegin[node + 1]; ++arc) {
                const std::size_t from = m_network.predecessors[arc].value;
                m_late[from] = std::min(m_late[from], lateBound(arc));
                const bool isCritical = m_drives[node] != 0 && bound(arc) == m_early[node];
                isCriticalArc[arc] = isCritical ? 1 : 0;
                if (isCritical) m_drives[from] = 1;
            }
            assert(m_early[node] <= m_late[node]);
        }
    }

    // Working time between what the dependency asks for and what its successor does.
    [[nodiscard]] Minutes gap(std::uint32_t arc, const Schedule& schedule) const {
        const std::size_t to = m_network.successors[arc].value;
        if (isPlain(arc)) return Minutes{m_early[to] - bound(arc)};
        const ClockDates& dates = schedule.clock[to];
        const LocalTime does = entersAtStart(m_network.kinds[arc]) ? dates.earlyStart : dates.earlyFinish;
        return std::max(Minutes{0}, worked(does) - worked(boundTime(arc)));
    }

    void addDates(std::size_t node, Schedule& schedule) const {
        const Axis own = axis(node);
        const auto startTime = [&](Place place) {
            return length(node) > 0 ? own.startTime(place) : own.finishTime(place);
        };
        const ClockDates& clock = schedule.clock.emplace_back(
            ClockDates{startTime(m_early[node]), own.finishTime(m_early[node] + length(node)), startTime(m_late[node]),
                       own.finishTime(m_late[node] + length(node))});
        Dates& dates = schedule.dates.emplace_back();
        dates.earlyStart = m_journey->workTimeAt(clock.earlyStart);
        dates.earlyFinish = m_journey->workTimeAt(clock.earlyFinish);
        dates.lateStart = m_journey->workTimeAt(clock.lateStart);
        dates.lateFinish = m_journey->workTimeAt(clock.lateFinish);
        dates.totalFloat = dates.lateStart - dates.earlyStart;
        dates.drivesEnd = m_drives[node] != 0;
        dates.freeFloat = schedule.finish - dates.earlyFinish.time_since_epoch();
    }

    void findFreeFloats(Schedule& schedule) const {
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) {
            const auto arcs = m_network.outgoing(NodeIndex{node});
            if (arcs.empty()) continue;
            Minutes least = Minutes::max();
            for (const ArcIndex arc : arcs) least = std::min(least, gap(arc.value, schedule));
            schedule.dates[node].freeFloat = least;
        }
    }

    const Network& m_network;
    const Axes& m_axes;
    const WorkCalendar* m_journey;
    std::vector<Place> m_early, m_late;  // starts, by node, each on its own axis
    std::vector<std::uint8_t> m_drives;  // by node
    LocalTime m_end;
};

}  // namespace

Schedule computeOnCalendars(const Network& network) { return Passes(network).take(); }

}  // namespace waymark
