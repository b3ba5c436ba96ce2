#include "ui/canvas/map_places.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

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

QRectF freePlaceForNote(const MapContent& content, const QSizeF& size, const QRectF& seen) {
    constexpr double kAround = 12.0;
    constexpr double kStep = 3.0 * layout::kGrid;
    constexpr double kFurthest = 60.0 * kStep;  // from the middle: further off nobody looks
    const QPointF middle = seen.center();
    const auto onGrid = [](double place) { return std::round(place / layout::kGrid) * layout::kGrid; };
    const auto at = [&](QPointF centre) {
        return QRectF({onGrid(centre.x() - size.width() / 2.0), onGrid(centre.y() - size.height() / 2.0)}, size);
    };
    const double across = std::clamp((seen.width() - size.width()) / 2.0, 0.0, kFurthest);
    const double down = std::clamp((seen.height() - size.height()) / 2.0, 0.0, kFurthest);
    std::vector<QPointF> steps;
    for (double y = -std::floor(down / kStep) * kStep; y <= down; y += kStep) {
        for (double x = -std::floor(across / kStep) * kStep; x <= across; x += kStep) steps.emplace_back(x, y);
    }
    std::ranges::stable_sort(steps, {}, [](const QPointF& p) { return QPointF::dotProduct(p, p); });
    for (const bool crosses : {false, true}) {
        for (const QPointF& by : steps) {
            const QRectF place = at(middle + by);
            const QRectF around = place.adjusted(-kAround, -kAround, kAround, kAround);
            if (!content.cardsIn(around).empty() || !content.notesIn(around).empty()) continue;
            if (!crosses && !content.edgesIn(place).empty()) continue;
            return place;
        }
    }
    QRectF below = at({middle.x(), content.bounds().bottom() + kStep + size.height() / 2.0});
    while (!content.notesIn(below).empty()) below.translate(size.width() + kStep, 0.0);
    return below;
}

}  // namespace waymark
