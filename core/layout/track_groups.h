#pragma once
// Which tracks depend on each other: those whose reaches meet, directly or through others. Tracks that cannot be moved
// are walls: they belong to every group that they stand in the way of, and do not join groups.

#include <cstdint>
#include <vector>

#include "core/layout/rect_grid.h"

namespace waymark::layout {

class TrackGroups {
public:
    // For about that many tracks in an area of the map.
    TrackGroups(const Rect& area, std::size_t tracks);

    // A track is new, or other than before.
    void set(std::uint32_t track, const Rect& reach, bool isWall);
    void remove(std::uint32_t track);

    struct Changed {
        std::uint32_t group;
        bool isNew;  // else its tracks are those it held before
    };
    // Calls visit(track) for every movable track, or every wall, whose reach meets the area, whatever its group.
    template <class Visitor>
    void visitMovable(const Rect& area, Visitor&& visit) const {
        m_movable.visit(area, visit);
    }
    template <class Visitor>
    void visitWalls(const Rect& area, Visitor&& visit) const {
        m_walls.visit(area, visit);
    }
    // The group of this track comes about anew at the next update.
    void renew(std::uint32_t track);

    // Groups in which something was set, or that came about, since the last time.
    std::vector<Changed> update();
    // Movable tracks and walls. The caller may sort them.
    [[nodiscard]] std::vector<std::uint32_t>& tracks(std::uint32_t group) { return m_groups[group]; }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;
    enum class Kind : std::uint8_t { Absent, Movable, Wall };
    struct Entry {
        Kind kind = Kind::Absent;
        std::uint32_t group = kNone;
        std::uint32_t metBy = kNone;  // a wall: the last track that met it while groups were made
    };

    [[nodiscard]] RectGrid& gridOf(Kind kind) { return kind == Kind::Wall ? m_walls : m_movable; }
    void dissolve(std::uint32_t group);
    void touch(std::uint32_t group);
    std::uint32_t makeGroup(std::uint32_t track);

    RectGrid m_movable, m_walls;  // reaches by the numbers of tracks
    std::vector<Entry> m_entries;
    std::vector<std::vector<std::uint32_t>> m_groups;
    std::vector<bool> m_isTouched;         // of each group
    std::vector<std::uint32_t> m_unused;   // numbers of groups
    std::vector<std::uint32_t> m_touched;  // numbers of groups
    std::vector<std::uint32_t> m_alone;    // movable tracks that were or are in no group
    std::vector<Rect> m_walled;            // where walls came or went
    std::vector<Rect> m_rebuilt;           // where walls became others within their reach
};

}  // namespace waymark::layout
