#pragma once
// Where cards are seen, also those that were never placed and are shown at a free place all the same.

#include "core/map/placed_map.h"

namespace waymark::edit {

// The card of a touchpoint at another place, with all else that is known of it.
[[nodiscard]] Placement placedAt(const Placement* known, Id<Touchpoint> id, layout::Point centre);

// Works those places out once, when they are first asked for.
class ShownPlaces {
public:
    explicit ShownPlaces(const Document& document) : m_document(document) {}

    // The centre of the card of a touchpoint that is there.
    [[nodiscard]] layout::Point of(Id<Touchpoint> id);

private:
    const Document& m_document;
    MapPlaces m_places;
};

}  // namespace waymark::edit
