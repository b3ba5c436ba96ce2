#include "ui/tools/snapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/layout/geometry.h"

namespace waymark {
namespace {

double onGrid(double value) { return std::round(value / layout::kGrid) * layout::kGrid; }

double across(QPointF point, Qt::Orientation axis) { return axis == Qt::Horizontal ? point.x() : point.y(); }

// The centre of another card that is nearest on this axis; of two equally near the closer one.
const QRectF* nearestInLine(QPointF wish, std::span<const QRectF> others, double reach, Qt::Orientation axis) {
    const QRectF* nearest = nullptr;
    double best = reach;
    double bestDistance = 0.0;
    for (const QRectF& other : others) {
        const double off = std::abs(across(other.center(), axis) - across(wish, axis));
        const double distance = (other.center() - wish).manhattanLength();
        if (off > best || (off == best && nearest && distance >= bestDistance)) continue;
        nearest = &other;
        best = off;
        bestDistance = distance;
    }
    return nearest;
}

// Half way between the nearest cards on both sides that lie in the same row (or column).
std::optional<double> betweenNeighbours(const QRectF& card, std::span<const QRectF> others, double reach,
                                        Qt::Orientation axis) {
    const bool isLevel = axis == Qt::Horizontal;
    const double own = across(card.center(), axis);
    const QRectF* before = nullptr;
    const QRectF* after = nullptr;
    for (const QRectF& other : others) {
        const bool isInRow = isLevel ? other.top() < card.bottom() && other.bottom() > card.top()
                                     : other.left() < card.right() && other.right() > card.left();
        if (!isInRow) continue;
        const double place = across(other.center(), axis);
        if (place < own && (!before || place > across(before->center(), axis))) before = &other;
        if (place > own && (!after || place < across(after->center(), axis))) after = &other;
    }
    if (!before || !after) return std::nullopt;
    const double middle = (across(before->center(), axis) + across(after->center(), axis)) / 2.0;
    return std::abs(middle - own) <= reach ? std::optional(middle) : std::nullopt;
}

QLineF guideBetween(const QRectF& card, const QRectF& other, Qt::Orientation axis) {
    const QRectF both = card | other;
    if (axis == Qt::Horizontal) return {other.center().x(), both.top(), other.center().x(), both.bottom()};
    return {both.left(), other.center().y(), both.right(), other.center().y()};
}

}  // namespace

Snap snapCard(QPointF wish, QSizeF size, std::span<const QRectF> others, double reach) {
    const QRectF wished(wish - QPointF(size.width(), size.height()) / 2.0, size);
    Snap snap{{onGrid(wish.x()), onGrid(wish.y())}, {}};
    const QRectF* inColumn = nearestInLine(wish, others, reach, Qt::Horizontal);
    const QRectF* inRow = nearestInLine(wish, others, reach, Qt::Vertical);
    if (inColumn) {
        snap.centre.setX(inColumn->center().x());
    } else if (const auto middle = betweenNeighbours(wished, others, reach, Qt::Horizontal)) {
        snap.centre.setX(*middle);
    }
    if (inRow) {
        snap.centre.setY(inRow->center().y());
    } else if (const auto middle = betweenNeighbours(wished, others, reach, Qt::Vertical)) {
        snap.centre.setY(*middle);
    }
    const QRectF there = wished.translated(snap.centre - wish);
    if (inColumn) snap.guides.push_back(guideBetween(there, *inColumn, Qt::Horizontal));
    if (inRow) snap.guides.push_back(guideBetween(there, *inRow, Qt::Vertical));
    return snap;
}

}  // namespace waymark
