#include "core/schedule/calendar_passes.h"

#include <algorithm>
#include <cassert>

#include "core/schedule/arc_timing.h"

namespace waymark {
namespace {

class Passes {
public:
    explicit Passes(const Network& network)
        : m_network(network),
          m_axes(*network.axes),
          m_journey(&m_axes.calendars.front()),
          m_timing(*m_journey),
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
    [[nodiscard]] TimedStep step(std::size_t node) const {
        const std::uint32_t place = m_axes.axisOf[node];
        return {place == Axes::kClock ? nullptr : &m_axes.calendars[place], m_axes.lengths[node]};
    }
    [[nodiscard]] TimedArc timed(std::uint32_t arc) const {
        return {step(m_network.predecessors[arc].value), step(m_network.successors[arc].value), m_network.kinds[arc],
                m_axes.lags[arc]};
    }
    [[nodiscard]] Minutes worked(LocalTime time) const { return m_journey->workTimeAt(time).time_since_epoch(); }

    // The earliest start of the successor.
    [[nodiscard]] Minutes bound(std::uint32_t arc) const {
        return m_timing.earliest(timed(arc), m_early[m_network.predecessors[arc].value]);
    }

    void passForward() {
        const LocalTime begin = m_journey->startTime(WorkTime{});
        m_end = begin;
        for (std::size_t node = 0; node < m_early.size(); ++node) {
            Minutes start = step(node).axis().firstStart(begin);
            for (std::uint32_t arc = m_network.incomingBegin[node]; arc < m_network.incomingBegin[node + 1]; ++arc) {
                start = std::max(start, bound(arc));
            }
            m_early[node] = start;
            m_end = std::max(m_end, step(node).finishTime(start));
        }
    }

    void passBackward(std::vector<std::uint8_t>& isCriticalArc) {
        for (std::size_t node = 0; node < m_late.size(); ++node) {
            const TimedStep own = step(node);
            m_late[node] = own.axis().lastFinish(m_end) - own.length;
            m_drives[node] = worked(own.finishTime(m_early[node])) == worked(m_end) ? 1 : 0;
        }
        for (std::size_t node = m_late.size(); node-- > 0;) {
            for (std::uint32_t arc = m_network.incomingBegin[node]; arc < m_network.incomingBegin[node + 1]; ++arc) {
                const std::size_t from = m_network.predecessors[arc].value;
                m_late[from] = std::min(m_late[from], m_timing.latest(timed(arc), m_late[node]));
                const bool isCritical = m_drives[node] != 0 && bound(arc) == m_early[node];
                isCriticalArc[arc] = isCritical ? 1 : 0;
                if (isCritical) m_drives[from] = 1;
            }
            assert(m_early[node] <= m_late[node]);
        }
    }

    void addDates(std::size_t node, Schedule& schedule) const {
        const TimedStep own = step(node);
        const ClockDates& clock =
            schedule.clock.emplace_back(ClockDates{own.startTime(m_early[node]), own.finishTime(m_early[node]),
                                                   own.startTime(m_late[node]), own.finishTime(m_late[node])});
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
            Minutes& least = schedule.dates[node].freeFloat;  // until the end, so far
            for (const ArcIndex arc : arcs) {
                const std::size_t to = m_network.successors[arc.value].value;
                least = std::min(least, m_timing.gap(timed(arc.value), m_early[node], m_early[to]));
            }
        }
    }

    const Network& m_network;
    const Axes& m_axes;
    const WorkCalendar* m_journey;
    ArcTiming m_timing;
    std::vector<Minutes> m_early, m_late;  // starts, by node, each on its own axis
    std::vector<std::uint8_t> m_drives;    // by node
    LocalTime m_end;
};

}  // namespace

Schedule computeOnCalendars(const Network& network) { return Passes(network).take(); }

}  // namespace waymark
