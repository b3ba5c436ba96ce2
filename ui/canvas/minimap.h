#pragma once
// A small picture of the whole map in the corner of the view, with a frame around the part in sight.

#include <QPainter>
#include <QPixmap>
#include <QRectF>

#include "ui/canvas/map_content.h"
#include "ui/style/theme.h"

namespace waymark {

class Minimap {
public:
    // Where it lies in a view of this size that shows `visible` of `whole`; empty where all is in sight or there is
    // no room. In pixels.
    void place(const QSizeF& view, const QRectF& visible, const QRectF& whole);
    [[nodiscard]] const QRectF& rect() const { return m_rect; }
    [[nodiscard]] bool isShown() const { return !m_rect.isEmpty(); }

    // The picture of the cards is made again before it is next painted.
    void forgetPicture() { m_picture = {}; }
    void paint(QPainter& painter, const MapContent& content, const Theme& theme);

    // The place of the map under a pixel of the minimap.
    [[nodiscard]] QPointF placeAt(QPointF pixel) const;

private:
    [[nodiscard]] QPixmap pictureOf(const MapContent& content, const Theme& theme, double pixelRatio) const;
    [[nodiscard]] QRectF toPixels(const QRectF& area) const;

    QRectF m_rect;     // with its frame
    QRectF m_visible;  // scene units
    QRectF m_whole;
    double m_scale = 1.0;
    QPixmap m_picture;
};

}  // namespace waymark
