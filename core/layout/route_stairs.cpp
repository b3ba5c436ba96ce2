#include "core/layout/route_stairs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory_resource>
#include <optional>

namespace waymark::layout {

namespace {

constexpr double kMargin = 160;  // that the way may lead beyond its ends
constexpr std::size_t kMostSteps = 64;
constexpr std::size_t kUsualCount = 32;  // of blocks, and of intervals between them
constexpr std::size_t kUsualMemory = 8192;

using Intervals = std::pmr::vector<Interval>;  // ascending and apart

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
          m_end(wish.end.y * m_sign) {
        m_lastLeg.reserve(kUsualCount);
        m_scratch.reserve(kUsualCount);
        m_blocks.reserve(kUsualCount);
    }

    std::vector<Point> find() {
        m_window = {std::min(m_wish.firstLeg.least, m_wish.lastLeg.least) - kMargin,
                    std::max(m_wish.firstLeg.most, m_wish.lastLeg.most) + kMargin};
        if (!findLastLeg() || !goDown()) return {};
        return choosePlaces();
    }

private:
    [[nodiscard]] Rect areaOf(const Interval& across, double top, double bottom) const {
        return m_frame.toMap(Frame::between({across.least, top}, {across.most, bottom}).grown(m_clearance));
    }

    // Leaves them in m_blocks.
    void findBlocks(const Interval& across, double top, double bottom) {
        m_blocks.clear();
        m_around.nodes().visit(areaOf(across, top, bottom), [&](std::uint32_t node) {
            const Rect rect = m_frame.fromMap(m_around.nodes().rects()[node]).grown(m_clearance);
            m_blocks.push_back({rect.y, rect.bottom(), {rect.x, rect.right()}});
        });
    }

    void findBlocksDownwards(const Interval& across, double from) {
        findBlocks(across, from, m_lastBegin);
        std::sort(m_blocks.begin(), m_blocks.end(), [](const Block& a, const Block& b) {
            return a.top != b.top ? a.top < b.top : a.across.least < b.across.least;
        });
    }

    // Where the last leg may run, and from where on it can.
    bool findLastLeg() {
        m_lastLeg.push_back(m_wish.lastLeg);
        m_lastBegin = m_begin;
        findBlocks(m_wish.lastLeg, m_begin, m_end);
        std::sort(m_blocks.begin(), m_blocks.end(), [](const Block& a, const Block& b) {
            return a.bottom != b.bottom ? a.bottom > b.bottom : a.across.least < b.across.least;
        });
        for (const Block& block : m_blocks) {
            subtract(m_lastLeg, block.across, m_scratch);
            if (m_scratch.empty()) {
                m_lastBegin = block.bottom;
                break;
            }
            m_lastLeg.swap(m_scratch);
        }
        m_around.see(areaOf(m_wish.lastLeg, m_lastBegin - kGrid, m_end));
        return m_lastBegin < m_end;
    }

    // Every leg goes on as far as any place of it can, and the next begins there.
    bool goDown() {
        Interval across = m_wish.firstLeg;
        for (double y = m_begin;;) {
            if (m_steps.size() <= 1) findBlocksDownwards(across, y);  // later legs meet the same as the second
            Intervals free({across}, &m_memory);
            const std::optional<double> blocked = follow(free, y);
            m_around.see(areaOf(across, y, blocked.value_or(m_lastBegin) + kGrid));
            if (!blocked) {
                joinLastLeg(std::move(free));
                return true;
            }
            if (*blocked <= y || m_steps.size() == kMostSteps) return false;
            m_legs.push_back(std::move(free));
            m_steps.push_back(y = *blocked);
            across = m_window;
        }
    }

    // Leaves the places at which a line can run down from `y`, and as far as any of them can. Where they are blocked,
    // if they are.
    std::optional<double> follow(Intervals& free, double y) {
        for (const Block& block : m_blocks) {
            if (block.bottom <= y && block.top < y) continue;
            if (block.top >= m_lastBegin) break;
            subtract(free, block.across, m_scratch);
            if (m_scratch.empty()) return std::max(y, block.top);
            free.swap(m_scratch);
        }
        return std::nullopt;
    }

    void joinLastLeg(Intervals free) {
        Intervals common(&m_memory);
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
        std::pmr::vector<double> places(m_legs.size(), &m_memory);
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

    std::array<std::byte, kUsualMemory> m_buffer;
    std::pmr::monotonic_buffer_resource m_memory{m_buffer.data(), m_buffer.size()};
    Surroundings& m_around;
    const StairsWish& m_wish;
    double m_clearance;
    Frame m_frame;
    double m_sign;
    double m_begin;
    double m_end;
    Interval m_window;
    Intervals m_lastLeg{&m_memory};
    double m_lastBegin = 0.0;
    std::pmr::vector<Intervals> m_legs{&m_memory};
    std::pmr::vector<double> m_steps{&m_memory};  // m_steps[k] leads from m_legs[k] to m_legs[k + 1]
    std::pmr::vector<Block> m_blocks{&m_memory};  // scratch
    Intervals m_scratch{&m_memory};
};

}  // namespace

std::vector<Point> findStairs(Surroundings& around, const Frame& frame, const StairsWish& wish, double clearance) {
    return StairsFinder(around, frame, wish, clearance).find();
}

}  // namespace waymark::layout
