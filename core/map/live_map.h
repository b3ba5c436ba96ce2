#pragma once
// The drawn map of an open journey, kept in step with its edits.

#include <span>

#include "core/map/placed_map.h"

namespace waymark {

// What an update did to the map; ids in ascending order. Rows that went are listed as well.
struct MapDelta {
    std::vector<Id<Touchpoint>> cards;  // new, moved or gone
    std::vector<Id<Dependency>> edges;  // new, on another route, or gone
    bool bandsChanged = false;          // bands or time axis
};

class LiveMap {
public:
    LiveMap(const Document& document, const IncrementalSchedule& schedule, MapLayout layout, double wrapWidth = 0.0);

    [[nodiscard]] const PlacedMap& map() const { return m_map; }
    [[nodiscard]] const MapCard* card(Id<Touchpoint> id) const;
    [[nodiscard]] const MapEdge* edge(Id<Dependency> id) const;

    // `after` is the document with the edit applied, `schedule` is up to date with it. Always ends with what a new
    // LiveMap would hold; where only cards moved, the cost is that of the routes around them.
    MapDelta update(const Document& after, const IncrementalSchedule& schedule);

    // While a drag goes on: shows these cards elsewhere and routes around them, without an edit. Returns the edges
    // on another route. The next update puts everything where the document has it. Among very many edges routes are
    // settled only nearby until then.
    std::vector<Id<Dependency>> preview(std::span<const MapCard> cards);

private:
    MapLayout m_layout;
    double m_wrapWidth;
    PlacedMap m_map;
    layout::EdgeRouter m_router;
};

}  // namespace waymark
