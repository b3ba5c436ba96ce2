#include "ui/canvas/handles.h"

#include <utility>

#include <QLineF>

namespace waymark {

QPointF outwards(Side side) {
    switch (side) {
        case Side::Right: return {1.0, 0.0};
        case Side::Below: return {0.0, 1.0};
        case Side::Left: return {-1.0, 0.0};
        case Side::Above: return {0.0, -1.0};
    }
    return {};
}

QPointF sideOf(const QRectF& card, Side side) {
    const QPointF way = outwards(side);
    return card.center() + QPointF(way.x() * card.width() / 2.0, way.y() * card.height() / 2.0);
}

std::array<Handle, 4> handlesOf(const QRectF& card, double zoom) {
    std::array<Handle, 4> handles;
    std::size_t next = 0;
    for (const Side side : {Side::Right, Side::Below, Side::Left, Side::Above}) {
        handles[next++] = {sideOf(card, side) + outwards(side) * (kArrowGap / zoom), side};
    }
    return handles;
}

std::optional<Side> handleAt(const QRectF& card, QPointF place, double zoom) {
    for (const Handle& handle : handlesOf(card, zoom)) {
        if (QLineF(handle.centre, place).length() <= kHandleReach / zoom) return handle.side;
    }
    return std::nullopt;
}

QRectF handleArea(const QRectF& card, double zoom) {
    const double margin = (kArrowGap + kHandleReach) / zoom;
    return card.adjusted(-margin, -margin, margin, margin);
}

std::array<QPointF, 2> endsOf(const layout::Route& route) {
    if (route.points.empty()) return {};
    const auto& [first, last] = std::pair(route.points.front(), route.points.back());
    return {QPointF(first.x, first.y), QPointF(last.x, last.y)};
}

}  // namespace waymark
