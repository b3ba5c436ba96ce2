#pragma once
// A whole map as it is printed: placed cards, routes, bands or time axis, painted with the canvas's own brushes.

#include <optional>
#include <vector>

#include <QRectF>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/emotion_lines.h"
#include "ui/canvas/map_painting.h"
#include "ui/style/theme.h"

class QPainter;

namespace waymark {

class MapPicture {
public:
    // `wrapWidth` folds a network chart into rows of at most that width, in scene units; 0 does not. What the source
    // names must outlive the picture.
    explicit MapPicture(const MapSource& source, double wrapWidth = 0.0);

    // Leaves only these touchpoints, the dependencies among them and the sticky notes between them; an empty list
    // leaves all.
    void restrictTo(std::vector<Id<Touchpoint>> touchpoints);

    // Leaves only what lies in this part of the map, in scene units: the cards with their middle there, their stages
    // and lanes with headers of their own, and what runs to other cards as far as the edge. All of it where no card
    // lies there.
    void showPart(const QRectF& part);

    // Picks these out: the others recede behind a veil.
    void pickOut(const std::vector<Id<Touchpoint>>& touchpoints);

    // How the customer feels, in a strip below the map.
    void showEmotions();

    // At which it is going to be seen; letters grow on a map that is seen small, and with them its bounds.
    void setZoom(double zoom) { m_source.zoom = zoom; }

    // Everything that is painted, headers included, in scene units; never empty.
    [[nodiscard]] QRectF bounds() const;
    // Where only an area is going to be seen, what lies elsewhere is left out: many pages of a large map cost no more
    // than one.
    void paint(QPainter& painter, const Theme& theme, bool withBackground,
               const std::optional<QRectF>& seen = std::nullopt) const;
    [[nodiscard]] const PlacedMap& map() const { return m_map; }

private:
    void clearHeaders();
    [[nodiscard]] QRectF emotionArea() const;
    void paintEmotionStrip(QPainter& painter, const Theme& theme) const;

    MapSource m_source;
    std::vector<EmotionLine> m_emotions;  // empty: the curves are not shown
    PlacedMap m_map;
    std::vector<Id<Touchpoint>> m_picked;  // rising; empty: there is no veil
};

}  // namespace waymark
