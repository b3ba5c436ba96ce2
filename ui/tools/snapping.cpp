#include "ui/tools/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "core/layout/geometry.h"

namespace waymark {
namespace {

constexpr double kExact = 0.01;  // scene units: what differs by less is equal

double onGrid(double value) { return std::round(value / layout::kGrid) * layout::kGrid; }

bool isAcross(Qt::Orientation axis) { return axis == Qt::Horizontal; }
double along(QPointF point, Qt::Orientation axis) { return isAcross(axis) ? point.x() : point.y(); }
void setAlong(QPointF& point, Qt::Orientation axis, double value) {
    (isAcross(axis) ? point.rx() : point.ry()) = value;
}
double beginOf(const QRectF& rect, Qt::Orientation axis) { return isAcross(axis) ? rect.left() : rect.top(); }
double endOf(const QRectF& rect, Qt::Orientation axis) { return isAcross(axis) ? rect.right() : rect.bottom(); }

// The card whose centre is nearest on this axis; of two equally near the closer one.
const QRectF* nearestInLine(QPointF wish, std::span<const QRectF> others, double reach, Qt::Orientation axis) {
    const QRectF* nearest = nullptr;
    double best = reach;
    double bestDistance = 0.0;
    for (const QRectF& other : others) {
        const double off = std::abs(along(other.center(), axis) - along(wish, axis));
        const double distance = (other.center() - wish).manhattanLength();
        if (off > best || (off == best && nearest && distance >= bestDistance)) continue;
        nearest = &other;
        best = off;
        bestDistance = distance;
    }
    return nearest;
}

// The two nearest neighbours of a card on each side of it in its row (or column): cards that share at least half of
// its height (or width) with it and do not reach into it. Null where there are fewer.
struct Neighbours {
    std::array<const QRectF*, 2> before{nullptr, nullptr};
    std::array<const QRectF*, 2> after{nullptr, nullptr};
};

Neighbours neighboursOf(const QRectF& card, std::span<const QRectF> others, double reach, Qt::Orientation axis) {
    const Qt::Orientation other = isAcross(axis) ? Qt::Vertical : Qt::Horizontal;
    const double half = (endOf(card, other) - beginOf(card, other)) / 2.0;
    std::vector<const QRectF*> before;
    std::vector<const QRectF*> after;
    for (const QRectF& rect : others) {
        const double shared =
            std::min(endOf(rect, other), endOf(card, other)) - std::max(beginOf(rect, other), beginOf(card, other));
        if (shared < half) continue;
        if (endOf(rect, axis) <= beginOf(card, axis) + reach) before.push_back(&rect);
        if (beginOf(rect, axis) >= endOf(card, axis) - reach) after.push_back(&rect);
    }
    const auto place = [&](const QRectF* rect) { return beginOf(*rect, axis); };
    std::ranges::sort(before, std::greater<>(), place);
    std::ranges::sort(after, std::less<>(), place);
    Neighbours found;
    for (std::size_t k = 0; k < 2; ++k) {
        if (k < before.size()) found.before[k] = before[k];
        if (k < after.size()) found.after[k] = after[k];
    }
    return found;
}

double gapBetween(const QRectF& first, const QRectF& second, Qt::Orientation axis) {
    return beginOf(second, axis) - endOf(first, axis);
}

// Centres at which the card is as far from one neighbour as from the other, or as that one is from the next.
std::vector<double> evenPlaces(const Neighbours& near, double length, Qt::Orientation axis) {
    std::vector<double> places;
    const auto [before, beyondBefore] = near.before;
    const auto [after, beyondAfter] = near.after;
    if (before && after) places.push_back((endOf(*before, axis) + beginOf(*after, axis)) / 2.0);
    if (before && beyondBefore) {
        const double gap = gapBetween(*beyondBefore, *before, axis);
        if (gap > 0.0) places.push_back(endOf(*before, axis) + gap + length / 2.0);
    }
    if (after && beyondAfter) {
        const double gap = gapBetween(*after, *beyondAfter, axis);
        if (gap > 0.0) places.push_back(beginOf(*after, axis) - gap - length / 2.0);
    }
    return places;
}

// Where the card goes on one axis: onto the grid unless a line or an even place is within reach.
double placeOn(Qt::Orientation axis, const QRectF& card, std::span<const QRectF> others, double reach) {
    const double own = along(card.center(), axis);
    const double length = isAcross(axis) ? card.width() : card.height();
    std::optional<double> best;
    const auto offer = [&](double place) {
        if (std::abs(place - own) > reach) return;
        if (!best || std::abs(place - own) < std::abs(*best - own)) best = place;
    };
    if (const QRectF* line = nearestInLine(card.center(), others, reach, axis)) offer(along(line->center(), axis));
    for (const double place : evenPlaces(neighboursOf(card, others, reach, axis), length, axis)) offer(place);
    return best.value_or(onGrid(own));
}

QLineF guideBetween(const QRectF& card, const QRectF& other, Qt::Orientation axis) {
    const QRectF both = card | other;
    if (isAcross(axis)) return {other.center().x(), both.top(), other.center().x(), both.bottom()};
    return {both.left(), other.center().y(), both.right(), other.center().y()};
}

// From side to side, in the middle of what the two share.
QLineF gapLine(const QRectF& first, const QRectF& second, Qt::Orientation axis) {
    const Qt::Orientation other = isAcross(axis) ? Qt::Vertical : Qt::Horizontal;
    const double level = (std::max(beginOf(first, other), beginOf(second, other)) +
                          std::min(endOf(first, other), endOf(second, other))) /
                         2.0;
    const double from = endOf(first, axis);
    const double to = beginOf(second, axis);
    return isAcross(axis) ? QLineF(from, level, to, level) : QLineF(level, from, level, to);
}

// The gaps beside the card that are equal, if any are.
void addGaps(std::vector<QLineF>& gaps, const QRectF& card, std::span<const QRectF> others, Qt::Orientation axis) {
    const Neighbours near = neighboursOf(card, others, kExact, axis);
    // The row from left to right: up to two neighbours, the card, up to two neighbours.
    std::vector<const QRectF*> row;
    for (const QRectF* rect : {near.before[1], near.before[0], &card, near.after[0], near.after[1]}) {
        if (rect) row.push_back(rect);
    }
    const auto own = std::ranges::find(row, &card) - row.begin();
    std::vector<bool> isShown(row.size(), false);  // the gap behind each
    const auto gapBehind = [&](std::ptrdiff_t k) {
        return gapBetween(*row[static_cast<std::size_t>(k)], *row[static_cast<std::size_t>(k) + 1], axis);
    };
    const auto last = static_cast<std::ptrdiff_t>(row.size()) - 1;
    for (std::ptrdiff_t k = std::max<std::ptrdiff_t>(0, own - 2); k + 1 < last && k <= own; ++k) {
        if (gapBehind(k) <= 0.0 || std::abs(gapBehind(k) - gapBehind(k + 1)) > kExact) continue;
        isShown[static_cast<std::size_t>(k)] = isShown[static_cast<std::size_t>(k) + 1] = true;
    }
    for (std::size_t k = 0; k + 1 < row.size(); ++k) {
        if (isShown[k]) gaps.push_back(gapLine(*row[k], *row[k + 1], axis));
    }
}

}  // namespace

Snap snapCard(QPointF wish, QSizeF size, std::span<const QRectF> others, double reach) {
    Snap snap{wish, {}, {}};
    const auto cardAt = [&](QPointF centre) {
        return QRectF(centre - QPointF(size.width(), size.height()) / 2.0, size);
    };
    // The row first, for a card belongs to it only once it lies in it.
    for (const Qt::Orientation axis : {Qt::Vertical, Qt::Horizontal}) {
        setAlong(snap.centre, axis, placeOn(axis, cardAt(snap.centre), others, reach));
    }
    const QRectF there = cardAt(snap.centre);
    for (const Qt::Orientation axis : {Qt::Horizontal, Qt::Vertical}) {
        if (const QRectF* line = nearestInLine(snap.centre, others, kExact, axis)) {
            snap.guides.push_back(guideBetween(there, *line, axis));
        }
        addGaps(snap.gaps, there, others, axis);
    }
    return snap;
}

}  // namespace waymark
