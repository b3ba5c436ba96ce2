#include "core/value/crash_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace waymark {
namespace {

constexpr double kHalfACoin = 0.5;                           // amounts are whole minor units
constexpr std::size_t kMostBytes = std::size_t{128} << 20U;  // of programmes that wait to be gone on with
constexpr std::size_t kMostRelaxations = 200;

}  // namespace

CrashSearch::CrashSearch(ClockCrash& journey, std::int64_t latest, std::stop_token stop)
    : m_journey(journey), m_latest(latest), m_stop(std::move(stop)) {}

CrashSearch::Relaxation CrashSearch::relaxationFor(const Fates& fates) {
    if (m_relaxations.size() > kMostRelaxations) m_relaxations.clear();  // who needs one keeps it
    Relaxation& known = m_relaxations[fates];
    if (!known) known = std::make_shared<const CrashRelaxation>(m_journey, m_latest, fates);
    return known;
}

// In which what takes no time on this way does not.
CrashSearch::Relaxation CrashSearch::relaxationAround(const CrashWay& way) {
    Fates fates(way.lengths.size(), Fate::Open);
    for (std::size_t node = 0; node < fates.size(); ++node) {
        if (way.lengths[node] == 0 && m_journey.steps()[node].canShrink()) fates[node] = Fate::Vanishes;
    }
    return relaxationFor(fates);
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

// The cheapest way in which all moments stay where they are, as long as that brings anything.
void CrashSearch::polish(const Goal& goal, CrashWay way, double& limit) {
    for (double before = std::numeric_limits<double>::infinity(); worthOf(goal, way) < before - kHalfACoin;) {
        before = worthOf(goal, way);
        const Relaxation relaxation = relaxationAround(way);
        CrashEvents::Windows windows = relaxation->events().around(m_journey.scheduleOf(way.lengths), way.lengths);
        windows.back().first = std::max(windows.back().first, goal.first);
        windows.back().last = std::min(windows.back().last, goal.last);
        const auto programme = relaxation->programme(goal.perMinute);
        const auto point = relaxation->relax(*programme, windows, std::numeric_limits<double>::infinity());
        if (!point) return;
        way = wayOf(relaxation->lengthsAt(*point));
        if (way.finish > goal.last) return;
        offer(goal, way, limit);
    }
}

double CrashSearch::bound(const Goal& goal, const CrashEffort& effort) {
    double limit = goal.known;
    double unresolved = std::numeric_limits<double>::infinity();
    std::priority_queue<Box> open;
    std::size_t bytes = 0;
    const auto boxOf = [&](double least, Relaxation relaxation) {
        CrashEvents::Windows windows = relaxation->events().windowsFor(goal.first, goal.last);
        return Box{least, std::move(relaxation), std::move(windows), nullptr};
    };
    const Relaxation first = relaxationFor(Fates(m_journey.steps().size(), Fate::Open));
    std::shared_ptr<const LinearProgramme> root;  // boxes of that without a programme of their own begin there
    std::optional<Box> next = boxOf(-std::numeric_limits<double>::infinity(), first);
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
        const CrashRelaxation& relaxation = *box.relaxation;
        const auto from = box.from || box.relaxation != first ? box.from : root;
        const auto programme = from ? std::make_shared<LinearProgramme>(*from) : relaxation.programme(goal.perMinute);
        const auto point = relaxation.relax(*programme, box.windows, limit - kHalfACoin);
        if (!root) root = programme;
        if (!point) continue;
        const double bound = std::max(box.bound, point->bound);
        if (bound > limit - kHalfACoin) continue;
        const CrashWay way = wayOf(relaxation.lengthsAt(*point));
        const bool isBetter = way.finish <= goal.last && worthOf(goal, way) < limit - kHalfACoin;
        offer(goal, way, limit);
        if (isBetter) polish(goal, way, limit);
        if (bound > limit - kHalfACoin) continue;
        auto split = relaxation.splitOf(*point, box.windows);
        if (!split) {
            if (const auto both = relaxation.settled(*point)) {
                open.push(boxOf(bound, relaxationFor(both->second)));
                next = boxOf(bound, relaxationFor(both->first));
                continue;
            }
            split = relaxation.splitOfMinutes(*point, box.windows);
        }
        if (!split) {
            unresolved = std::min(unresolved, bound);
            continue;
        }
        Box before{bound, box.relaxation, box.windows, programme};
        Box after{bound, box.relaxation, std::move(box.windows), programme};
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
    const Relaxation relaxation = relaxationAround(way);
    const CrashEvents::Windows around = relaxation->events().around(m_journey.scheduleOf(way.lengths), way.lengths);
    const auto best = [&](double perMinute, std::int64_t from, std::int64_t to) -> std::optional<CrashWay> {
        CrashEvents::Windows windows = around;
        windows.back().first = std::max(windows.back().first, from);
        windows.back().last = std::min(windows.back().last, to);
        const auto programme = relaxation->programme(perMinute);
        const auto point = relaxation->relax(*programme, windows, std::numeric_limits<double>::infinity());
        if (!point) return std::nullopt;
        CrashWay found = wayOf(relaxation->lengthsAt(*point));
        return found.finish <= to ? std::optional(std::move(found)) : std::nullopt;
    };
    double allRates = 1.0;
    for (const ClockCrash::Step& step : m_journey.steps()) allRates += 2.0 * step.rate;
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
