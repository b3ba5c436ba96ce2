#include "core/value/crash_relaxation.h"

#include <algorithm>
#include <cmath>

#include "core/schedule/arc_timing.h"

namespace waymark {
namespace {

constexpr std::int64_t kLengthsTried = 8;  // between the shortest and the longest

bool bindsStarts(DependencyKind kind) {
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
}

}  // namespace

CrashRelaxation::CrashRelaxation(ClockCrash& journey, std::int64_t finish)
    : m_journey(journey), m_calendar(journey.network().axes->calendars.front()), m_finish(finish) {
    const Network& network = journey.network();
    for (std::size_t node = 0; node < network.nodeCount(); ++node) {
        const bool isOff = network.axes->axisOf[node] != Axes::kJourney && journey.steps()[node].normal > 0;
        m_placeOf.push_back(m_offHours.size());
        if (isOff) m_offHours.push_back(node);
    }
    for (std::size_t node = 0; node < network.nodeCount(); ++node) {
        if (m_placeOf[node] < m_offHours.size() && m_offHours[m_placeOf[node]] == node) continue;
        m_placeOf[node] = m_offHours.size();
    }
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) m_lags.push_back(leastLag(arc));
    m_isMonotone = std::ranges::all_of(network.kinds, bindsStarts);
    for (const ClockCrash::Step& step : journey.steps()) m_shortest.push_back(step.crash);
    for (const std::size_t node : m_offHours) {
        m_widest.push_back({0, finish, journey.steps()[node].crash, journey.steps()[node].normal});
    }
}

// From the first moment of the clock at which so much work of the journey is done.
std::int64_t CrashRelaxation::endOf(std::size_t node, std::int64_t start, std::int64_t length) const {
    const std::uint32_t axisOf = m_journey.network().axes->axisOf[node];
    const Axis axis(axisOf == Axes::kClock ? nullptr : &m_journey.network().axes->calendars[axisOf]);
    const LocalTime begin = m_calendar.finishTime(WorkTime{Minutes{start}});
    const LocalTime end = axis.finishTime(axis.firstStart(begin) + Minutes{length});
    return std::max(start, m_calendar.workTimeAt(end).time_since_epoch().count());
}

std::int64_t CrashRelaxation::leastOf(std::size_t node, const CrashWindow& window, std::int64_t length) const {
    if (length == 0) return 0;
    std::int64_t least = endOf(node, window.first, length) - window.first;
    for (std::int64_t start = window.first + 1; start <= window.last && least > 0; ++start) {
        least = std::min(least, endOf(node, start, length) - start);
    }
    return least;
}

// An elapsed lag passes in no working time at all where it falls on free days.
std::int64_t CrashRelaxation::leastLag(std::size_t arc) const {
    const WrittenDuration& lag = m_journey.network().axes->lags[arc];
    if (!isElapsed(lag.unit)) return lag.length.count();
    const auto passed = [&](std::int64_t start) {
        const LocalTime begin = m_calendar.finishTime(WorkTime{Minutes{start}});
        return m_calendar.workTimeAt(begin + lag.length).time_since_epoch().count() - start;
    };
    std::int64_t least = passed(0);
    for (std::int64_t start = 1; start <= m_finish; ++start) least = std::min(least, passed(start));
    return least;
}

// What the shortest way takes, and the cost that falls the least with every minute more: a line below all lengths.
const CrashRelaxation::Relaxed& CrashRelaxation::relaxed(std::size_t node, const CrashWindow& window) {
    const auto [known, isNew] = m_known.try_emplace({node, window});
    Relaxed& found = known->second;
    if (!isNew) return found;
    const ClockCrash::Step& step = m_journey.steps()[node];
    found.firstEnd = endOf(node, window.first, window.shortest);
    found.paid = step.rate * static_cast<double>(step.normal - window.longest);
    found.step.normal = found.step.crash = leastOf(node, window, window.longest);
    const std::int64_t range = window.longest - window.shortest;
    if (range == 0) return found;
    double rate = -1.0;
    std::int64_t from = window.shortest;
    for (std::int64_t k = 1; k <= kLengthsTried; ++k) {  // lengths from `from` on, before `next`
        const std::int64_t next = window.shortest + range * k / kLengthsTried;
        if (next == from) continue;
        const std::int64_t least = leastOf(node, window, from);
        found.step.crash = std::min(found.step.crash, least);
        const std::int64_t saved = found.step.normal - least;
        const double own = step.rate * static_cast<double>(window.longest - next + 1) / static_cast<double>(saved);
        if (saved > 0) rate = rate < 0.0 ? own : std::min(rate, own);
        from = next;
    }
    found.step.cost = std::max(rate, 0.0) * static_cast<double>(found.step.normal - found.step.crash);
    return found;
}

