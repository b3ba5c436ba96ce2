#include "core/value/crash_events.h"

#include <algorithm>

#include "core/schedule/arc_timing.h"

namespace waymark {

class CrashEvents::Builder {
public:
    Builder(const ClockCrash& journey, const Axes& axes, std::vector<ClockCrash::Step> steps, std::int64_t latest)
        : m_network(journey.network()), m_axes(axes), m_ends(journey.ends()), m_steps(std::move(steps)) {
        const WorkCalendar& calendar = m_axes.calendars.front();
        m_begin = calendar.startTime(WorkTime{});
        // All work that may still begin then is known.
        m_until = (calendar.startTime(WorkTime{m_ends.workAt(latest)}) - m_begin).count();
        m_latest = latest;
        for (const WorkCalendar& hours : m_axes.calendars) m_maps.push_back(mapsOf(&hours));
        m_maps.push_back(mapsOf(nullptr));
        m_toEvening = own(Axes::kJourney).firstStart.followedBy(own(Axes::kJourney).finishTime);
    }

    void build(CrashEvents& events) {
        addEvents();
        for (std::uint32_t arc = 0; arc < m_network.arcCount(); ++arc) addArc(arc);
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) {
            MonotoneMap toEnd = own(m_axes.axisOf[node]).finishTime;
            if (!m_ends.isOnClock()) toEnd = toEnd.followedBy(own(Axes::kJourney).firstStart);
            put({m_finishOf[node], m_windows.size() - 1, toEnd.movedBy(m_foldedOf[node], 0)});
        }
        for (std::size_t event = m_windows.size() - 1; event-- > 0;) {
            if (!m_isStretch[event]) foldAway(event);
        }
        removeFolded(events);
        events.m_begin = m_begin;
        for (const AxisMaps& maps : m_maps) events.m_places.push_back(maps.firstStart);
    }

private:
    [[nodiscard]] AxisMaps mapsOf(const WorkCalendar* hours) const {
        if (!hours) {
            const MonotoneMap same(0, m_until, 0);
            return {same, same, same, same};
        }
        const Axis axis(hours);
        const std::int64_t before = axis.firstStart(m_begin).count();
        const auto clock = [&](LocalTime time) { return (time - m_begin).count(); };
        const auto timeAt = [&](std::int64_t minute) { return m_begin + Minutes{minute}; };
        const std::int64_t last = axis.firstStart(timeAt(m_until)).count() - before;
        AxisMaps maps;
        maps.startTime = MonotoneMap::ofFunction(
            0, last, [&](std::int64_t place) { return clock(axis.startTime(Minutes{before + place})); });
        maps.finishTime = MonotoneMap::ofFunction(0, last, [&](std::int64_t place) {
            if (place == 0) return std::int64_t{0};  // what takes no time may be over before the first hours begin
            return std::max<std::int64_t>(0, clock(axis.finishTime(Minutes{before + place})));
        });
        maps.firstStart = MonotoneMap::ofFunction(
            0, m_until, [&](std::int64_t minute) { return axis.firstStart(timeAt(minute)).count() - before; });
        maps.firstFinish = MonotoneMap::ofFunction(
            0, m_until, [&](std::int64_t minute) { return axis.firstFinish(timeAt(minute)).count() - before; });
        return maps;
    }
    [[nodiscard]] const AxisMaps& own(std::uint32_t axis) const {
        return axis == Axes::kClock ? m_maps.back() : m_maps[axis];
    }

    void addEvents() {
        for (std::size_t node = 0; node < m_network.nodeCount(); ++node) {
            const ClockCrash::Step& step = m_steps[node];
            const std::int64_t last = own(m_axes.axisOf[node]).firstStart.at(m_until);
            m_startOf.push_back(addEvent(last, {node, false}, step.canShrink()));
            m_finishOf.push_back(step.canShrink() ? addEvent(last, {node, true}, true) : m_startOf.back());
            m_foldedOf.push_back(step.canShrink() ? 0 : step.normal);
            if (step.canShrink()) {
                m_stretches.push_back({m_startOf.back(), m_finishOf.back(), node, step.crash, step.normal, step.rate});
            }
        }
        addEvent(m_latest, {m_network.nodeCount(), true}, true);
        m_in.resize(m_windows.size());
        m_out.resize(m_windows.size());
    }

    std::size_t addEvent(std::int64_t last, Moment moment, bool isStretch) {
        m_windows.push_back({0, last});
        m_moments.push_back(moment);
        m_isStretch.push_back(isStretch);
        return m_windows.size() - 1;
    }

    // What can be shortened to nothing may count as what takes no time does (arc_timing.h); then the earlier of the
    // two.
    [[nodiscard]] bool mayTakeNoTime(std::size_t node) const { return m_steps[node].crash == 0; }

