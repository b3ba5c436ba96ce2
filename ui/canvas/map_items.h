#pragma once
// The graphics items of the map: a name and how to paint it, nothing else. What happens to them with the mouse is
// the business of tools; what they show is the business of MapContent.

#include <QGraphicsItem>

#include "ui/canvas/map_content.h"
#include "ui/style/theme.h"

namespace waymark {

// What all items of a scene share.
struct MapItemContext {
    MapContent& content;
    const Theme* theme;
    double zoom = 1.0;  // how many pixels a scene unit takes
};

// Something with a rectangle that it keeps itself, so that the scene can take it out after the row is gone.
class MapItem : public QGraphicsItem {
public:
    explicit MapItem(const MapItemContext& context) : m_context(context) {}

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void setBounds(const QRectF& bounds) {
        if (bounds == m_bounds) return;
        prepareGeometryChange();
        m_bounds = bounds;
    }

protected:
    const MapItemContext& m_context;

private:
    QRectF m_bounds;
};

class CardItem final : public MapItem {
public:
    CardItem(const MapItemContext& context, Id<Touchpoint> id);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Id<Touchpoint> m_id;
};

class EdgeItem final : public MapItem {
public:
    EdgeItem(const MapItemContext& context, Id<Dependency> id);
    // Critical dependencies lie above the others.
    void raise(bool isCritical);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Id<Dependency> m_id;
};

// The label of a dependency, above all cards.
class EdgeLabelItem final : public MapItem {
public:
    EdgeLabelItem(const MapItemContext& context, Id<Dependency> id);
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Id<Dependency> m_id;
};

}  // namespace waymark
