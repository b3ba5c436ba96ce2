#pragma once
// Which parts of the scene must be painted anew where dependencies take other routes.

#include <vector>

#include <QRectF>

#include "core/layout/edge_router.h"

namespace waymark {

// Every straight part of the route as a rectangle, so that a long route is not near everything it goes around.
template <class Visitor>
void forEachPart(const layout::Route& route, Visitor&& visit) {
    for (std::size_t k = 1; k < route.points.size(); ++k) {
        const layout::Point& a = route.points[k - 1];
        const layout::Point& b = route.points[k];
        visit(QRectF(QPointF(a.x, a.y), QPointF(b.x, b.y)).normalized());
    }
}

inline constexpr double kRouteRoom = 10.0;  // for heads, corners and pens on each side of a line

// All that a route takes but for its label.
void addParts(std::vector<QRectF>& areas, const layout::Route& route);

// Where one route looks other than the other: a route that makes way for a card mostly runs as before.
void addChangedParts(std::vector<QRectF>& areas, const layout::Route& before, const layout::Route& now);

}  // namespace waymark
