#include "core/layout/route_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <queue>
#include <tuple>

#include "core/layout/route_costs.h"
#include "core/layout/route_flood.h"

namespace waymark::layout {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr Frame kOnMap{};
constexpr std::size_t kMostCrossings = 60'000;  // of lines in one neighbourhood
constexpr double kMargins[] = {200, 800, 3200};
constexpr double kFloodClearance = 4;  // less than any gap between nodes on the grid needs
constexpr double kBesideFlood = 40;

std::vector<double> sortedLines(std::vector<double> lines) {
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

// Whether there is a way on the lines of a neighbourhood, perhaps one in a larger neighbourhood, or none at all.
enum class Outlook : std::uint8_t { Good, NotHere, Never };

class Search {
public:
    Search(Surroundings& around, const WayWish& wish, double clearance)
        : m_around(around),
          m_wish(wish),
          m_clearance(clearance),
          m_from(around.card(wish.from)),
          m_to(around.card(wish.to)) {}

    bool areEndsOpen() {
        const auto isOpen = [&](const Rect& node, std::uint32_t number) {
            return std::any_of(kSides.begin(), kSides.end(), [&](Side side) { return isSideFree(node, side, number); });
        };
        return isOpen(m_from, m_wish.from) && isOpen(m_to, m_wish.to);
    }

    // False: too many lines.
    bool lookAt(const Rect& area) {
        m_xs.clear();
        m_ys.clear();
        addLinesIn(area);
        return takeLines();
    }

    // The same where there are too many lines: those along a way that a flood has found, and those of the nodes beside
    // it. False: there is none, or they are too many still.
    bool lookAlongFlood(const Rect& area) {
        const std::vector<Point> way =
            floodWay(m_around, area, openStubs(m_from, m_wish.from), openStubs(m_to, m_wish.to), m_clearance);
        if (way.empty()) return false;
        for (const double beside : {kBesideFlood, 0.0}) {
            m_xs.clear();
            m_ys.clear();
            for (const Point& bend : way) {
                m_xs.push_back(bend.x);
                m_ys.push_back(bend.y);
            }
            for (std::size_t k = 1; beside > 0.0 && k < way.size(); ++k) {
                addLinesIn(Frame::between(way[k - 1], way[k]).grown(beside));
            }
            if (takeLines()) return true;
        }
        return false;
    }

    // Floods the lines from both ends in turn, until the floods meet or one of them ends. That costs little where one
    // end is walled in, and a search would look at everything in vain.
    Outlook outlook() {
        m_wet.assign(m_xs.size() * m_ys.size(), kDry);
        std::array<std::vector<std::uint32_t>, 2> floods;
        bool isMet = false;
        const auto reach = [&](std::uint8_t flood, std::uint32_t crossing) {
            if (m_wet[crossing] == kDry) floods[flood].push_back(crossing);
            isMet = isMet || (m_wet[crossing] != kDry && m_wet[crossing] != flood);
            m_wet[crossing] = flood;
        };
        for (const Side side : kSides) {
            const auto start = stateAt(besideMiddle(m_from, side, m_clearance), true);
            const auto end = stateAt(besideMiddle(m_to, side, m_clearance), true);
            if (start && isSideFree(m_from, side, m_wish.from)) reach(0, *start / 2);
            if (end && isSideFree(m_to, side, m_wish.to)) reach(1, *end / 2);
        }
        for (std::size_t next = 0; !isMet; ++next) {
            for (std::uint8_t flood = 0; flood < 2; ++flood) {
                if (next >= floods[flood].size()) {
                    const bool isOut = std::any_of(floods[flood].begin(), floods[flood].end(),
                                                   [&](std::uint32_t crossing) { return isOutermost(crossing); });
                    return isOut ? Outlook::NotHere : Outlook::Never;
                }
                forEachFreeStep(floods[flood][next], [&](std::uint32_t crossing) { reach(flood, crossing); });
            }
        }
        return Outlook::Good;
    }

    std::vector<Point> find() {
        const std::size_t states = 2 * m_xs.size() * m_ys.size();
        m_cost.assign(states, kInfinity);
        m_before.assign(states, kStart);
        m_queue = {};
        enterStarts();
        Goal best;
        while (!m_queue.empty()) {
            const double bound = m_queue.top().first;
            const std::uint32_t state = m_queue.top().second;
            m_queue.pop();
            if (bound >= best.cost) break;
            if (bound > m_cost[state] + distanceLeft(state)) continue;  // reached more cheaply meanwhile
            arrive(state, best);
            forEachFreeStep(state / 2, [&](std::uint32_t crossing) { step(state, crossing); });
        }
        return best.cost < kInfinity ? pathTo(best) : std::vector<Point>{};
    }

private:
    // Where lines may leave this node, or arrive at it.
    std::vector<Point> openStubs(const Rect& node, std::uint32_t number) {
        std::vector<Point> stubs;
        for (const Side side : kSides) {
            if (isSideFree(node, side, number)) stubs.push_back(besideMiddle(node, side, m_clearance));
        }
        return stubs;
    }

    void addLinesIn(const Rect& area) {
        m_around.visit(area, [&](std::uint32_t node) {
            const Rect rect = m_around.nodes().rects()[node].grown(m_clearance);
            m_xs.insert(m_xs.end(), {rect.x, rect.right()});
            m_ys.insert(m_ys.end(), {rect.y, rect.bottom()});
        });
    }

    // With those of the ends.
    bool takeLines() {
        std::vector<double> xs = std::move(m_xs);
        std::vector<double> ys = std::move(m_ys);
        xs.insert(xs.end(), {m_from.centre().x, m_to.centre().x});
        ys.insert(ys.end(), {m_from.centre().y, m_to.centre().y});
        for (const Rect& end : {m_from, m_to}) {
            for (const Side side : kSides) {
                xs.push_back(besideMiddle(end, side, m_clearance).x);
                ys.push_back(besideMiddle(end, side, m_clearance).y);
            }
        }
        m_xs = sortedLines(std::move(xs));
        m_ys = sortedLines(std::move(ys));
        if (m_xs.size() * m_ys.size() > kMostCrossings) return false;
        findBlocked();
        return true;
    }

    static constexpr std::uint8_t kDry = 2;
    static constexpr std::uint32_t kStart = 0xFFFFFFFFU;
    static constexpr std::uint8_t kBlockedRight = 1;
    static constexpr std::uint8_t kBlockedDown = 2;

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

    bool isSideFree(const Rect& node, Side side, std::uint32_t number) {
        return m_around.isFree(kOnMap, besideMiddle(node, side, 0), besideMiddle(node, side, m_clearance), m_clearance,
                               {number});
    }

    void enterStarts() {
        for (const Side side : kSides) {
            const auto state = stateAt(besideMiddle(m_from, side, m_clearance), isHorizontal(side));
            if (!state || !isSideFree(m_from, side, m_wish.from)) continue;
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
            if (!isSideFree(m_to, side, m_wish.to)) continue;
            best = {cost, state, side};
        }
    }

    // Marks the parts of lines that are too near to nodes.
    void findBlocked() {
        m_blocked.assign(m_xs.size() * m_ys.size(), 0);
        const Rect lines{m_xs.front(), m_ys.front(), m_xs.back() - m_xs.front(), m_ys.back() - m_ys.front()};
        m_around.visit(lines.grown(m_clearance), [&](std::uint32_t node) {
            const Rect rect = m_around.nodes().rects()[node].grown(m_clearance);
            const Range columns = rangeIn(m_xs, rect.x, rect.right());
            const Range rows = rangeIn(m_ys, rect.y, rect.bottom());
            // Parts that begin before the node or in it, on lines within.
            for (std::size_t row = rows.first; row < rows.last; ++row) {
                for (std::size_t column = columns.first - (columns.first > 0 ? 1 : 0); column < columns.last;
                     ++column) {
                    m_blocked[row * m_xs.size() + column] |= kBlockedRight;
                }
            }
            for (std::size_t row = rows.first - (rows.first > 0 ? 1 : 0); row < rows.last; ++row) {
                for (std::size_t column = columns.first; column < columns.last; ++column) {
                    m_blocked[row * m_xs.size() + column] |= kBlockedDown;
                }
            }
        });
    }

    struct Range {
        std::size_t first, last;  // not the last itself
    };

    // Lines between the two places, but not on them.
    static Range rangeIn(const std::vector<double>& lines, double begin, double end) {
        const auto first = std::upper_bound(lines.begin(), lines.end(), begin);
        const auto last = std::lower_bound(first, lines.end(), end);
        return {static_cast<std::size_t>(first - lines.begin()), static_cast<std::size_t>(last - lines.begin())};
    }

    template <class Visitor>
    void forEachFreeStep(std::uint32_t crossing, Visitor&& visit) const {
        const auto width = static_cast<std::uint32_t>(m_xs.size());
        const std::uint32_t column = crossing % width;
        if (column + 1 < width && (m_blocked[crossing] & kBlockedRight) == 0) visit(crossing + 1);
        if (column > 0 && (m_blocked[crossing - 1] & kBlockedRight) == 0) visit(crossing - 1);
        if (crossing + width < m_blocked.size() && (m_blocked[crossing] & kBlockedDown) == 0) visit(crossing + width);
        if (crossing >= width && (m_blocked[crossing - width] & kBlockedDown) == 0) visit(crossing - width);
    }

    [[nodiscard]] bool isOutermost(std::uint32_t crossing) const {
        const std::size_t column = crossing % m_xs.size();
        const std::size_t row = crossing / m_xs.size();
        return column == 0 || row == 0 || column + 1 == m_xs.size() || row + 1 == m_ys.size();
    }

    void step(std::uint32_t state, std::uint32_t crossing) {
        const Point a = pointOf(state);
        const Point b = pointOf(2 * crossing);
        const bool isHorizontalStep = a.y == b.y;
        const bool turns = isHorizontalStep != (state % 2 == 0);
        const double cost = m_cost[state] + std::abs(a.x - b.x) + std::abs(a.y - b.y) + (turns ? kBendCost : 0.0);
        reachState(2 * crossing + (isHorizontalStep ? 0 : 1), cost, state);
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
    std::vector<std::uint8_t> m_wet;      // of each crossing: which flood has reached it
    std::vector<std::uint8_t> m_blocked;  // of each crossing: which lines that go on from it are
    std::vector<double> m_cost;
    std::vector<std::uint32_t> m_before;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

}  // namespace

std::vector<Point> searchWay(Surroundings& around, const WayWish& wish, double clearance) {
    const Rect ends = united(around.card(wish.from), around.card(wish.to));
    Search search(around, wish, clearance);
    if (!search.areEndsOpen()) return {};
    for (const double margin : kMargins) {
        if (!search.lookAt(ends.grown(margin))) {
            if (clearance != kFloodClearance) return {};
            if (!search.lookAlongFlood(ends.grown(margin))) continue;
        }
        const Outlook outlook = search.outlook();
        if (outlook == Outlook::Never) return {};
        if (outlook == Outlook::NotHere) continue;
        std::vector<Point> points = search.find();
        if (!points.empty()) return points;
    }
    return {};
}

}  // namespace waymark::layout
