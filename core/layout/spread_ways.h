#pragma once
// Moves ways that were found one by one apart where they run along each other, and joins those that share an end.

#include <cstdint>
#include <vector>

#include "core/layout/companies.h"
#include "core/layout/edge_lists.h"
#include "core/layout/rect_grid.h"
#include "core/layout/touched_areas.h"
#include "core/layout/track_field.h"
#include "core/layout/way.h"

namespace waymark::layout {

// After spreading a way has the same ends and bends, but other places in its corridors. Edges that share an end run
// together there, but for those that are to stay apart. The result depends on ways and nodes alone, not on how they
// came to be so; a change costs what the corridors around it hold.
class WaySpreader {
public:
    // `area` is where most nodes lie.
    WaySpreader(std::size_t nodes, std::size_t edges, const Rect& area);

    // The way of an edge is new or other than before.
    void setWay(std::uint32_t edge, const Way& way, const EdgeLists& lists, bool isApart);

    // Spreads anew what was set, what lies near the areas where nodes changed, and, in a full settling, what depends on
    // that. Returns the edges that may have other points, ascending.
    std::vector<std::uint32_t> settle(const EdgeLists& lists, const RectGrid& nodes, const TouchedAreas& touched,
                                      Settling settling);

    [[nodiscard]] const std::vector<Point>& points(std::size_t edge) const { return m_lines[edge].points; }

private:
    [[nodiscard]] std::vector<SpreadLine::Piece> piecesOf(std::uint32_t edge, const EdgeLists& lists) const;

    std::vector<SpreadLine> m_lines;  // of each edge
    Companies m_companies;
    TrackField m_vertical;
    TrackField m_horizontal;
    std::vector<std::uint32_t> m_set;  // edges since the last time
};

}  // namespace waymark::layout
