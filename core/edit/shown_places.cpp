#include "core/edit/shown_places.h"

#include <algorithm>

namespace waymark::edit {

Placement placedAt(const Placement* known, Id<Touchpoint> id, layout::Point centre) {
    Placement row = known ? *known : Placement{};
    row.id = placementOf(id);
    row.x = centre.x;
    row.y = centre.y;
    return row;
}

layout::Point ShownPlaces::of(Id<Touchpoint> id) {
    if (const Placement* row = m_document.find(placementOf(id))) return {row->x, row->y};
    if (m_places.cards.empty()) m_places = drawnPlaces(m_document);
    const auto card = std::ranges::lower_bound(m_places.cards, id, {}, &MapCard::id);
    return card != m_places.cards.end() ? card->rect.centre() : layout::Point{};
}

}  // namespace waymark::edit
