#include "core/value/crash_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace waymark {
namespace {

constexpr double kHalfACoin = 0.5;  // amounts are whole minor units
constexpr double kTooFar = 1e-4;    // minutes
constexpr int kMostRounds = 60;
constexpr std::size_t kMostBytes = std::size_t{128} << 20U;  // of programmes that wait to be gone on with
constexpr double kLeastPrice = 0.02;                         // of a minute, where the programme says it costs nothing

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

CrashSearch::CrashSearch(ClockCrash& journey, std::int64_t latest, std::stop_token stop)
    : m_journey(journey), m_events(journey, latest), m_stop(std::move(stop)) {
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        m_constant += one.rate * static_cast<double>(one.longest);
    }
}

CrashWay CrashSearch::wayOf(std::vector<std::int64_t> lengths) {
    CrashWay way;
    way.finish = m_journey.finishOf(lengths);
    way.cost = m_journey.costOf(lengths);
    way.lengths = std::move(lengths);
    return way;
}

double CrashSearch::worthOf(const Goal& goal, const CrashWay& way) const {
    return way.cost + goal.perMinute * static_cast<double>(std::max(goal.first, way.finish));
}

void CrashSearch::offer(const Goal& goal, const CrashWay& way, double& limit) const {
    if (way.finish > goal.last) return;
    limit = std::min(limit, worthOf(goal, way));
    if (goal.take) goal.take(way);
}