    void addArc(std::uint32_t arc) {
        const std::size_t from = m_network.predecessors[arc].value;
        const std::size_t to = m_network.successors[arc].value;
        const DependencyKind kind = m_network.kinds[arc];
        const AxisMaps& left = own(m_axes.axisOf[from]);
        const AxisMaps& entered = own(m_axes.axisOf[to]);
        const bool isFinish = leavesAtFinish(kind);
        MonotoneMap map = isFinish || mayTakeNoTime(from) ? left.finishTime : left.startTime;
        if (isFinish) map = map.movedBy(m_foldedOf[from], 0);
        const bool isWork = m_axes.axisOf[from] != Axes::kClock;
        const bool reachesBack = kind == DependencyKind::StartToFinish && m_axes.axisOf[to] != Axes::kClock;
        const bool mayMeetEvening = !isFinish && m_steps[to].canShrink() && mayTakeNoTime(to);
        if (isWork && (reachesBack || mayMeetEvening)) map = map.followedBy(m_toEvening);
        map = map.followedBy(lagOf(m_axes.lags[arc]));
        const bool entersStart = kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
        map = map.followedBy(entersStart || mayTakeNoTime(to) ? entered.firstStart : entered.firstFinish);
        if (!entersStart) map = map.movedBy(0, -m_foldedOf[to]);
        put({isFinish ? m_finishOf[from] : m_startOf[from], entersStart ? m_startOf[to] : m_finishOf[to],
             std::move(map)});
    }

    [[nodiscard]] MonotoneMap lagOf(const WrittenDuration& lag) const {
        const MonotoneMap shift(0, m_until, lag.length.count());
        if (isElapsed(lag.unit) || lag.length == Minutes{0}) return shift;
        const AxisMaps& journey = own(Axes::kJourney);
        return journey.firstStart.followedBy(shift).followedBy(journey.finishTime);
    }

    // Of two arcs between the same events the later one counts.
    void put(Arc arc) {
        if (arc.map.isEmpty()) {  // `from` can never be
            m_windows[arc.from].last = -1;
            return;
        }
        for (const std::size_t index : m_out[arc.from]) {
            if (m_arcs[index].to != arc.to) continue;
            MonotoneMap both = m_arcs[index].map.maximumWith(arc.map);
            if (both.isEmpty())
                m_windows[arc.from].last = -1;
            else
                m_arcs[index].map = std::move(both);
            return;
        }
        m_out[arc.from].push_back(m_arcs.size());
        m_in[arc.to].push_back(m_arcs.size());
        m_arcs.push_back(std::move(arc));
    }

    // What bounds the event bounds all that it bounds, unless that made many arcs of few.
    void foldAway(std::size_t event) {
        const auto in = m_in[event];
        const auto out = m_out[event];
        if (in.size() * out.size() > in.size() + out.size() + 1) return;
        for (const std::size_t after : out) {
            Window& window = m_windows[m_arcs[after].to];
            window.first = std::max(window.first, m_arcs[after].map.at(m_windows[event].first));
            for (const std::size_t before : in) {
                put({m_arcs[before].from, m_arcs[after].to, m_arcs[before].map.followedBy(m_arcs[after].map)});
            }
            std::erase(m_in[m_arcs[after].to], after);
        }
        for (const std::size_t before : in) std::erase(m_out[m_arcs[before].from], before);
        m_in[event].clear();
        m_out[event].clear();
        m_isFolded.resize(m_windows.size());
        m_isFolded[event] = true;
    }

    void removeFolded(CrashEvents& events) {
        m_isFolded.resize(m_windows.size());
        std::vector<std::size_t> placeOf(m_windows.size());
        for (std::size_t event = 0; event < m_windows.size(); ++event) {
            placeOf[event] = events.m_widest.size();
            if (m_isFolded[event]) continue;
            events.m_widest.push_back(m_windows[event]);
            events.m_moments.push_back(m_moments[event]);
        }
        for (std::size_t to = 0; to < m_windows.size(); ++to) {
            for (const std::size_t index : m_in[to]) {
                events.m_arcs.push_back({placeOf[m_arcs[index].from], placeOf[to], std::move(m_arcs[index].map)});
            }
        }
        for (Stretch stretch : m_stretches) {
            stretch.start = placeOf[stretch.start];
            stretch.finish = placeOf[stretch.finish];
            events.m_stretches.push_back(stretch);
        }
    }

    const Network& m_network;
    const Axes& m_axes;
    const EndAxis& m_ends;
    std::vector<ClockCrash::Step> m_steps;  // as far as they are settled
    LocalTime m_begin;
    std::int64_t m_latest = 0;
    std::int64_t m_until = 0;      // minutes of the clock until the latest end
    std::vector<AxisMaps> m_maps;  // by axis; last that of the clock
    MonotoneMap m_toEvening;
    Windows m_windows;
    std::vector<Moment> m_moments;
    std::vector<bool> m_isStretch, m_isFolded;       // by event
    std::vector<std::size_t> m_startOf, m_finishOf;  // by node
    std::vector<std::int64_t> m_foldedOf;  // by node: how long it takes, where its start stands for its finish
    std::vector<Stretch> m_stretches;
    std::vector<Arc> m_arcs;
    std::vector<std::vector<std::size_t>> m_in, m_out;  // by event
};

