#include "ui/canvas/veil_painting.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr double kRoom = 7.0;      // around a card, so that its outline stays whole
constexpr double kRadius = 12.0;   // of that room's corners
constexpr double kBreadth = 14.0;  // of the room around a dependency
constexpr double kOpacity = 0.72;  // what recedes can still be made out

QPainterPath aroundRoute(const layout::Route& route) {
    QPainterPath line;
    for (std::size_t k = 0; k + 1 < route.points.size(); ++k) {
        const QPointF from(route.points[k].x, route.points[k].y), to(route.points[k + 1].x, route.points[k + 1].y);
        const double half = kBreadth / 2.0;
        line.addRect(QRectF(from, to).normalized().adjusted(-half, -half, half, half));
    }
    return line;
}

}  // namespace

QPainterPath clearPlaces(const PlacedMap& map, const std::vector<Id<Touchpoint>>& ids) {
    QPainterPath clear;
    clear.setFillRule(Qt::WindingFill);
    const auto isPicked = [&](Id<Touchpoint> id) { return std::ranges::binary_search(ids, id); };
    for (const MapCard& card : map.cards) {
        if (!isPicked(card.id)) continue;
        const QRectF rect(card.rect.x, card.rect.y, card.rect.width, card.rect.height);
        clear.addRoundedRect(rect.adjusted(-kRoom, -kRoom, kRoom, kRoom), kRadius, kRadius);
    }
    if (clear.isEmpty()) return clear;
    for (const MapEdge& edge : map.edges) {
        if (isPicked(edge.from) && isPicked(edge.to)) clear.addPath(aroundRoute(edge.route));
    }
    return clear.simplified();
}

void paintVeil(QPainter& painter, const QRectF& area, const QPainterPath& clear, const Theme& theme) {
    if (clear.isEmpty()) return;
    QPainterPath veil;  // the clear places lie within it, or they would be filled
    veil.setFillRule(Qt::OddEvenFill);
    veil.addRect(area.united(clear.boundingRect()));
    veil.addPath(clear);
    QColor colour = theme.window;
    colour.setAlphaF(static_cast<float>(kOpacity));
    painter.fillPath(veil, colour);
}

}  // namespace waymark
