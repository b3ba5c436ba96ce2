#include "ui/canvas/map_items.h"

#include <QStyleOptionGraphicsItem>

#include "ui/canvas/card_painting.h"

namespace waymark {
namespace {

constexpr double kEdgeLayer = 0.0;
constexpr double kCriticalLayer = 1.0;
constexpr double kCardLayer = 2.0;
constexpr double kLabelLayer = 3.0;

bool touches(const layout::Route& route, const QRectF& area) {
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        const QRectF part = QRectF(toPointF(route.points[i - 1]), toPointF(route.points[i])).normalized();
        if (part.adjusted(-8.0, -8.0, 8.0, 8.0).intersects(area)) return true;
    }
    return false;
}

}  // namespace

CardItem::CardItem(const MapItemContext& context, Id<Touchpoint> id) : MapItem(context), m_id(id) {
    setZValue(kCardLayer);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    MapContent& content = m_context.content;
    if (const CardLook* look = content.card(m_id)) {
        paintCard(*painter, look->rect, content.faceAt(*look, m_context.zoom), content.lens(), *m_context.theme);
    }
}

EdgeItem::EdgeItem(const MapItemContext& context, Id<Dependency> id) : MapItem(context), m_id(id) {
    setFlag(ItemUsesExtendedStyleOption);  // paint() needs the exposed part
    setZValue(kEdgeLayer);
}

void EdgeItem::raise(bool isCritical) { setZValue(isCritical ? kCriticalLayer : kEdgeLayer); }

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    MapContent& content = m_context.content;
    const EdgeLook* look = content.edge(m_id);
    if (!look || !touches(look->route, option->exposedRect)) return;
    const RoutePicture seen = partIn(content.picture(*look), option->exposedRect);
    paintRoute(*painter, seen, content.face(*look), content.lens(), *m_context.theme);
}

EdgeLabelItem::EdgeLabelItem(const MapItemContext& context, Id<Dependency> id) : MapItem(context), m_id(id) {
    setZValue(kLabelLayer);
}

void EdgeLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    MapContent& content = m_context.content;
    if (const EdgeLook* look = content.edge(m_id)) {
        paintRouteLabel(*painter, content.picture(*look), content.face(*look), *m_context.theme,
                        labelScale(m_context.zoom));
    }
}

}  // namespace waymark