CrashEvents::CrashEvents(ClockCrash& journey, std::int64_t latest, const Fates& fates) : m_ends(journey.ends()) {
    std::vector<ClockCrash::Step> steps = journey.steps();
    for (std::size_t node = 0; node < fates.size(); ++node) {
        if (fates[node] == Fate::Stays) steps[node].crash = 1;
        if (fates[node] == Fate::Vanishes) steps[node].normal = 0;
    }
    for (const ClockCrash::Step& step : steps) m_longest.push_back(step.normal);
    m_axes = journey.axesFor(m_longest);
    Builder(journey, m_axes, std::move(steps), latest).build(*this);
}

CrashEvents::Windows CrashEvents::windowsFor(std::int64_t first, std::int64_t last) const {
    Windows windows = m_widest;
    windows.back().first = std::max(windows.back().first, first);
    windows.back().last = std::min(windows.back().last, last);
    return windows;
}

// Whether anything was raised.
bool CrashEvents::raise(Windows& windows) const {
    bool isChanged = false;
    const auto set = [&](std::size_t event, std::int64_t first) {
        if (first <= windows[event].first) return;
        windows[event].first = first;
        isChanged = true;
    };
    std::size_t stretch = 0;
    const auto addStretches = [&](std::size_t until) {  // those whose start has been raised
        for (; stretch < m_stretches.size() && m_stretches[stretch].start < until; ++stretch) {
            const Stretch& one = m_stretches[stretch];
            set(one.finish, windows[one.start].first + one.shortest);
        }
    };
    for (const Arc& arc : m_arcs) {
        addStretches(arc.to);
        const Window& from = windows[arc.from];
        if (from.first > std::min(from.last, arc.map.last())) {
            windows[arc.from].last = std::min(from.last, arc.map.last());
            return false;
        }
        set(arc.to, arc.map.at(std::max(from.first, arc.map.first())));
    }
    addStretches(windows.size());
    for (const Stretch& one : m_stretches) set(one.start, windows[one.finish].first - one.longest);
    return isChanged;
}

bool CrashEvents::lower(Windows& windows) const {
    bool isChanged = false;
    const auto set = [&](std::size_t event, std::int64_t last) {
        if (last >= windows[event].last) return;
        windows[event].last = last;
        isChanged = true;
    };
    std::size_t stretch = m_stretches.size();
    const auto addStretches = [&](std::size_t from) {  // those whose finish has been lowered
        for (; stretch > 0 && m_stretches[stretch - 1].finish >= from; --stretch) {
            const Stretch& one = m_stretches[stretch - 1];
            set(one.start, windows[one.finish].last - one.shortest);
        }
    };
    for (std::size_t k = m_arcs.size(); k-- > 0;) {
        const Arc& arc = m_arcs[k];
        addStretches(arc.to);
        set(arc.from, std::min(arc.map.last(), arc.map.lastBelow(windows[arc.to].last)));
    }
    addStretches(0);
    for (const Stretch& one : m_stretches) set(one.finish, windows[one.start].last + one.longest);
    return isChanged;
}

bool CrashEvents::tighten(Windows& windows) const {
    constexpr int kMostRounds = 20;
    const auto isEmpty = [](const Window& one) { return one.last < one.first; };
    for (int round = 0; round < kMostRounds; ++round) {
        if (std::ranges::any_of(windows, isEmpty)) return false;
        const bool isRaised = raise(windows);
        if (std::ranges::any_of(windows, isEmpty)) return false;
        if (!lower(windows) && !isRaised) break;
    }
    return std::ranges::none_of(windows, isEmpty);
}

std::int64_t CrashEvents::placeOf(const Moment& moment, const Schedule& schedule,
                                  std::span<const std::int64_t> lengths) const {
    if (moment.node == m_axes.axisOf.size()) return m_ends.endAt(schedule.finishTime);
    const std::uint32_t axis = m_axes.axisOf[moment.node];
    const MonotoneMap& places = axis == Axes::kClock ? m_places.back() : m_places[axis];
    const std::int64_t start = (schedule.clock[moment.node].earlyStart - m_begin).count();
    return places.at(std::min(start, places.last())) + (moment.isFinish ? lengths[moment.node] : 0);
}

CrashEvents::Windows CrashEvents::around(const Schedule& schedule, std::span<const std::int64_t> lengths) const {
    Windows windows = m_widest;
    for (const Arc& arc : m_arcs) {
        const std::int64_t place = placeOf(m_moments[arc.from], schedule, lengths);
        const auto [first, last] = arc.map.convexPartAt(place);
        Window& window = windows[arc.from];
        window.first = std::max(window.first, first);
        window.last = std::min(window.last, last);
    }
    return windows;
}

}  // namespace waymark