// Earliest starts hold where dependencies bind starts alone: then nothing begins later because something is shorter.
// Latest ones leave room for all that follows, each at the least it takes in its window.
std::vector<CrashWindow> CrashRelaxation::tightened(std::vector<CrashWindow> windows) {
    const Network& network = m_journey.network();
    if (m_isMonotone) {
        std::vector<std::int64_t> shortest = m_shortest;
        for (std::size_t k = 0; k < m_offHours.size(); ++k) shortest[m_offHours[k]] = windows[k].shortest;
        const Schedule schedule = m_journey.scheduleOf(shortest);
        for (std::size_t k = 0; k < m_offHours.size(); ++k) {
            const std::int64_t start = schedule.dates[m_offHours[k]].earlyStart.time_since_epoch().count();
            windows[k].first = std::max(windows[k].first, start);
        }
    }
    std::vector<std::int64_t> tail(network.nodeCount());  // working minutes from the start until the end, at least
    for (std::size_t node = network.nodeCount(); node-- > 0;) {
        const std::size_t place = m_placeOf[node];
        const bool isOff = place < m_offHours.size();
        std::int64_t own = m_shortest[node];
        if (isOff) {
            if (windows[place].last < windows[place].first) return windows;
            own = relaxed(node, windows[place]).step.crash;
        }
        tail[node] = own;
        for (const ArcIndex arc : network.outgoing(NodeIndex{node})) {
            if (!bindsStarts(network.kinds[arc.value])) continue;
            const bool isFinish = network.kinds[arc.value] == DependencyKind::FinishToStart;
            const std::int64_t left = (isFinish ? own : 0) + m_lags[arc.value];
            tail[node] = std::max(tail[node], left + tail[network.successors[arc.value].value]);
        }
        if (isOff) windows[place].last = std::min(windows[place].last, m_finish - tail[node]);
    }
    return windows;
}

// Behind the touchpoints: a place where each one off hours has ended, the begin, and the end.
CrashPlan CrashRelaxation::planOf(const std::vector<CrashWindow>& windows) {
    const Network& network = m_journey.network();
    const auto count = static_cast<std::uint32_t>(network.nodeCount());
    const auto begin = static_cast<std::uint32_t>(count + m_offHours.size());
    CrashPlan plan;
    plan.steps.resize(begin + 2);
    const auto link = [&](std::uint32_t from, std::uint32_t to, DependencyKind kind, std::int64_t lag) {
        plan.links.push_back({from, to, kind, lag});
    };
    for (std::uint32_t node = 0; node < count; ++node) {
        const std::size_t place = m_placeOf[node];
        if (place == m_offHours.size()) {
            const ClockCrash::Step& step = m_journey.steps()[node];
            plan.steps[node] = {step.normal, step.crash, step.rate * static_cast<double>(step.normal - step.crash)};
            continue;
        }
        const Relaxed& own = relaxed(node, windows[place]);
        plan.steps[node] = own.step;
        const auto ended = static_cast<std::uint32_t>(count + place);
        link(node, ended, DependencyKind::FinishToStart, 0);
        link(begin, ended, DependencyKind::StartToStart, own.firstEnd);
        link(begin, node, DependencyKind::StartToStart, windows[place].first);
        link(node, begin + 1, DependencyKind::StartToStart, m_finish - windows[place].last);
    }
    for (std::size_t arc = 0; arc < network.arcCount(); ++arc) {
        std::uint32_t from = network.predecessors[arc].value;
        std::uint32_t to = network.successors[arc].value;
        DependencyKind kind = network.kinds[arc];
        if (leavesAtFinish(kind) && m_placeOf[from] < m_offHours.size())
            from = static_cast<std::uint32_t>(count + m_placeOf[from]);
        if (!bindsStarts(kind) && m_placeOf[to] < m_offHours.size()) {
            to = static_cast<std::uint32_t>(count + m_placeOf[to]);
            kind = leavesAtFinish(kind) ? DependencyKind::FinishToStart : DependencyKind::StartToStart;
        }
        link(from, to, kind, m_lags[arc]);
    }
    return plan;
}

CrashRelaxation::Bound CrashRelaxation::bound(std::vector<CrashWindow>& windows) {
    Bound found;
    windows = tightened(std::move(windows));
    if (std::ranges::any_of(windows, [](const CrashWindow& one) { return one.last < one.first; })) return found;
    const CrashPlan plan = planOf(windows);
    const CrashSolution solution = crashTo(plan, m_finish);
    if (solution.finish > m_finish) return found;
    found.isPossible = true;
    found.cost = solution.cost;
    found.lengths = m_journey.normal();
    for (std::size_t node = 0; node < found.lengths.size(); ++node) {
        const std::size_t place = m_placeOf[node];
        if (place == m_offHours.size()) {
            found.lengths[node] = std::min(solution.durations[node], m_journey.steps()[node].normal);
            continue;
        }
        const Relaxed& own = relaxed(node, windows[place]);
        found.cost += own.paid;
        found.least.push_back(solution.durations[node]);
        const std::int64_t all = own.step.normal - own.step.crash;
        const double share =
            all > 0 ? static_cast<double>(own.step.normal - solution.durations[node]) / static_cast<double>(all) : 0.0;
        found.costs.push_back(own.paid + share * own.step.cost);
        const auto range = static_cast<double>(windows[place].longest - windows[place].shortest);
        found.lengths[node] = windows[place].longest - std::llround(std::clamp(share, 0.0, 1.0) * range);
    }
    return found;
}

}  // namespace waymark
