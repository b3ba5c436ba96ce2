#pragma once
// Where cards are seen, also those that were never placed and are shown at a free place all the same.

#include "core/map/placed_map.h"

namespace waymark::edit {

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
