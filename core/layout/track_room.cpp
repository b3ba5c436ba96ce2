#include "core/layout/track_room.h"

#include <algorithm>
#include <cmath>

namespace waymark::layout {

namespace {

constexpr double kFarthestMove = 320;
constexpr double kNearNodes = 80;

class RoomFinder {
public:
    RoomFinder(const RectGrid& nodes, const StraightPart& part) : m_nodes(nodes), m_part(part) {}

    // Looks near the part first, for most corridors are narrow.
    TrackRoom find() {
        const double place = m_part.place;
        m_room = {place - kFarthestMove, place + kFarthestMove, area(place, place)};
        const bool isLow = lookAt(place - kNearNodes, place);
        const bool isHigh = lookAt(place, place + kNearNodes);
        if (!isLow) lookAt(place - kFarthestMove, place - kNearNodes);
        if (!isHigh) lookAt(place + kNearNodes, place + kFarthestMove);
        // Rounding must not shut it out of its own place.
        m_room.least = std::min(m_room.least, place);
        m_room.most = std::max(m_room.most, place);
        return m_room;
    }

private:
    [[nodiscard]] Rect area(double least, double most) const {
        const double begin = std::min(m_part.from, m_part.to) - m_part.clearance;
        const double length = std::abs(m_part.from - m_part.to) + 2 * m_part.clearance;
        return m_part.isVertical ? Rect{least, begin, most - least, length} : Rect{begin, least, length, most - least};
    }

    // Takes account of the nodes between two places. Whether there are any.
    bool lookAt(double least, double most) {
        const Rect here = area(least, most);
        m_room.seen = united(m_room.seen, here);
        bool isAny = false;
        m_nodes.visit(here, [&](std::uint32_t node) {
            const Rect& rect = m_nodes.rects()[node];
            const double lower = m_part.isVertical ? rect.x : rect.y;
            const double upper = m_part.isVertical ? rect.right() : rect.bottom();
            isAny = true;
            if (upper <= m_part.place) {
                m_room.least = std::max(m_room.least, upper + m_part.clearance);
            } else if (lower >= m_part.place) {
                m_room.most = std::min(m_room.most, lower - m_part.clearance);
            } else {
                m_room.least = m_room.most = m_part.place;  // it runs across a node: leave it
            }
        });
        return isAny;
    }

    const RectGrid& m_nodes;
    const StraightPart& m_part;
    TrackRoom m_room;
};

}  // namespace

TrackRoom roomAround(const RectGrid& nodes, const StraightPart& part) { return RoomFinder(nodes, part).find(); }

}  // namespace waymark::layout
