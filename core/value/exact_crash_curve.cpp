#include "core/value/exact_crash_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kHalfACoin = 0.5;
constexpr double kStraight = 0.01;
constexpr std::size_t kFirstWays = 24;  // by the average week
constexpr int kMoreBoxes = 8;           // for pieces that could not be proved, next time

}  // namespace

CrashCurveSearch::CrashCurveSearch(const Document& document, const JourneyCrash& journey, const std::stop_token& stop)
    : m_stop(stop) {
    const std::vector<CrashPoint> averages = crashCurve(journey.plan);
    if (!journey.hasOwnHours) {
        m_known = averages;
        return;
    }
    m_journey = std::make_unique<ClockCrash>(document, journey);
    const std::int64_t latest = m_journey->finishOf(m_journey->normal());
    m_search = std::make_unique<CrashSearch>(*m_journey, latest, stop);
    const CrashWay normal = m_search->wayOf(m_journey->normal());
    const auto [soonest, isProved] = soonestWay(*m_journey, *m_search, {});
    m_isSoonestProved = isProved;
    m_soonest = soonest.finish;
    m_costs.assign(static_cast<std::size_t>(latest - m_soonest) + 1, kInfinity);
    m_proved.assign(m_costs.size(), 0.0);
    m_isTried.assign(m_costs.size(), false);
    takeAround(soonest);
    takeAround(normal);
    const std::size_t tries = std::min(averages.size(), kFirstWays);
    for (std::size_t k = 1; k < tries && !stop.stop_requested(); ++k) {
        const CrashPoint& corner = averages[k * (averages.size() - 1) / (tries - 1)];
        takeAround(m_search->wayOf(m_journey->ownLengths(crashTo(journey.plan, corner.finish).durations)));
    }
}

// What is over sooner is over by any later date.
void CrashCurveSearch::fall(std::size_t from) {
    for (std::size_t k = from + 1; k < m_costs.size() && m_costs[k] > m_costs[k - 1]; ++k) m_costs[k] = m_costs[k - 1];
}

void CrashCurveSearch::take(const CrashWay& way) {
    const auto place = static_cast<std::size_t>(std::max<std::int64_t>(0, way.finish - m_soonest));
    if (place >= m_costs.size() || m_costs[place] <= way.cost) return;
    m_costs[place] = way.cost;
    fall(place);
}

void CrashCurveSearch::putLine(const CrashWay& late, const CrashWay& soon) {
    const double rate = (soon.cost - late.cost) / static_cast<double>(late.finish - soon.finish);
    for (std::int64_t finish = std::max(soon.finish, m_soonest); finish <= late.finish; ++finish) {
        double& cost = m_costs[static_cast<std::size_t>(finish - m_soonest)];
        cost = std::min(cost, late.cost + rate * static_cast<double>(late.finish - finish));
    }
    fall(static_cast<std::size_t>(late.finish - m_soonest));
}

void CrashCurveSearch::takeAround(const CrashWay& way) {
    const auto latest = m_soonest + static_cast<std::int64_t>(m_costs.size()) - 1;
    if (way.finish > latest) return;
    take(way);
    const std::vector<CrashWay> corners = m_search->curveAround(way, m_soonest, latest);
    for (const CrashWay& corner : corners) take(corner);
    for (std::size_t k = 1; k < corners.size(); ++k) putLine(corners[k - 1], corners[k]);
}

std::vector<CrashCurveSearch::Piece> CrashCurveSearch::pieces() const {
    std::vector<Piece> found;
    for (std::size_t begin = 0; begin + 1 < m_costs.size();) {
        const double slope = m_costs[begin + 1] - m_costs[begin];
        std::size_t end = begin + 1;
        while (end + 1 < m_costs.size() &&
               std::abs(m_costs[begin] + slope * static_cast<double>(end + 1 - begin) - m_costs[end + 1]) <= kStraight)
            ++end;
        Piece piece{begin, end, 0.0, true};
        for (std::size_t k = begin; k <= end; ++k) {
            piece.gap = std::max(piece.gap, m_costs[k] - m_proved[k]);
            if (m_costs[k] - m_proved[k] >= kHalfACoin && !m_isTried[k]) piece.isTried = false;
        }
        found.push_back(piece);
        begin = end;
    }
    return found;
}

