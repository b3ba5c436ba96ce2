#pragma once
// What lies fixed over the map and does not scroll with it: the overview in the corner and the legend of the lens.

#include <array>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/map_scene.h"
#include "ui/canvas/minimap.h"

namespace waymark {

class ViewOverlay {
public:
    // The scene must outlive it.
    explicit ViewOverlay(const MapScene& scene) : m_scene(scene) {}

    // For a view of this size that shows `visible` of the map.
    void place(const QSizeF& view, const QRectF& visible);
    void setLegendShown(bool isShown) { m_isLegendShown = isShown; }
    // The cards are other than before.
    void forgetPicture() { m_minimap.forgetPicture(); }

    [[nodiscard]] const Minimap& minimap() const { return m_minimap; }
    // Whether a press there is meant for the overview.
    [[nodiscard]] bool isOnMinimap(QPointF pixel) const;
    // Whether a press there is meant for the way back, which is shown where no touchpoint is in sight.
    [[nodiscard]] bool isOnWayBack(QPointF pixel) const { return m_wayBack.contains(pixel); }
    [[nodiscard]] const QRectF& wayBack() const { return m_wayBack; }
    // The pixels that it takes; empty where something is not shown.
    [[nodiscard]] std::array<QRectF, 6> areas() const;

    // How far up from the lower edge the legends reach; 0 without one. A map that is shown whole ends above them.
    [[nodiscard]] double footHeight() const;

    // In the pixels of the view.
    void paint(QPainter& painter);

private:
    // How many pixels a unit of the legends takes: more than one in a room, whose last row reads them too.
    [[nodiscard]] double scale() const;
    [[nodiscard]] QSizeF viewInUnits() const { return m_view / scale(); }
    [[nodiscard]] QRectF legendRect() const;
    [[nodiscard]] QRectF ownersRect() const;  // over the legend, while cards are coloured by owner
    [[nodiscard]] double scenarioRoom() const;
    [[nodiscard]] QRectF scenarioRect() const;  // over both, while a scenario is shown
    void paintLegends(QPainter& painter) const;
    // What the layout leaves out, said where a person would look for it; empty where nothing is left out.
    [[nodiscard]] QString noteWords() const;
    [[nodiscard]] QRectF noteRect() const;
    void paintBeginning(QPainter& painter) const;
    void paintWayBack(QPainter& painter) const;

    const MapScene& m_scene;
    Minimap m_minimap;
    QSizeF m_view;
    QRectF m_wayBack;  // empty while there is something to see
    bool m_isLegendShown = true;
};

}  // namespace waymark
