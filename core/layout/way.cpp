#include "core/layout/way.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/layout/layer_columns.h"
#include "core/layout/route_search.h"
#include "core/layout/route_shapes.h"
#include "core/layout/surroundings.h"

namespace waymark::layout {

namespace {

constexpr double kComfort = 24;              // kept to nodes where that makes no detour
constexpr double kWorthOfComfort = 48;       // what it may cost
constexpr double kFarthestInComfort = 1600;  // for longer ways there is hardly a chance
constexpr double kDetourForComfort = 160;    // tried at most
constexpr std::array<double, 4> kClearances{kCardClearance, 8, 4, 1};

// Straight through whatever lies there; for ends that overlap or are walled in.
std::vector<Point> directWay(const Rect& from, const Rect& to) {
    const Point start{from.right(), from.centre().y};
    const Point end{to.x, to.centre().y};
    const double middle = (start.x + end.x) / 2;
    if (start.y == end.y) return {start, end};
    return {start, {middle, start.y}, {middle, end.y}, end};
}

// From the right side back to the top.
std::vector<Point> loop(const Rect& node) {
    const Point start{node.right(), node.centre().y};
    const Point end{node.centre().x, node.y};
    const Point corner{node.right() + kUsualTurn, node.y - kUsualTurn};
    return {start, {corner.x, start.y}, corner, {end.x, corner.y}, end};
}

bool areFarApart(const Rect& from, const Rect& to) {
    return std::abs(from.x - to.x) + std::abs(from.y - to.y) > kFarthestInComfort;
}

// A shape that keeps comfortably clear of the nodes, or one that keeps just clear if that is much better.
std::vector<Point> findClearShape(Surroundings& around, const WayWish& wish) {
    if (areFarApart(around.card(wish.from), around.card(wish.to))) {
        return findShape(around, wish, kCardClearance, kAnyDetour).points;
    }
    FoundWay comfortable = findShape(around, wish, kComfort, kDetourForComfort);
    if (comfortable.detour <= kWorthOfComfort) return comfortable.points;
    FoundWay clear = findShape(around, wish, kCardClearance, comfortable.detour - kWorthOfComfort);
    return clear.points.empty() ? comfortable.points : clear.points;
}

}  // namespace

Way findWay(const RectGrid& nodes, const WayWish& wish) {
    Way way;
    Surroundings around(nodes, wish.rules.roomAbove, wish.from, wish.to);
    if (wish.from == wish.to) {
        way.points = loop(around.card(wish.from));
        way.seen = around.seen();
        return way;
    }
    for (const double clearance : kClearances) {
        way.points = clearance == kCardClearance ? findClearShape(around, wish)
                                                 : findShape(around, wish, clearance, kAnyDetour).points;
        // A long way comes nearer to a node somewhere rather than being searched for among all the others.
        const bool isWorthASearch =
            clearance < kCardClearance || !areFarApart(around.card(wish.from), around.card(wish.to));
        if (way.points.empty() && isWorthASearch) way.points = searchWay(around, wish, clearance);
        if (way.points.empty()) continue;
        way.clearance = clearance;
        break;
    }
    if (way.points.empty()) way.points = directWay(around.card(wish.from), around.card(wish.to));
    removeNeedless(way.points);
    way.seen = around.seen();
    return way;
}

}  // namespace waymark::layout
