#include "ui/shell/miniature.h"

#include <algorithm>

#include <QPainterPath>

namespace waymark {
namespace {

void paintEdges(QPainter& painter, const PlacedMap& map, const Theme& theme) {
    QPen pen(theme.edge, 1.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const MapEdge& edge : map.edges) {
        QPolygonF line;
        for (const layout::Point& point : edge.route.points) line << QPointF(point.x, point.y);
        painter.drawPolyline(line);
    }
}

void paintCards(QPainter& painter, const Document& document, const PlacedMap& map, const Theme& theme) {
    QPen pen(theme.line, 1.0);
    pen.setCosmetic(true);
    for (const MapCard& card : map.cards) {
        const QRectF face(card.rect.x, card.rect.y, card.rect.width, card.rect.height);
        const Experience* felt = document.find(experienceOf(card.id));
        painter.setPen(pen);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(face, 14, 14);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.emotion[static_cast<std::size_t>((felt ? felt->emotion : 0) + 2)]);
        painter.drawRoundedRect(QRectF(face.x() + 12, face.y() + 14, 16, face.height() - 28), 6, 6);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(QRectF(face.x() + 42, face.y() + 18, face.width() - 64, 12), 6, 6);
        painter.drawRoundedRect(QRectF(face.x() + 42, face.y() + 42, face.width() - 96, 10), 5, 5);
    }
}

}  // namespace

void paintMiniature(QPainter& painter, const QRectF& where, const Document& document, const PlacedMap& map,
                    const Theme& theme) {
    if (map.bounds.width <= 0 || map.bounds.height <= 0) return;
    const double scale = std::min(where.width() / map.bounds.width, where.height() / map.bounds.height);
    painter.save();
    painter.setClipRect(where);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, scale);
    painter.translate(-map.bounds.x - map.bounds.width / 2, -map.bounds.y - map.bounds.height / 2);
    for (std::size_t k = 0; k < map.stages.size(); ++k) {
        const StageBand& band = map.stages[k];
        painter.fillRect(QRectF(band.begin, map.bounds.y, band.end - band.begin, map.bounds.height),
                         theme.stageTints[k % 2]);
    }
    paintEdges(painter, map, theme);
    paintCards(painter, document, map, theme);
    painter.restore();
}

}  // namespace waymark
