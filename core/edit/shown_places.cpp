#include "core/edit/shown_places.h"

#include <algorithm>

namespace waymark::edit {

layout::Point ShownPlaces::of(Id<Touchpoint> id) {
    if (const Placement* row = m_document.find(placementOf(id))) return {row->x, row->y};
    if (m_places.cards.empty()) m_places = drawnPlaces(m_document);
    const auto card = std::ranges::lower_bound(m_places.cards, id, {}, &MapCard::id);
    return card != m_places.cards.end() ? card->rect.centre() : layout::Point{};
}

}  // namespace waymark::edit
