#include "core/layout/route_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    double least = 0.0;  // no way of this family costs less
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
        std::array<Family, kFamilies.size()> families = kFamilies;
        for (Family& family : families) family.least = leastCost(family);
        std::stable_sort(families.begin(), families.end(),
                         [](const Family& a, const Family& b) { return a.least < b.least; });
        const double bound = families.front().least;
        m_cost = bound + mostDetour;
        for (const Family& family : families) {
            if (family.least >= m_cost) break;
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
        double firstTurn, lastTurn;
        double out, in;  // how far one gets from start and end
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
        if (start.y == end.y && gap > 0.0) {
            if (m_around.isFree(m_frame, start, end, m_clearance, ends())) return offer({start, end}, 0.0);
        } else if (gap >= kLeastGap && std::abs(start.y - end.y) <= kTallest && tryOneTurn(start, end)) {
            return;
        }
        tryCorridors(start, end);
    }

    // Straight out, across, straight in.
    bool tryOneTurn(Point start, Point end) {
        const double turn = std::min(kUsualTurn, (end.x - start.x) / 2);
        const double first =
            std::max(start.x + turn, m_around.reach(m_frame, end, start.x + turn, m_clearance, {m_wish.to}));
        const double last =
            std::min(end.x - turn, m_around.reach(m_frame, start, end.x - turn, m_clearance, {m_wish.from}));
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
    void tryCorridors(Point start, Point end) {
        const double low = std::min(start.y, end.y);
        const double high = std::max(start.y, end.y);
        const double out = m_around.reach(m_frame, start, start.x + kFarthestTurn, m_clearance, {m_wish.from});
        const double firstTurn = std::min(start.x + kUsualTurn, out);
        if (firstTurn < start.x + m_clearance) return;
        const double in = m_around.reach(m_frame, end, end.x - kFarthestTurn, m_clearance, {m_wish.to});
        const double lastTurn = std::max(end.x - kUsualTurn, in);
        if (lastTurn > end.x - m_clearance) return;
        const Ends turns{start, end, firstTurn, lastTurn, out, in};
        // Stairs are at least as good as a corridor between the two heights.
        if (!tryStairs(turns)) {
            if (m_wish.turnLate && end.x > start.x) {
                tryCorridorsFrom(turns, start.y, end.y);
            } else {
                tryCorridorsFrom(turns, end.y, start.y);
            }
        }
        if (!m_best.empty() && isFar()) return;
        const double detour = worthwhileDetour(corridorCost(turns, low));
        tryCorridorsFrom(turns, low, low - detour);
        tryCorridorsFrom(turns, high, high + detour);
    }

    // How far a way may lead out and back that costs that much without, to be better than the best so far.
    [[nodiscard]] double worthwhileDetour(double cost) const { return std::clamp((m_cost - cost) / 2, 0.0, kFarthest); }

    // Through gaps in the rows between the two heights.
    bool tryStairs(const Ends& ends) {
        if (ends.start.y == ends.end.y) return false;
        const double farthest = std::max(ends.start.x + kFarthestTurn, ends.lastTurn);
        const double nearest = std::min(ends.end.x - kFarthestTurn, ends.firstTurn);
        const double out = m_around.reach(m_frame, ends.start, farthest, m_clearance, {m_wish.from});
        const double in = m_around.reach(m_frame, ends.end, nearest, m_clearance, {m_wish.to});
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
            if (tryCorridor(ends, *corridor)) return;
            y = *corridor + step * kGrid;
            if (step > 0 ? y > limit : y < limit) return;
        }
    }

    [[nodiscard]] double corridorCost(const Ends& ends, double y) const {
        return std::abs(ends.start.y - y) + std::abs(ends.end.y - y) + std::abs(ends.end.x - ends.start.x) +
               4 * kBendCost + m_sideCost;
    }

    bool tryCorridor(const Ends& ends, double y) {
        const auto first = m_around.firstFree(m_frame, ends.firstTurn, ends.out, {ends.start.y, y}, m_clearance);
        if (!first) return false;
        const auto last = m_around.firstFree(m_frame, ends.lastTurn, ends.in, {ends.end.y, y}, m_clearance);
        if (!last || *first == *last) return false;
        if (!m_around.isFree(m_frame, {*first, y}, {*last, y}, m_clearance)) return false;
        offer({ends.start, {*first, ends.start.y}, {*first, y}, {*last, y}, {*last, ends.end.y}, ends.end}, 0.0);
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
        for (const double turn : {kUsualTurn, m_clearance}) {
            if (tryHook(start, end, turn)) return;
        }
    }

    // Out of the right side, across to a corridor above the target, along it and down.
    bool tryHook(Point start, Point end, double turn) {
        const double out = m_around.reach(m_frame, start, start.x + kFarthestTurn, m_clearance, {m_wish.from});
        const double first = std::min(start.x + kUsualTurn, out);
        if (first < start.x + m_clearance) return false;
        double y = end.y - turn;
        const double farthest = worthwhileDetour(std::abs(start.x - end.x) + std::abs(start.y - y) + m_sideCost);
        for (int tried = 0; tried < kMostCorridors; ++tried) {
            const auto corridor = m_around.firstFree(turnedFrame(), y, y - farthest, {first, end.x}, m_clearance);
            if (!corridor) return false;
            const Point last{end.x, *corridor};
            if (!m_around.isFree(m_frame, last, end, m_clearance, {m_wish.to})) return false;
            const auto x = m_around.firstFree(m_frame, first, out, {start.y, *corridor}, m_clearance);
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