// The cost of a finish between the two is at least the bound less what its minutes count for; a sooner one is no
// cheaper.
void CrashCurveSearch::raiseProved(const Piece& piece, double bound, double perMinute) {
    for (std::size_t k = piece.first; k <= piece.last; ++k) {
        const double finish = static_cast<double>(m_soonest) + static_cast<double>(k);
        m_proved[k] = std::max(m_proved[k], std::min(m_costs[k], bound - perMinute * finish));
    }
    for (std::size_t k = piece.last; k-- > 0 && m_proved[k] < m_proved[k + 1];) m_proved[k] = m_proved[k + 1];
}

void CrashCurveSearch::seekSooner(const CrashEffort& effort) {
    const auto [way, isProved] = soonestWay(*m_journey, *m_search, effort);
    m_isSoonestProved = isProved;
    if (way.finish >= m_soonest) return;
    const auto more = static_cast<std::size_t>(m_soonest - way.finish);
    m_costs.insert(m_costs.begin(), more, kInfinity);
    m_proved.insert(m_proved.begin(), more, m_proved.front());
    m_isTried.insert(m_isTried.begin(), more, false);
    m_soonest = way.finish;
    takeAround(way);
}

bool CrashCurveSearch::refine(const CrashEffort& effort) {
    Piece worst;
    for (const Piece& piece : pieces()) {
        if (!piece.isTried && piece.gap > worst.gap) worst = piece;
    }
    if (m_stop.stop_requested() || m_costs.empty()) return false;
    if (worst.isTried) {
        if (m_boxesOfPiece >= effort.boxes || curve().isExact()) return false;
        m_boxesOfPiece = m_boxesOfPiece > effort.boxes / kMoreBoxes ? effort.boxes : m_boxesOfPiece * kMoreBoxes;
        m_isTried.assign(m_isTried.size(), false);
        if (!m_isSoonestProved) seekSooner({m_boxesOfPiece, effort.isTimeUp});
        return refine(effort);
    }
    const auto minutes = static_cast<double>(worst.last - worst.first);
    const double perMinute = std::max(0.0, (m_costs[worst.first] - m_costs[worst.last]) / minutes);
    CrashSearch::Goal goal;
    goal.first = m_soonest + static_cast<std::int64_t>(worst.first);
    goal.last = m_soonest + static_cast<std::int64_t>(worst.last);
    goal.perMinute = perMinute;
    goal.known = m_costs[worst.first] + perMinute * static_cast<double>(goal.first);
    std::vector<CrashWay> better;
    goal.take = [&](const CrashWay& way) {
        const auto place = static_cast<std::size_t>(std::max<std::int64_t>(0, way.finish - m_soonest));
        if (way.cost < m_costs[place] - kStraight) better.push_back(way);
        take(way);
    };
    const double bound = m_search->bound(goal, {std::min(effort.boxes, m_boxesOfPiece), effort.isTimeUp});
    for (const CrashWay& way : better) takeAround(way);
    if (m_stop.stop_requested()) return false;
    raiseProved(worst, bound, perMinute);
    if (better.empty() && bound < goal.known - kHalfACoin) {
        for (std::size_t k = worst.first; k <= worst.last; ++k) m_isTried[k] = true;
    }
    return true;
}

WholeCrashCurve CrashCurveSearch::curve() const {
    WholeCrashCurve made;
    made.points = m_known;
    if (m_costs.empty()) return made;
    const auto point = [&](std::size_t place) {
        return CrashPoint{m_soonest + static_cast<std::int64_t>(place), m_costs[place]};
    };
    made.isSoonestProved = m_isSoonestProved;
    made.points.push_back(point(0));
    for (const Piece& piece : pieces()) {
        made.points.push_back(point(piece.last));
        made.gap = std::max(made.gap, piece.gap);
    }
    std::ranges::reverse(made.points);
    return made;
}

}  // namespace waymark
