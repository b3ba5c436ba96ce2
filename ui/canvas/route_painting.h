#pragma once
// Draws a dependency along its route: rounded corners, a small arrow head, and what is unusual about it as a label.
// Vectors only, like card_painting.h.

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "core/layout/edge_router.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/scenario_layer.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/theme.h"

namespace waymark {

// What a dependency shows besides its line.
struct EdgeFace {
    bool isCritical = false;  // drawn heavier where the lens marks what is critical
    FittedText label;         // "SS + 2 d", "+ 1 d", "60 % · SS"; empty for a plain finish-to-start
    double drove = 0.0;       // share of the runs, in the Risk lens only
    bool isMarked = false;    // a scenario sends more or fewer customers here
    bool operator==(const EdgeFace&) const = default;
};
// The dependency must be there. With a scenario its share before and after.
[[nodiscard]] EdgeFace edgeFace(const Document& document, const IncrementalSchedule& schedule, Id<Dependency> id,
                                const ScenarioLayer& scenario = {});

// A route made ready for painting.
struct RoutePicture {
    QPainterPath line;  // ends inside the arrow head
    QPolygonF head;
    QPolygonF direction;  // a second head half way on a route that runs back; else empty
    QRectF label;         // where the label stands; empty without one
    bool labelCoversLine = false;
    QRectF bounds;
};
[[nodiscard]] RoutePicture routePicture(const layout::Route& route, const EdgeFace& face, Lens lens);
// What of it can be seen in the area: stroking a line over its whole length, when almost all of it is out of sight,
// is what would cost most close up.
[[nodiscard]] RoutePicture partIn(const RoutePicture& picture, const QRectF& area);

// `hot` draws the route in this colour instead, for one that is selected or refused.
void paintRoute(QPainter& painter, const RoutePicture& picture, const EdgeFace& face, Lens lens, const Theme& theme);
void paintRoute(QPainter& painter, const layout::Route& route, const EdgeFace& face, Lens lens, const Theme& theme);
void paintRouteIn(QPainter& painter, const RoutePicture& picture, const QColor& colour, double width);
// `scale` makes the label larger around its middle, for a window that shows the map from farther away.
void paintRouteLabel(QPainter& painter, const RoutePicture& picture, const EdgeFace& face, const Theme& theme,
                     double scale = 1.0);

// Distance from a point to the nearest part of the route, in scene units.
[[nodiscard]] double distanceTo(const layout::Route& route, QPointF point);

}  // namespace waymark
