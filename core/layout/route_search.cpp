#include "core/layout/route_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <queue>
#include <tuple>

#include "core/layout/route_costs.h"

namespace waymark::layout {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Frame kOnMap{};
constexpr std::size_t kMostCrossings = 60'000;  // of lines in one neighbourhood
constexpr double kMargins[] = {200, 800, 3200};

std::vector<double> sortedLines(std::vector<double> lines) {
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

class Search {
public:
    Search(Surroundings& around, const WayWish& wish, double clearance)
        : m_around(around),
          m_wish(wish),
          m_clearance(clearance),
          m_from(around.card(wish.from)),
          m_to(around.card(wish.to)) {}

    // False: too many lines.
    bool lookAt(const Rect& area) {
        std::vector<double> xs{m_from.centre().x, m_to.centre().x};
        std::vector<double> ys{m_from.centre().y, m_to.centre().y};
        m_around.visit(area, [&](std::uint32_t node) {
            const Rect& rect = m_around.nodes().rects()[node];
            xs.insert(xs.end(), {rect.x - m_clearance, rect.right() + m_clearance});
            ys.insert(ys.end(), {rect.y - m_clearance, rect.bottom() + m_clearance});
        });
        m_xs = sortedLines(std::move(xs));
        m_ys = sortedLines(std::move(ys));
        return m_xs.size() * m_ys.size() <= kMostCrossings;
    }

    std::vector<Point> find() {
        const std::size_t states = 2 * m_xs.size() * m_ys.size();
        m_cost.assign(states, kInfinity);
        m_before.assign(states, kStart);
        m_queue = {};
        enterStarts();
        Goal best;
        while (!m_queue.empty()) {
            const auto [bound, state] = m_queue.top();
            m_queue.pop();
            if (bound >= best.cost) break;
            if (bound > m_cost[state] + distanceLeft(state)) continue;  // reached more cheaply meanwhile
            arrive(state, best);
            for (const bool horizontal : {true, false}) {
                step(state, horizontal, 1);
                step(state, horizontal, -1);
            }
        }
        return best.cost < kInfinity ? pathTo(best) : std::vector<Point>{};
    }

private:
    static constexpr std::uint32_t kStart = 0xFFFFFFFFU;

    struct Goal {
        double cost = kInfinity;
        std::uint32_t state = 0;
        Side side = Side::Left;
    };

    // A state is a crossing of lines and the direction in which it is reached: even horizontally, odd vertically.
    [[nodiscard]] std::size_t columnOf(std::uint32_t state) const { return state / 2 % m_xs.size(); }
    [[nodiscard]] std::size_t rowOf(std::uint32_t state) const { return state / 2 / m_xs.size(); }
    [[nodiscard]] Point pointOf(std::uint32_t state) const { return {m_xs[columnOf(state)], m_ys[rowOf(state)]}; }
    [[nodiscard]] std::uint32_t stateAt(std::size_t column, std::size_t row, bool horizontal) const {
        return static_cast<std::uint32_t>(2 * (row * m_xs.size() + column) + (horizontal ? 0 : 1));
    }
    [[nodiscard]] std::optional<std::uint32_t> stateAt(Point point, bool horizontal) const {
        const auto x = std::lower_bound(m_xs.begin(), m_xs.end(), point.x);
        const auto y = std::lower_bound(m_ys.begin(), m_ys.end(), point.y);
        if (x == m_xs.end() || y == m_ys.end() || *x != point.x || *y != point.y) return std::nullopt;
        return stateAt(static_cast<std::size_t>(x - m_xs.begin()), static_cast<std::size_t>(y - m_ys.begin()),
                       horizontal);
    }

    [[nodiscard]] double distanceLeft(std::uint32_t state) const {
        const Point point = pointOf(state);
        const double across = std::max({0.0, m_to.x - point.x, point.x - m_to.right()});
        const double down = std::max({0.0, m_to.y - point.y, point.y - m_to.bottom()});
        return across + down;
    }

    void reachState(std::uint32_t state, double cost, std::uint32_t before) {
        if (cost >= m_cost[state]) return;
        m_cost[state] = cost;
        m_before[state] = before;
        m_queue.emplace(cost + distanceLeft(state), state);
    }

    void enterStarts() {
        for (const Side side : kSides) {
            const Point out = besideMiddle(m_from, side, m_clearance);
            const auto state = stateAt(out, isHorizontal(side));
            if (!state || !m_around.isFree(kOnMap, besideMiddle(m_from, side, 0), out, m_clearance, {m_wish.from})) {
                continue;
            }
            reachState(*state, m_clearance + costOfLeaving(side, m_wish.avoidLeaving), kStart);
        }
    }

    void arrive(std::uint32_t state, Goal& best) {
        const Point point = pointOf(state);
        for (const Side side : kSides) {
            const Point in = besideMiddle(m_to, side, m_clearance);
            if (!(in == point)) continue;
            const bool turns = isHorizontal(side) != (state % 2 == 0);
            const double cost =
                m_cost[state] + m_clearance + costOfArriving(side, m_wish.avoidArriving) + (turns ? kBendCost : 0.0);
            if (cost >= best.cost) continue;
            if (!m_around.isFree(kOnMap, in, besideMiddle(m_to, side, 0), m_clearance, {m_wish.to})) continue;
            best = {cost, state, side};
        }
    }

    void step(std::uint32_t state, bool horizontal, int by) {
        const std::size_t column = columnOf(state);
        const std::size_t row = rowOf(state);
        const std::size_t last = (horizontal ? m_xs.size() : m_ys.size()) - 1;
        const std::size_t current = horizontal ? column : row;
        if (by > 0 ? current == last : current == 0) return;
        const std::size_t next = by > 0 ? current + 1 : current - 1;
        const std::uint32_t target = horizontal ? stateAt(next, row, true) : stateAt(column, next, false);
        const Point a = pointOf(state);
        const Point b = pointOf(target);
        const bool turns = horizontal != (state % 2 == 0);
        const double cost = m_cost[state] + std::abs(a.x - b.x) + std::abs(a.y - b.y) + (turns ? kBendCost : 0.0);
        if (cost >= m_cost[target] || !m_around.isFree(kOnMap, a, b, m_clearance)) return;
        reachState(target, cost, state);
    }

    [[nodiscard]] std::vector<Point> pathTo(const Goal& goal) const {
        std::vector<Point> points{besideMiddle(m_to, goal.side, 0)};
        std::uint32_t state = goal.state;
        points.push_back(pointOf(state));
        while (m_before[state] != kStart) {
            state = m_before[state];
            points.push_back(pointOf(state));
        }
        // The first crossing lies beside the middle of the side that the way leaves from.
        for (const Side side : kSides) {
            if (besideMiddle(m_from, side, m_clearance) == points.back() && isHorizontal(side) == (state % 2 == 0)) {
                points.push_back(besideMiddle(m_from, side, 0));
                break;
            }
        }
        std::reverse(points.begin(), points.end());
        return points;
    }

    using Entry = std::pair<double, std::uint32_t>;

    Surroundings& m_around;
    const WayWish& m_wish;
    double m_clearance;
    Rect m_from;
    Rect m_to;
    std::vector<double> m_xs, m_ys;
    std::vector<double> m_cost;
    std::vector<std::uint32_t> m_before;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

}  // namespace

std::vector<Point> searchWay(Surroundings& around, const WayWish& wish, double clearance) {
    const Rect ends = united(around.card(wish.from), around.card(wish.to));
    Search search(around, wish, clearance);
    for (const double margin : kMargins) {
        if (!search.lookAt(ends.grown(margin))) return {};
        std::vector<Point> points = search.find();
        if (!points.empty()) return points;
    }
    return {};
}

}  // namespace waymark::layout
