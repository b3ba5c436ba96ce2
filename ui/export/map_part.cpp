#include "ui/export/map_part.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr double kPartPadding = 16.0;  // around cards
constexpr double kUnseenRoom = 120.0;  // marks and labels reach no further

QRectF rectOfCard(const MapCard& card) { return {card.rect.x, card.rect.y, card.rect.width, card.rect.height}; }

QRectF aroundCards(const PlacedMap& map) {
    QRectF around;
    for (const MapCard& card : map.cards) around |= rectOfCard(card);
    for (const MapEdge& edge : map.edges) {
        for (const layout::Point& point : edge.route.points) around |= QRectF(point.x - 0.5, point.y - 0.5, 1, 1);
    }
    return around.adjusted(-kPartPadding, -kPartPadding, kPartPadding, kPartPadding);
}

void setBounds(PlacedMap& map, const QRectF& bounds) {
    map.bounds = {bounds.x(), bounds.y(), bounds.width(), bounds.height()};
}

template <class Bands>
void cutBands(Bands& bands, double from, double to) {
    std::erase_if(bands, [&](const auto& band) { return band.end <= from || band.begin >= to; });
    for (auto& band : bands) {
        band.begin = std::max(band.begin, from);
        band.end = std::min(band.end, to);
    }
}

// From its first point, which lies within, to where it leaves the area first.
std::vector<layout::Point> untilEdge(const std::vector<layout::Point>& points, const QRectF& area) {
    std::vector<layout::Point> kept{points.front()};
    for (std::size_t k = 1; k < points.size(); ++k) {
        const layout::Point& to = points[k];
        if (area.contains(to.x, to.y)) {
            kept.push_back(to);
            continue;
        }
        kept.push_back({std::clamp(to.x, area.left(), area.right()), std::clamp(to.y, area.top(), area.bottom())});
        break;
    }
    return kept;
}

}  // namespace

void keepCards(PlacedMap& map, const std::vector<Id<Touchpoint>>& rising) {
    const auto isWanted = [&](Id<Touchpoint> id) { return std::ranges::binary_search(rising, id); };
    std::erase_if(map.cards, [&](const MapCard& card) { return !isWanted(card.id); });
    std::erase_if(map.edges, [&](const MapEdge& edge) { return !isWanted(edge.from) || !isWanted(edge.to); });
    map.stages.clear();
    map.lanes.clear();
    map.timeAxis.reset();
    setBounds(map, aroundCards(map));
}

void dropUnseen(PlacedMap& map, const QRectF& area) {
    const QRectF room = area.adjusted(-kUnseenRoom, -kUnseenRoom, kUnseenRoom, kUnseenRoom);
    std::erase_if(map.cards, [&](const MapCard& card) { return !room.intersects(rectOfCard(card)); });
    std::erase_if(map.edges, [&](const MapEdge& edge) {
        const auto& points = edge.route.points;
        for (std::size_t k = 0; k + 1 < points.size(); ++k) {
            const QRectF leg = QRectF(QPointF(points[k].x, points[k].y), QPointF(points[k + 1].x, points[k + 1].y));
            if (room.intersects(leg.normalized().adjusted(-1, -1, 1, 1))) return false;
        }
        return true;
    });
}

void cutToPart(PlacedMap& map, const QRectF& part) {
    const auto isInside = [&](const MapCard& card) { return part.contains(rectOfCard(card).center()); };
    if (std::ranges::none_of(map.cards, isInside)) return;
    const QRectF all(map.bounds.x, map.bounds.y, map.bounds.width, map.bounds.height);
    std::erase_if(map.cards, [&](const MapCard& card) { return !isInside(card); });
    std::vector<MapEdge> leaving;
    const auto isThere = [&](Id<Touchpoint> id) { return std::ranges::binary_search(map.cards, id, {}, &MapCard::id); };
    std::erase_if(map.edges, [&](const MapEdge& edge) {
        if (isThere(edge.from) && isThere(edge.to)) return false;
        if (isThere(edge.from) || isThere(edge.to)) leaving.push_back(edge);
        return true;
    });
    const QRectF area = aroundCards(map).united(part.intersected(all));
    for (MapEdge& edge : leaving) {
        const bool isArriving = !isThere(edge.from);
        if (isArriving) std::ranges::reverse(edge.route.points);
        edge.route.points = untilEdge(edge.route.points, area);
        if (isArriving) std::ranges::reverse(edge.route.points);
        if (edge.route.points.size() > 1) map.edges.push_back(std::move(edge));
    }
    std::ranges::sort(map.edges, {}, &MapEdge::id);
    cutBands(map.stages, area.left(), area.right());
    cutBands(map.lanes, area.top(), area.bottom());
    setBounds(map, area);
}

}  // namespace waymark