std::shared_ptr<LinearProgramme> CrashSearch::programme(double perMinute) const {
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

bool CrashSearch::addViolated(LinearProgramme& programme, const CrashEvents::Windows& windows) const {
    bool isAdded = false;
    for (std::size_t index = 0; index < m_events.arcs().size(); ++index) {
        const CrashEvents::Arc& arc = m_events.arcs()[index];
        const double from = programme.valueOf(arc.from);
        const double to = programme.valueOf(arc.to);
        if (valueAt(arc.map, from) <= to + kTooFar) continue;
        const CrashEvents::Window& window = windows[arc.from];
        const auto line = arc.map.lineBelow(from, std::max(window.first, arc.map.first()), window.last);
        if (line.valueAt(from) <= to + kTooFar) continue;
        programme.addRow({{arc.to, 1.0}, {arc.from, -line.slope}}, line.value - line.slope * line.at,
                         std::numeric_limits<double>::infinity(), index);
        isAdded = true;
    }
    return isAdded;
}

// Nothing where no way keeps to the windows.
std::optional<CrashSearch::Point> CrashSearch::relax(LinearProgramme& programme, CrashEvents::Windows& windows,
                                                     double limit) {
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

std::vector<std::int64_t> CrashSearch::lengthsAt(const std::vector<double>& places) const {
    std::vector<std::int64_t> lengths = m_journey.normal();
    for (const CrashEvents::Stretch& one : m_events.stretches()) {
        const double length = std::floor(places[one.finish] - places[one.start] + kTooFar);
        lengths[one.node] = std::clamp(static_cast<std::int64_t>(length), one.shortest, one.longest);
    }
    return lengths;
}

// Where the programme is furthest from what happens, counted in what that costs.
std::optional<CrashSearch::Split> CrashSearch::splitOf(const Point& point, const CrashEvents::Windows& windows) const {
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
    if (found) return found;
    double widest = kTooFar;  // else by parts of minutes
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

// The cheapest way in which all moments stay where they are, as long as that brings anything.
void CrashSearch::polish(const Goal& goal, CrashWay way, double& limit) {
    for (double before = std::numeric_limits<double>::infinity(); worthOf(goal, way) < before - kHalfACoin;) {
        before = worthOf(goal, way);
        CrashEvents::Windows windows = m_events.around(m_journey.scheduleOf(way.lengths), way.lengths);
        windows.back().first = std::max(windows.back().first, goal.first);
        windows.back().last = std::min(windows.back().last, goal.last);
        const auto programme = this->programme(goal.perMinute);
        const auto point = relax(*programme, windows, std::numeric_limits<double>::infinity());
        if (!point) return;
        way = wayOf(lengthsAt(point->places));
        if (way.finish > goal.last) return;
        offer(goal, way, limit);
    }
}

double CrashSearch::bound(const Goal& goal, const CrashEffort& effort) {
    double limit = goal.known;
    double unresolved = std::numeric_limits<double>::infinity();
    std::priority_queue<Box> open;
    std::shared_ptr<const LinearProgramme> root;  // a box without a programme of its own begins there
    std::size_t bytes = 0;
    std::optional<Box> next = Box{-std::numeric_limits<double>::infinity(), m_events.windowsFor(goal.first, goal.last),
                                  programme(goal.perMinute)};
    for (m_boxes = 0; next || !open.empty(); ++m_boxes) {
        Box box = next ? std::move(*next) : open.top();
        if (!next) {
            open.pop();
            if (box.from) bytes -= box.from->bytes();
        }
        next.reset();
        if (box.bound > limit - kHalfACoin) continue;
        const bool isOver = m_boxes >= effort.boxes || (effort.isTimeUp && effort.isTimeUp());
        if (isOver || m_stop.stop_requested()) {
            const double rest = open.empty() ? box.bound : std::min(box.bound, open.top().bound);
            return std::min({unresolved, rest, limit});
        }
        const auto programme = std::make_shared<LinearProgramme>(box.from ? *box.from : *root);
        const auto point = relax(*programme, box.windows, limit - kHalfACoin);
        if (!root) root = programme;
        if (!point) continue;
        const double bound = std::max(box.bound, point->bound);
        if (bound > limit - kHalfACoin) continue;
        const CrashWay way = wayOf(lengthsAt(point->places));
        const bool isBetter = way.finish <= goal.last && worthOf(goal, way) < limit - kHalfACoin;
        offer(goal, way, limit);
        if (isBetter) polish(goal, way, limit);
        if (bound > limit - kHalfACoin) continue;
        const auto split = splitOf(*point, box.windows);
        if (!split) {
            unresolved = std::min(unresolved, bound);
            continue;
        }
        Box before{bound, box.windows, programme};
        Box after{bound, std::move(box.windows), programme};
        before.windows[split->event].last = split->last;
        after.windows[split->event].first = split->last + 1;
        const bool isBefore = point->places[split->event] < static_cast<double>(split->last) + 0.5;
        Box& later = isBefore ? after : before;
        if (bytes + programme->bytes() > kMostBytes) later.from = nullptr;
        if (later.from) bytes += programme->bytes();
        open.push(std::move(later));
        next = isBefore ? std::move(before) : std::move(after);
    }
    return std::min(unresolved, limit);
}

// Where the least costs are not straight a corner is found by what is best at the rate between two others.
std::vector<CrashWay> CrashSearch::curveAround(const CrashWay& way, std::int64_t first, std::int64_t last) {
    constexpr double kStraight = 0.05;
    const CrashEvents::Windows around = m_events.around(m_journey.scheduleOf(way.lengths), way.lengths);
    const auto best = [&](double perMinute, std::int64_t from, std::int64_t to) -> std::optional<CrashWay> {
        CrashEvents::Windows windows = around;
        windows.back().first = std::max(windows.back().first, from);
        windows.back().last = std::min(windows.back().last, to);
        const auto programme = this->programme(perMinute);
        const auto point = relax(*programme, windows, std::numeric_limits<double>::infinity());
        if (!point) return std::nullopt;
        CrashWay found = wayOf(lengthsAt(point->places));
        return found.finish <= to ? std::optional(std::move(found)) : std::nullopt;
    };
    double allRates = 1.0;
    for (const CrashEvents::Stretch& one : m_events.stretches()) allRates += 2.0 * one.rate;
    auto soonest = best(allRates, first, last);
    auto latest = best(0.0, first, last);
    std::vector<CrashWay> curve;
    if (latest) curve.push_back(std::move(*latest));
    std::vector<CrashWay> sooner;  // corners that are still to come, the nearest last
    if (soonest && !curve.empty() && soonest->finish < curve.back().finish) sooner.push_back(std::move(*soonest));
    while (!sooner.empty() && !m_stop.stop_requested()) {
        const CrashWay& late = curve.back();
        const CrashWay& soon = sooner.back();
        const double rate = (soon.cost - late.cost) / static_cast<double>(late.finish - soon.finish);
        auto between = best(rate, soon.finish, late.finish);
        const bool isCorner =
            between && between->finish > soon.finish && between->finish < late.finish &&
            between->cost + rate * static_cast<double>(between->finish - late.finish) < late.cost - kStraight;
        if (isCorner) {
            sooner.push_back(std::move(*between));
        } else {
            curve.push_back(std::move(sooner.back()));
            sooner.pop_back();
        }
    }
    return curve;
}

}  // namespace waymark
