#pragma once
// All tracks of one direction on a map, kept in their places while ways and nodes change. Only tracks that can come
// near each other depend on each other; each group of such is placed for itself.

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/layout/rect_grid.h"
#include "core/layout/touched_areas.h"
#include "core/layout/track_groups.h"
#include "core/layout/tracks.h"

namespace waymark::layout {

// A way that is being spread.
struct SpreadLine {
    struct Piece {
        std::uint64_t company = 0;  // pieces with one company run as one
        bool isVertical = false;
        std::uint32_t track = 0;  // in the field of its direction
    };

    std::vector<Point> wishes;  // its points, as found without regard to others
    std::vector<Point> points;  // ... and where they were put
    double clearance = 0.0;
    std::vector<Piece> pieces;  // pieces[k] runs from points[k] to points[k + 1]
};

// How much is put in its place again after a change. Near: only tracks that changed and those right beside them, among
// all others as they are. Full: whatever depends on them, so that the places do not tell how they came about.
enum class Settling : std::uint8_t { Near, Full };

// Pieces at the ends of a line stay where they are.
class TrackField {
public:
    TrackField(bool isVertical, const Rect& area, std::size_t lines);

    // A line's pieces of this direction come to the field, or leave it.
    void enter(std::uint32_t number, SpreadLine& line);
    void leave(std::uint32_t number, const SpreadLine& line);
    // The other direction's pieces of the line were moved.
    void stretch(const SpreadLine& line);

    // Puts tracks in their places again: those of the lines above, those near the areas where nodes changed, and
    // whatever depends on them. Returns the lines that were moved, ascending. After a full settling the places are the
    // same however the field came to hold these lines.
    std::vector<std::uint32_t> settle(std::vector<SpreadLine>& lines, const RectGrid& nodes,
                                      const TouchedAreas& touched, Settling settling);

private:
    struct Member {
        std::uint32_t line = 0;
        std::uint32_t piece = 0;

        auto operator<=>(const Member&) const = default;
    };
    // Pieces that run as one; no members: there is no such track.
    struct Entry {
        std::uint64_t company = 0;
        std::vector<Member> members;
        std::vector<std::uint32_t> edges;  // those of the members, ascending
        std::vector<Branch> branches;      // what leaves the track, each once
        Track track;
        double place = 0.0;
        bool isStale = false;  // it or its surroundings changed since it was put
    };

    [[nodiscard]] double across(const Point& point) const { return m_isVertical ? point.x : point.y; }
    [[nodiscard]] double& across(Point& point) const { return m_isVertical ? point.x : point.y; }
    // Vertical pieces are spread first, while the others are where they were found.
    [[nodiscard]] double along(const SpreadLine& line, std::size_t point) const {
        return m_isVertical ? line.wishes[point].y : line.points[point].x;
    }
    [[nodiscard]] Rect reachOf(const Track& track) const;
    void makeStale(std::uint32_t track);
    void findStale(std::span<const SpreadLine> lines, const RectGrid& nodes, const TouchedAreas& touched);
    void forgetEmpty();
    void findExtent(Entry& entry, std::span<const SpreadLine> lines) const;
    void findBranches(Entry& entry, std::span<const SpreadLine> lines) const;
    void findRoom(std::uint32_t number, std::span<const SpreadLine> lines, const RectGrid& nodes);
    void placeGroup(TrackGroups::Changed group, std::vector<SpreadLine>& lines);
    void placeNear(std::vector<SpreadLine>& lines);
    void sortByCompany(std::vector<std::uint32_t>& tracks) const;
    void put(Entry& entry, double place, std::vector<SpreadLine>& lines);

    bool m_isVertical;
    std::vector<Entry> m_entries;
    std::vector<Rect> m_seen;             // the room of a track depends on no node outside of this area
    std::vector<std::uint32_t> m_unused;  // numbers of entries
    std::unordered_map<std::uint64_t, std::uint32_t> m_byCompany;
    TrackGroups m_groups;
    std::vector<Corridor> m_corridors;  // of each group, as it was settled last
    std::vector<std::uint32_t> m_stale;
    std::vector<std::uint32_t> m_moved;  // lines
};

}  // namespace waymark::layout
