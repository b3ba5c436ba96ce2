#include "core/layout/route_stairs.h"

#include <algorithm>
#include <cmath>

namespace waymark::layout {

namespace {

constexpr double kMargin = 160;  // that the way may lead beyond its ends
constexpr std::size_t kMostSteps = 64;

using Intervals = std::vector<Interval>;  // ascending and apart

// Where lines must not run: all numbers are those of a node with the clearance around it.
struct Block {
    double top, bottom;
    Interval across;
};

void subtract(Intervals& from, const Interval& blocked, Intervals& result) {
    result.clear();
    for (const Interval& free : from) {
        if (blocked.most <= free.least || blocked.least >= free.most) {
            result.push_back(free);  // a line at the very side of a block keeps the clearance
            continue;
        }
        if (blocked.least >= free.least) result.push_back({free.least, blocked.least});
        if (blocked.most <= free.most) result.push_back({blocked.most, free.most});
    }
}

double nearestIn(const Intervals& intervals, double wish) {
    double nearest = intervals.front().least;
    for (const Interval& interval : intervals) {
        const double candidate = std::clamp(wish, interval.least, interval.most);
        if (std::abs(candidate - wish) < std::abs(nearest - wish)) nearest = candidate;
    }
    return nearest;
}

class StairsFinder {
public:
    StairsFinder(Surroundings& around, const Frame& frame, const StairsWish& wish, double clearance)
        : m_around(around),
          m_wish(wish),
          m_clearance(clearance),
          // Mirrored where necessary, so that the way leads down.
          m_frame{frame.isTurned, frame.along, wish.end.y >= wish.start.y ? frame.across : -frame.across},
          m_sign(wish.end.y >= wish.start.y ? 1.0 : -1.0),
          m_begin(wish.start.y * m_sign),
          m_end(wish.end.y * m_sign) {}

    std::vector<Point> find() {
        lookAround();
        if (!findLastLeg() || !goDown()) return {};
        return choosePlaces();
    }

private:
    void lookAround() {
        m_window = {std::min(m_wish.firstLeg.least, m_wish.lastLeg.least) - kMargin,
                    std::max(m_wish.firstLeg.most, m_wish.lastLeg.most) + kMargin};
        const Rect window = Frame::between({m_window.least, m_begin}, {m_window.most, m_end});
        m_around.visit(m_frame.toMap(window.grown(m_clearance)), [&](std::uint32_t node) {
            const Rect rect = m_frame.fromMap(m_around.nodes().rects()[node]).grown(m_clearance);
            m_blocks.push_back({rect.y, rect.bottom(), {rect.x, rect.right()}});
        });
        std::sort(m_blocks.begin(), m_blocks.end(), [](const Block& a, const Block& b) {
            return a.top != b.top ? a.top < b.top : a.across.least < b.across.least;
        });
    }

    // Where the last leg may run, and from where on it can.
    bool findLastLeg() {
        m_lastLeg = {m_wish.lastLeg};
        m_lastBegin = m_begin;
        std::vector<const Block*> upwards;
        for (const Block& block : m_blocks) upwards.push_back(&block);
        std::stable_sort(upwards.begin(), upwards.end(),
                         [](const Block* a, const Block* b) { return a->bottom > b->bottom; });
        for (const Block* block : upwards) {
            if (block->bottom <= m_begin || block->top >= m_end) continue;
            subtract(m_lastLeg, block->across, m_scratch);
            if (m_scratch.empty()) {
                m_lastBegin = block->bottom;
                return m_lastBegin < m_end;
            }
            m_lastLeg.swap(m_scratch);
        }
        return true;
    }

    // Every leg goes on as far as any place of it can, and the next begins there.
    bool goDown() {
        Intervals free{m_wish.firstLeg};
        for (const Block& block : m_blocks) {
            if (block.top >= m_begin) break;
            if (block.bottom > m_begin) take(free, block);
        }
        if (free.empty()) return false;
        double y = m_begin;
        std::size_t next = firstFrom(m_begin);
        while (next < m_blocks.size() && m_blocks[next].top < m_lastBegin) {
            const Block& block = m_blocks[next++];
            subtract(free, block.across, m_scratch);
            if (!m_scratch.empty()) {
                free.swap(m_scratch);
                continue;
            }
            if (block.top <= y || m_steps.size() == kMostSteps) return false;
            y = block.top;
            m_legs.push_back(free);
            m_steps.push_back(y);
            free = freeAt(y);
            if (free.empty()) return false;
            next = firstFrom(y);
        }
        joinLastLeg(std::move(free));
        return true;
    }

    void take(Intervals& free, const Block& block) {
        subtract(free, block.across, m_scratch);
        free.swap(m_scratch);
    }

    [[nodiscard]] std::size_t firstFrom(double y) const {
        const auto first = std::lower_bound(m_blocks.begin(), m_blocks.end(), y,
                                            [](const Block& b, double top) { return b.top < top; });
        return static_cast<std::size_t>(first - m_blocks.begin());
    }

    // All places of a line that begins at y.
    Intervals freeAt(double y) {
        Intervals free{m_window};
        for (const Block& block : m_blocks) {
            if (block.top >= y) break;
            if (block.bottom > y) take(free, block);
        }
        return free;
    }

    void joinLastLeg(Intervals free) {
        Intervals common;
        for (const Interval& a : free) {
            for (const Interval& b : m_lastLeg) {
                const Interval both{std::max(a.least, b.least), std::min(a.most, b.most)};
                if (both.least <= both.most) common.push_back(both);
            }
        }
        if (!common.empty()) {
            m_legs.push_back(std::move(common));
            return;
        }
        m_legs.push_back(std::move(free));
        m_steps.push_back(m_lastBegin);
        m_legs.push_back(m_lastLeg);
    }

    std::vector<Point> choosePlaces() {
        std::vector<double> places(m_legs.size());
        double wish = m_legs.size() > 1 || m_wish.turnLate ? m_wish.lastLeg.most : m_wish.firstLeg.least;
        for (std::size_t leg = m_legs.size(); leg-- > 0;) wish = places[leg] = nearestIn(m_legs[leg], wish);
        std::vector<Point> points{{m_wish.start.x, m_begin}, {places.front(), m_begin}};
        for (std::size_t step = 0; step < m_steps.size(); ++step) {
            const Point a{places[step], m_steps[step]};
            const Point b{places[step + 1], m_steps[step]};
            if (!m_around.isFree(m_frame, a, b, m_clearance)) return {};
            points.push_back(a);
            points.push_back(b);
        }
        points.push_back({places.back(), m_end});
        points.push_back({m_wish.end.x, m_end});
        for (Point& point : points) point.y *= m_sign;
        return points;
    }

    Surroundings& m_around;
    const StairsWish& m_wish;
    double m_clearance;
    Frame m_frame;
    double m_sign;
    double m_begin;
    double m_end;
    Interval m_window;
    std::vector<Block> m_blocks;  // by their tops
    Intervals m_lastLeg;
    double m_lastBegin = 0.0;
    std::vector<Intervals> m_legs;
    std::vector<double> m_steps;  // m_steps[k] leads from m_legs[k] to m_legs[k + 1]
    Intervals m_scratch;
};

}  // namespace

std::vector<Point> findStairs(Surroundings& around, const Frame& frame, const StairsWish& wish, double clearance) {
    return StairsFinder(around, frame, wish, clearance).find();
}

}  // namespace waymark::layout
