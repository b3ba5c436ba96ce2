#include "core/layout/route_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "core/layout/route_stairs.h"

namespace waymark::layout {

namespace {

constexpr double kFarthestTurn = 240;
constexpr double kLeastGap = 16;       // between two sides with turns in between
constexpr double kTallest = 640;       // that a single turn is tried alone for; stairs find those of taller ways
constexpr double kFarEnough = 2400;    // for any shape to do
constexpr double kFarthest = 100'000;  // that a way round something may lead away
constexpr int kMostCorridors = 4;      // tried in one direction
constexpr double kHookCost = 40;       // ways that turn away from their target and back again
constexpr double kCrampedTurn = 8;     // for each unit that a turn is nearer than kLeastGap

double lengthOf(const std::vector<Point>& points) {
    double length = 0.0;
    for (std::size_t k = 1; k < points.size(); ++k) {
        length += std::abs(points[k].x - points[k - 1].x) + std::abs(points[k].y - points[k - 1].y);
    }
    return length;
}

// One kind of way: which sides it joins, and the frame in which these look like the kind's usual ones.
enum class Shape : std::uint8_t { Opposite, Same, Corner };

struct Family {
    Shape shape;
    Side from;
    Side to;
    Frame frame;
};

constexpr Frame kStraight{false, 1, 1};
constexpr Frame kMirrored{false, -1, 1};
constexpr Frame kDown{true, 1, 1};
constexpr Frame kUp{true, -1, 1};

constexpr std::array<Family, 11> kFamilies{
    Family{Shape::Opposite, Side::Right, Side::Left, kStraight},
    Family{Shape::Opposite, Side::Bottom, Side::Top, kDown},
    Family{Shape::Opposite, Side::Top, Side::Bottom, kUp},
    Family{Shape::Same, Side::Right, Side::Right, kStraight},
    Family{Shape::Same, Side::Left, Side::Left, kMirrored},
    Family{Shape::Same, Side::Top, Side::Top, kUp},
    Family{Shape::Same, Side::Bottom, Side::Bottom, kDown},
    Family{Shape::Corner, Side::Right, Side::Top, kStraight},
    Family{Shape::Corner, Side::Right, Side::Bottom, Frame{false, 1, -1}},
    Family{Shape::Corner, Side::Bottom, Side::Left, kDown},
    Family{Shape::Corner, Side::Top, Side::Left, kUp},
};

class ShapeFinder {
public:
    ShapeFinder(Surroundings& around, const WayWish& wish, double clearance)
        : m_around(around), m_wish(wish), m_clearance(clearance) {}

    FoundWay find(double mostDetour) {
        std::array<std::pair<double, std::size_t>, kFamilies.size()> byLeastCost;
        for (std::size_t k = 0; k < kFamilies.size(); ++k) byLeastCost[k] = {leastCost(kFamilies[k]), k};
        std::sort(byLeastCost.begin(), byLeastCost.end());
        const double bound = byLeastCost.front().first;
        m_cost = bound + mostDetour;
        for (const auto& [least, number] : byLeastCost) {
            if (least >= m_cost) break;
            const Family& family = kFamilies[number];
            m_frame = family.frame;
            m_from = rectInFrame(m_wish.from);
            m_to = rectInFrame(m_wish.to);
            m_sideCost = costOfSides(family);
            if (family.shape == Shape::Opposite) tryOpposite();
            if (family.shape == Shape::Same) trySame();
            if (family.shape == Shape::Corner) tryCorner();
            if (!m_best.empty() && isFar()) break;
        }
        if (m_best.empty()) return {};
        return {std::move(m_best), m_cost - bound};
    }

private:
    struct Ends {
        Point start, end;
        double farOut, farIn;        // how far one gets from start and end: past the other one, or to kFarthestTurn
        double out = 0.0, in = 0.0;  // ... at most kFarthestTurn
        double firstTurn = 0.0, lastTurn = 0.0;
    };

    // So far apart that the first shape that is free will do, for others cost much time to try.
    [[nodiscard]] bool isFar() const { return std::abs(m_from.x - m_to.x) + std::abs(m_from.y - m_to.y) > kFarEnough; }

