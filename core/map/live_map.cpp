#include "core/map/live_map.h"

#include <algorithm>

namespace waymark {

namespace {

constexpr std::size_t kMostInFull = 2'000;  // edges settled in full at each step of a drag, within a millisecond or two

template <class Item, class RowId>
const Item* itemWith(const std::vector<Item>& items, RowId id) {
    const auto found = std::lower_bound(items.begin(), items.end(), id,
                                        [](const Item& item, RowId wanted) { return item.id < wanted; });
    return found != items.end() && found->id == id ? &*found : nullptr;
}

// Ids of the items that differ or are in one of the two only; both are in the order of ids.
template <class Item>
auto difference(const std::vector<Item>& before, const std::vector<Item>& after) {
    std::vector<decltype(Item::id)> changed;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->id < now->id)) {
            changed.push_back((old++)->id);
        } else if (old == before.end() || now->id < old->id) {
            changed.push_back((now++)->id);
        } else {
            if (!(*old == *now)) changed.push_back(now->id);
            ++old;
            ++now;
        }
    }
    return changed;
}

bool sameItems(const std::vector<MapCard>& before, const std::vector<MapCard>& after) {
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const MapCard& a, const MapCard& b) { return a.id == b.id; });
}

}  // namespace

LiveMap::LiveMap(const Document& document, const IncrementalSchedule& schedule, MapLayout layout, double wrapWidth)
    : m_layout(layout), m_wrapWidth(wrapWidth), m_router({}, {}) {
    update(document, schedule);
}

const MapCard* LiveMap::card(Id<Touchpoint> id) const { return itemWith(m_map.cards, id); }

const MapEdge* LiveMap::edge(Id<Dependency> id) const { return itemWith(m_map.edges, id); }

MapDelta LiveMap::update(const Document& after, const IncrementalSchedule& schedule) {
    MapPlaces places = placesOf(after, schedule, m_layout, m_wrapWidth);
    std::vector<layout::Edge> edges = edgesBetween(after, places.cards);
    if (sameItems(m_map.cards, places.cards) && edges == m_router.edges()) {
        const std::vector<layout::Rect> rects = rectsOf(places.cards);
        std::vector<std::size_t> moved;
        std::vector<layout::Rect> to;
        for (std::size_t k = 0; k < rects.size(); ++k) {
            if (rects[k] == m_router.nodes()[k]) continue;
            moved.push_back(k);
            to.push_back(rects[k]);
        }
        m_router.move(moved, to);
    } else {
        m_router = layout::EdgeRouter(rectsOf(places.cards), std::move(edges), routingRulesOf(m_layout, m_wrapWidth));
    }
    PlacedMap now = assembleMap(after, std::move(places), m_router);
    MapDelta delta;
    delta.cards = difference(m_map.cards, now.cards);
    delta.edges = difference(m_map.edges, now.edges);
    delta.bandsChanged = m_map.stages != now.stages || m_map.lanes != now.lanes || m_map.timeAxis != now.timeAxis;
    m_map = std::move(now);
    return delta;
}

std::vector<Id<Dependency>> LiveMap::preview(std::span<const MapCard> cards) {
    std::vector<std::size_t> moved;
    std::vector<layout::Rect> to;
    for (const MapCard& wanted : cards) {
        const MapCard* shown = card(wanted.id);
        if (!shown) continue;
        const auto index = static_cast<std::size_t>(shown - m_map.cards.data());
        m_map.cards[index].rect = wanted.rect;
        moved.push_back(index);
        to.push_back(wanted.rect);
    }
    std::vector<Id<Dependency>> touched;
    const auto settling = m_map.edges.size() > kMostInFull ? layout::Settling::Near : layout::Settling::Full;
    for (const std::size_t edge : m_router.move(moved, to, settling)) {
        m_map.edges[edge].route = m_router.route(edge);
        touched.push_back(m_map.edges[edge].id);
    }
    return touched;
}

}  // namespace waymark
