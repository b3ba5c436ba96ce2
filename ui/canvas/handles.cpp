#include "ui/canvas/handles.h"

namespace waymark {
namespace {

constexpr double kStepRight = 192.0;  // one stage on
constexpr double kStepDown = 136.0;   // one lane on
constexpr double kPlusGap = 18.0;     // pixels from the card to the middle of the plus

QPointF outwards(Side side) {
    switch (side) {
        case Side::Right: return {1.0, 0.0};
        case Side::Below: return {0.0, 1.0};
        case Side::Left: return {-1.0, 0.0};
        case Side::Above: return {0.0, -1.0};
    }
    return {};
}

}  // namespace

QPointF sideOf(const QRectF& card, Side side) {
    const QPointF way = outwards(side);
    return card.center() + QPointF(way.x() * card.width() / 2.0, way.y() * card.height() / 2.0);
}

std::array<QPointF, 4> connectDots(const QRectF& card) {
    return {sideOf(card, Side::Right), sideOf(card, Side::Below), sideOf(card, Side::Left), sideOf(card, Side::Above)};
}

QPointF nextTo(const QRectF& card, Side side) {
    const QPointF way = outwards(side);
    return card.center() + QPointF(way.x() * kStepRight, way.y() * kStepDown);
}

std::optional<GrowHandle> growHandle(const MapContent& content, Id<Touchpoint> id, double zoom) {
    const CardLook* look = content.card(id);
    if (!look) return std::nullopt;
    Side chosen = Side::Below;
    for (const Side side : {Side::Right, Side::Below, Side::Above, Side::Left}) {
        const QRectF room = look->rect.translated(nextTo(look->rect, side) - look->rect.center());
        if (!content.cardsIn(room).empty()) continue;
        chosen = side;
        break;
    }
    return GrowHandle{sideOf(look->rect, chosen) + outwards(chosen) * (kPlusGap / zoom), chosen};
}

}  // namespace waymark