    [[nodiscard]] Rect rectInFrame(std::uint32_t node) const { return m_frame.fromMap(m_around.card(node)); }

    [[nodiscard]] double costOfSides(const Family& family) const {
        const Rect from = m_around.card(m_wish.from);
        const Rect to = m_around.card(m_wish.to);
        const bool isNextLine =
            m_wish.rules.backRoutes == BackRoutes::RoundTheEnds && to.right() <= from.x && to.y >= from.bottom();
        const bool isUsual = family.from == Side::Right && family.to == Side::Left;
        return costOfLeaving(family.from, m_wish.avoidLeaving) + costOfArriving(family.to, m_wish.avoidArriving) +
               (isNextLine && !isUsual ? kFarthest : 0.0);
    }

    // No way of this family costs less.
    [[nodiscard]] double leastCost(const Family& family) const {
        const Rect from = family.frame.fromMap(m_around.card(m_wish.from));
        const Rect to = family.frame.fromMap(m_around.card(m_wish.to));
        const double across = std::abs(from.centre().y - to.centre().y);
        double cost = costOfSides(family);
        if (family.shape == Shape::Opposite) {
            const double gap = to.x - from.right();
            const double bends = gap < 0 ? 4 : across > 0 ? 2 : 0;
            cost += std::abs(gap) + across + bends * kBendCost;
        } else if (family.shape == Shape::Same) {
            cost += std::abs(from.right() - to.right()) + across + 2 * kBendCost;
        } else {
            const bool isOneBend = to.centre().x >= from.right() && to.y >= from.centre().y;
            cost += std::abs(to.centre().x - from.right()) + std::abs(to.y - from.centre().y);
            cost += isOneBend ? kBendCost : 3 * kBendCost + kHookCost;
        }
        return cost;
    }

    // Takes over points in the frame if they make the cheapest way so far.
    void offer(std::vector<Point> points, double extraCost) {
        for (Point& point : points) point = m_frame.toMap(point);
        removeNeedless(points);
        const double bends = static_cast<double>(points.size()) - 2;
        const double cost = lengthOf(points) + bends * kBendCost + m_sideCost + extraCost;
        if (cost >= m_cost) return;
        m_cost = cost;
        m_best = std::move(points);
    }

    [[nodiscard]] Ignored ends() const { return {m_wish.from, m_wish.to}; }

    // Out of the right side into the left one.
    void tryOpposite() {
        const Point start{m_from.right(), m_from.centre().y};
        const Point end{m_to.x, m_to.centre().y};
        const double gap = end.x - start.x;
        if (start.y == end.y && gap > 0.0 && m_around.isFree(m_frame, start, end, m_clearance, ends())) {
            return offer({start, end}, 0.0);
        }
        const double farOut = std::max(start.x + kFarthestTurn, end.x);
        const double farIn = std::min(end.x - kFarthestTurn, start.x);
        const Ends ends{start, end, m_around.reach(m_frame, start, farOut, m_clearance, {m_wish.from}),
                        m_around.reach(m_frame, end, farIn, m_clearance, {m_wish.to})};
        const bool isOneTurn = start.y != end.y && gap >= kLeastGap && std::abs(start.y - end.y) <= kTallest;
        if (!isOneTurn || !tryOneTurn(ends)) tryCorridors(ends);
    }

    // Straight out, across, straight in.
    bool tryOneTurn(const Ends& ends) {
        const Point start = ends.start;
        const Point end = ends.end;
        const double turn = std::min(kUsualTurn, (end.x - start.x) / 2);
        const double first = std::max(start.x + turn, ends.farIn);
        const double last = std::min(end.x - turn, ends.farOut);
        if (first > last) return false;
        const Point span{start.y, end.y};
        const double clearance = std::min(m_clearance, turn);
        const auto x = m_wish.turnLate ? m_around.firstFree(m_frame, last, first, span, clearance)
                                       : m_around.firstFree(m_frame, first, last, span, clearance);
        if (!x) return false;
        const double cramped = std::max(0.0, kLeastGap - turn) * kCrampedTurn;
        offer({start, {*x, start.y}, {*x, end.y}, end}, cramped);
        return true;
    }

