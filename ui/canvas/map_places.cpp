#include "ui/canvas/map_places.h"

#include <algorithm>
#include <utility>

#include <QLineF>

namespace waymark {
namespace {

// Where a band begins to be read: its middle, or that of the part that fits into so much.
template <class Bands, class Band>
std::optional<double> beginningOf(const Bands& bands, Id<Band> id, double room) {
    for (const auto& band : bands) {
        if (band.id == id) return band.begin + std::min(band.end - band.begin, room) / 2.0;
    }
    return std::nullopt;
}

}  // namespace

QPointF middleOf(MapContent& content, const RowRef& row, const QRectF& seen) {
    const QPointF otherwise = seen.center();
    switch (row.kind) {
        case RowKind::Touchpoint: {
            const CardLook* card = content.card(Id<Touchpoint>{row.number});
            return card ? card->rect.center() : otherwise;
        }
        case RowKind::Dependency: {
            const EdgeLook* edge = content.edge(Id<Dependency>{row.number});
            if (!edge) return otherwise;
            const QRectF label = content.picture(*edge).label;
            return (label.isEmpty() ? edge->bounds : label).center();
        }
        case RowKind::StickyNote: {
            const StickyNote* note = content.session().document().find(Id<StickyNote>{row.number});
            return note ? QPointF(note->x, note->y) : otherwise;
        }
        case RowKind::Stage:
            return {beginningOf(content.map().stages, Id<Stage>{row.number}, seen.width()).value_or(otherwise.x()),
                    otherwise.y()};
        case RowKind::Lane:
            return {otherwise.x(),
                    beginningOf(content.map().lanes, Id<Lane>{row.number}, seen.height()).value_or(otherwise.y())};
        default: return otherwise;
    }
}

const CardLook* nearestCard(const MapContent& content, QPointF place) {
    const CardLook* nearest = nullptr;
    const auto distance = [&](const CardLook& look) { return QLineF(look.rect.center(), place).length(); };
    for (const auto& [id, look] : content.cards()) {
        const bool isNearer = !nearest || std::pair(distance(look), id) < std::pair(distance(*nearest), nearest->id);
        if (isNearer) nearest = &look;
    }
    return nearest;
}

}  // namespace waymark
