#pragma once
// What lies over the map while someone works on it: selection, handles, guides, the route being drawn, refusals.
// Tools describe it; the scene paints it. None of it is exported.

#include <optional>
#include <vector>

#include <QLineF>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "ui/canvas/handles.h"
#include "ui/canvas/map_content.h"
#include "ui/style/theme.h"

namespace waymark {

// What the tool in use adds.
struct Decoration {
    Id<Touchpoint> hovered;       // shows its arrows; without one the only selected card does
    std::optional<Side> pointed;  // the arrow under the pointer
    std::optional<QRectF> marquee;
    std::vector<QRectF> ghosts;           // where cards would land
    bool hidesHandles = false;            // something else than growing goes on
    std::vector<QLineF> guides;           // alignment with other cards
    std::vector<QLineF> gaps;             // equal distances between cards
    std::optional<layout::Route> rubber;  // the dependency being drawn
    Id<Touchpoint> target;                // the touchpoint it would end at
    std::vector<Id<Touchpoint>> cycle;    // the cycle it would close, in order, the first one repeated at the end
    bool isRefused = false;
    QString message;  // beside `messageAt`
    QPointF messageAt;

    bool operator==(const Decoration&) const = default;
};

// What it is painted on: scene units, one of which takes `zoom` pixels.
struct DecorationGround {
    MapContent& content;
    const Theme& theme;
    double zoom = 1.0;
    QRectF exposed;  // the part to paint
};

// The card that shows its arrows now: the one under the pointer, else the only one selected; none during a gesture and
// far out. Null for none.
[[nodiscard]] const CardLook* cardWithHandles(const MapContent& content, const Decoration& decoration, double zoom);

// Paints selection and decoration.
void paintDecoration(QPainter& painter, const DecorationGround& ground, const Decoration& decoration);

// All that paintDecoration may touch, as areas that may overlap.
[[nodiscard]] std::vector<QRectF> decorationAreas(const MapContent& content, const Decoration& decoration, double zoom);
[[nodiscard]] std::vector<QRectF> selectionAreas(const MapContent& content, const std::vector<RowRef>& selection,
                                                 double zoom);

}  // namespace waymark