    // Straight out, across to a free corridor, along it, across, straight in.
    void tryCorridors(Ends ends) {
        ends.out = std::min(ends.farOut, ends.start.x + kFarthestTurn);
        ends.in = std::max(ends.farIn, ends.end.x - kFarthestTurn);
        ends.firstTurn = std::min(ends.start.x + kUsualTurn, ends.out);
        ends.lastTurn = std::max(ends.end.x - kUsualTurn, ends.in);
        if (ends.firstTurn < ends.start.x + m_clearance || ends.lastTurn > ends.end.x - m_clearance) return;
        // Stairs are at least as good as a corridor between the two heights.
        if (!tryStairs(ends)) {
            if (m_wish.turnLate && ends.end.x > ends.start.x) {
                tryCorridorsFrom(ends, ends.start.y, ends.end.y);
            } else {
                tryCorridorsFrom(ends, ends.end.y, ends.start.y);
            }
        }
        if (!m_best.empty() && isFar()) return;
        const auto [low, high] = std::minmax({ends.start.y, ends.end.y});
        const double detour = worthwhileDetour(corridorCost(ends, low));
        tryCorridorsFrom(ends, low, low - detour);
        tryCorridorsFrom(ends, high, high + detour);
    }

    // How far a way may lead out and back that costs that much without, to be better than the best so far.
    [[nodiscard]] double worthwhileDetour(double cost) const { return std::clamp((m_cost - cost) / 2, 0.0, kFarthest); }

    // Through gaps in the rows between the two heights.
    bool tryStairs(const Ends& ends) {
        if (ends.start.y == ends.end.y) return false;
        const double out = std::min(ends.farOut, std::max(ends.start.x + kFarthestTurn, ends.lastTurn));
        const double in = std::max(ends.farIn, std::min(ends.end.x - kFarthestTurn, ends.firstTurn));
        if (out < ends.firstTurn || in > ends.lastTurn) return false;
        const StairsWish wish{ends.start, ends.end, {ends.firstTurn, out}, {in, ends.lastTurn}, m_wish.turnLate};
        std::vector<Point> points = findStairs(m_around, m_frame, wish, m_clearance);
        if (points.empty()) return false;
        offer(std::move(points), 0.0);
        return true;
    }

    // Corridors at `y` or beyond towards `limit`, the nearest free one.
    void tryCorridorsFrom(const Ends& ends, double y, double limit) {
        const Frame turned = turnedFrame();
        const double step = limit >= y ? 1.0 : -1.0;
        for (int tried = 0; tried < kMostCorridors; ++tried) {
            const auto corridor = m_around.firstFree(turned, y, limit, {ends.firstTurn, ends.lastTurn}, m_clearance);
            if (!corridor) return;
            const double away = corridorCost(ends, *corridor);
            if (away >= m_cost) return;
            const auto first = legTo(*corridor, ends.firstTurn, ends.out, ends.start.y);
            const auto last = first ? legTo(*corridor, ends.lastTurn, ends.in, ends.end.y) : std::nullopt;
            if (first && last && tryCorridor(ends, *corridor, *first, *last)) return;
            // A leg that is blocked is so on the way to all corridors further on.
            if (!first && (*corridor - ends.start.y) * step >= 0.0) return;
            if (first && !last && (*corridor - ends.end.y) * step >= 0.0) return;
            y = *corridor + step * kGrid;
            if (step > 0 ? y > limit : y < limit) return;
        }
    }

    [[nodiscard]] double corridorCost(const Ends& ends, double y) const {
        return std::abs(ends.start.y - y) + std::abs(ends.end.y - y) + std::abs(ends.end.x - ends.start.x) +
               4 * kBendCost + m_sideCost;
    }

    // Where a line between that y and the corridor may run.
    std::optional<double> legTo(double corridor, double nearest, double farthest, double y) {
        return m_around.firstFree(m_frame, nearest, farthest, {y, corridor}, m_clearance);
    }

    bool tryCorridor(const Ends& ends, double y, double first, double last) {
        if (first == last || !m_around.isFree(m_frame, {first, y}, {last, y}, m_clearance)) return false;
        offer({ends.start, {first, ends.start.y}, {first, y}, {last, y}, {last, ends.end.y}, ends.end}, 0.0);
        return true;
    }

