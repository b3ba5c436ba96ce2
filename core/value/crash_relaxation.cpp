#include "core/value/crash_relaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kTooFar = 1e-4;  // minutes
constexpr int kMostRounds = 60;
constexpr double kLeastPrice = 0.02;  // of a minute, where the programme says it costs nothing

// Between two whole minutes as straight as it may be, behind a leap as if it had happened.
double valueAt(const MonotoneMap& map, double x) {
    const double whole = std::floor(x + kTooFar);
    const auto minute = std::clamp(static_cast<std::int64_t>(whole), map.first(), map.last());
    const auto value = static_cast<double>(map.at(minute));
    const double part = x - static_cast<double>(minute);
    if (part <= kTooFar || minute == map.last()) return value;
    const auto rise = static_cast<double>(map.at(minute + 1)) - value;
    return rise <= 1.0 ? value + rise * part : value + rise;
}

}  // namespace

CrashRelaxation::CrashRelaxation(ClockCrash& journey, std::int64_t latest, Fates fates)
    : m_fates(std::move(fates)), m_events(journey, latest, m_fates) {
    for (std::size_t node = 0; node < m_fates.size(); ++node) {
        const ClockCrash::Step& step = journey.steps()[node];
        m_isOpen.push_back(step.canShrink() && step.crash == 0 && m_fates[node] == Fate::Open ? 1 : 0);
        if (m_fates[node] == Fate::Vanishes) m_constant += step.rate * static_cast<double>(step.normal);
    }
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        m_constant += one.rate * static_cast<double>(one.longest);
    }
}

std::shared_ptr<LinearProgramme> CrashRelaxation::programme(double perMinute) const {
    std::vector<double> costs(m_events.count());
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        costs[one.start] += one.rate;
        costs[one.finish] -= one.rate;
    }
    costs[m_events.end()] += perMinute;
    auto made = std::make_shared<LinearProgramme>(std::move(costs));
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        made->addRow({{one.finish, 1.0}, {one.start, -1.0}}, static_cast<double>(one.shortest),
                     static_cast<double>(one.longest));
    }
    return made;
}

bool CrashRelaxation::addViolated(LinearProgramme& programme, const CrashEvents::Windows& windows) const {
    bool isAdded = false;
    for (std::size_t index = 0; index < m_events.arcs().size(); ++index) {
        const CrashEvents::Arc& arc = m_events.arcs()[index];
        const double from = programme.valueOf(arc.from);
        const double to = programme.valueOf(arc.to);
        if (valueAt(arc.map, from) <= to + kTooFar) continue;
        const CrashEvents::Window& window = windows[arc.from];
        const auto line =
            arc.map.lineBelow(from, std::max(window.first, arc.map.first()), window.last, windows[arc.to].first);
        if (line.valueAt(from) <= to + kTooFar) continue;
        programme.addRow({{arc.to, 1.0}, {arc.from, -line.slope}}, line.value - line.slope * line.at,
                         std::numeric_limits<double>::infinity(), index);
        isAdded = true;
    }
    return isAdded;
}

std::optional<CrashRelaxation::Point> CrashRelaxation::relax(LinearProgramme& programme, CrashEvents::Windows& windows,
                                                             double limit) const {
    if (!m_events.tighten(windows)) return std::nullopt;
    programme.dropIdleRows();
    for (std::size_t event = 0; event < windows.size(); ++event) {
        programme.setLimits(event, static_cast<double>(windows[event].first), static_cast<double>(windows[event].last));
    }
    Point point{-std::numeric_limits<double>::infinity(), {}, {}};
    for (int round = 0; round < kMostRounds; ++round) {
        if (!programme.solve(limit - m_constant)) return std::nullopt;
        point.bound = std::max(point.bound, programme.safeBound() + m_constant);
        if (point.bound > limit || !addViolated(programme, windows)) break;
    }
    for (std::size_t event = 0; event < windows.size(); ++event) point.places.push_back(programme.valueOf(event));
    point.prices = programme.pricesByTag(m_events.arcs().size());
    return point;
}

std::vector<std::int64_t> CrashRelaxation::lengthsAt(const Point& point) const {
    std::vector<std::int64_t> lengths = m_events.longest();
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        const double length = std::floor(point.places[one.finish] - point.places[one.start] + kTooFar);
        lengths[one.node] = std::clamp(static_cast<std::int64_t>(length), one.shortest, one.longest);
    }
    return lengths;
}

std::optional<CrashRelaxation::Split> CrashRelaxation::splitOf(const Point& point,
                                                               const CrashEvents::Windows& windows) const {
    std::optional<Split> found;
    double furthest = 0.0;
    for (std::size_t index = 0; index < m_events.arcs().size(); ++index) {
        const CrashEvents::Arc& arc = m_events.arcs()[index];
        const double from = point.places[arc.from];
        const double apart = valueAt(arc.map, from) - point.places[arc.to];
        const double scaled = m_events.isOnClock(arc.to) ? apart * workingMinutesPerElapsedMinute() : apart;
        if (apart <= 10 * kTooFar) continue;
        const double distance = apart * point.prices[index] + scaled * kLeastPrice;
        if (distance <= furthest) continue;
        const CrashEvents::Window& window = windows[arc.from];
        const auto minute =
            std::clamp(static_cast<std::int64_t>(std::floor(from + kTooFar)), window.first, window.last);
        const auto [first, last] = arc.map.convexPartAt(minute);
        const bool canBefore = first > window.first;
        const bool canAfter = last < window.last;
        if (!canBefore && !canAfter) continue;
        const bool isBefore =
            canBefore && (!canAfter || from - static_cast<double>(first) < static_cast<double>(last) - from);
        furthest = distance;
        found = Split{arc.from, isBefore ? first - 1 : last};
    }
    return found;
}

std::optional<CrashRelaxation::Split> CrashRelaxation::splitOfMinutes(const Point& point,
                                                                      const CrashEvents::Windows& windows) const {
    std::optional<Split> found;
    double widest = kTooFar;
    for (std::size_t event = 0; event < windows.size(); ++event) {
        const double minute = std::floor(point.places[event]);
        const double part = std::min(point.places[event] - minute, minute + 1.0 - point.places[event]);
        const auto last = static_cast<std::int64_t>(minute);
        if (part <= widest || last < windows[event].first || last >= windows[event].last) continue;
        widest = part;
        found = Split{event, last};
    }
    return found;
}

std::optional<std::pair<Fates, Fates>> CrashRelaxation::settled(const Point& point) const {
    const CrashEvents::Stretch* shortest = nullptr;
    const auto length = [&](const CrashEvents::Stretch& one) {
        return point.places[one.finish] - point.places[one.start];
    };
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        if (m_isOpen[one.node] != 0 && (!shortest || length(one) < length(*shortest))) shortest = &one;
    }
    if (!shortest) return std::nullopt;
    std::pair both{m_fates, m_fates};
    both.first[shortest->node] = Fate::Vanishes;
    both.second[shortest->node] = Fate::Stays;
    return both;
}

}  // namespace waymark