    // The frame in which this one's y leads along.
    [[nodiscard]] Frame turnedFrame() const { return {!m_frame.isTurned, m_frame.across, m_frame.along}; }

    // Out of the right side and into the right side.
    void trySame() {
        const Point start{m_from.right(), m_from.centre().y};
        const Point end{m_to.right(), m_to.centre().y};
        if (std::abs(start.y - end.y) < kLeastGap) return;
        const double first = std::max(start.x, end.x) + kUsualTurn;
        const double farthest = first + 4 * kFarthestTurn;
        const double last = std::min(m_around.reach(m_frame, start, farthest, m_clearance, {m_wish.from}),
                                     m_around.reach(m_frame, end, farthest, m_clearance, {m_wish.to}));
        if (last < first) return;
        const auto x = m_around.firstFree(m_frame, first, last, {start.y, end.y}, m_clearance);
        if (x) offer({start, {*x, start.y}, {*x, end.y}, end}, 0.0);
    }

    // Out of the right side and into the upper one.
    void tryCorner() {
        const Point start{m_from.right(), m_from.centre().y};
        const Point end{m_to.centre().x, m_to.y};
        if (end.x >= start.x + kLeastGap && end.y >= start.y + kLeastGap) {
            const Point corner{end.x, start.y};
            if (m_around.isFree(m_frame, start, corner, m_clearance, {m_wish.from}) &&
                m_around.isFree(m_frame, corner, end, m_clearance, {m_wish.to})) {
                return offer({start, corner, end}, 0.0);
            }
        }
        const double out = m_around.reach(m_frame, start, start.x + kFarthestTurn, m_clearance, {m_wish.from});
        if (out < start.x + m_clearance) return;
        if (tryHook(start, end, out, kUsualTurn)) return;
        if (m_clearance < kUsualTurn) tryHook(start, end, out, m_clearance);
    }

    // Out of the right side, at most as far as `out`, across to a corridor above the target, along it and down.
    bool tryHook(Point start, Point end, double out, double turn) {
        const double first = std::min(start.x + kUsualTurn, out);
        double y = end.y - turn;
        const double farthest = worthwhileDetour(std::abs(start.x - end.x) + std::abs(start.y - y) + m_sideCost);
        for (int tried = 0; tried < kMostCorridors; ++tried) {
            const auto corridor = m_around.firstFree(turnedFrame(), y, y - farthest, {first, end.x}, m_clearance);
            if (!corridor) return false;
            const Point last{end.x, *corridor};
            if (!m_around.isFree(m_frame, last, end, m_clearance, {m_wish.to})) return false;
            const auto x = m_around.firstFree(m_frame, first, out, {start.y, *corridor}, m_clearance);
            if (!x && *corridor <= start.y) return false;  // blocked on the way to all others as well
            if (x && *x != end.x && *corridor != start.y &&
                m_around.isFree(m_frame, {*x, *corridor}, last, m_clearance)) {
                offer({start, {*x, start.y}, {*x, *corridor}, last, end}, kHookCost);
                return true;
            }
            y = *corridor - kGrid;
        }
        return false;
    }

    Surroundings& m_around;
    const WayWish& m_wish;
    double m_clearance;
    Frame m_frame;
    Rect m_from;  // in the frame
    Rect m_to;    // in the frame
    double m_sideCost = 0.0;
    std::vector<Point> m_best;
    double m_cost = 0.0;  // of the best; at first, what none may reach
};

}  // namespace

// Takes out points in the middle of a line.
void removeNeedless(std::vector<Point>& points) {
    std::size_t kept = 0;
    for (const Point point : points) {
        if (kept > 0 && points[kept - 1] == point) continue;
        const bool goesOn = kept > 1 && ((points[kept - 2].x == points[kept - 1].x && points[kept - 1].x == point.x) ||
                                         (points[kept - 2].y == points[kept - 1].y && points[kept - 1].y == point.y));
        if (!goesOn) ++kept;
        points[kept - 1] = point;
    }
    points.resize(kept);
}

FoundWay findShape(Surroundings& around, const WayWish& wish, double clearance, double mostDetour) {
    return ShapeFinder(around, wish, clearance).find(mostDetour);
}

}  // namespace waymark::layout
