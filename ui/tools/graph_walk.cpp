#include "ui/tools/graph_walk.h"

#include <cmath>
#include <limits>
#include <tuple>

namespace waymark {
namespace {

// What lies sideways of the way counts more than what lies along it.
constexpr double kSidewaysCost = 2.5;
constexpr double kConnectedCost = 0.4;

auto readingKey(const CardLook& look) { return std::tuple(look.rect.center().x(), look.rect.center().y(), look.id); }

bool areConnected(const Document& document, Id<Touchpoint> a, Id<Touchpoint> b) {
    for (const Id<Dependency> id : document.outgoing(a)) {
        if (document.table<Dependency>().at(id).successor == b) return true;
    }
    for (const Id<Dependency> id : document.incoming(a)) {
        if (document.table<Dependency>().at(id).predecessor == b) return true;
    }
    return false;
}

}  // namespace

Id<Touchpoint> nextInReadingOrder(const MapContent& content, Id<Touchpoint> from, bool forward) {
    const CardLook* start = content.card(from);
    const CardLook* next = nullptr;
    for (const auto& [id, look] : content.cards()) {
        const bool isAhead =
            !start || (forward ? readingKey(look) > readingKey(*start) : readingKey(look) < readingKey(*start));
        if (!isAhead || id == from) continue;
        const bool isNearer =
            !next || (forward ? readingKey(look) < readingKey(*next) : readingKey(look) > readingKey(*next));
        if (isNearer) next = &look;
    }
    return next ? next->id : Id<Touchpoint>{};
}

Id<StickyNote> nextNote(const MapContent& content, Id<StickyNote> from, bool forward) {
    const auto keyOf = [](const StickyNote& note) { return std::tuple(note.x, note.y, note.id); };
    const StickyNote* start = content.session().document().find(from);
    const StickyNote* next = nullptr;
    for (const StickyNote* note : content.notesIn(content.bounds())) {
        const bool isAhead = !start || (forward ? keyOf(*note) > keyOf(*start) : keyOf(*note) < keyOf(*start));
        if (!isAhead) continue;
        const bool isNearer = !next || (forward ? keyOf(*note) < keyOf(*next) : keyOf(*note) > keyOf(*next));
        if (isNearer) next = note;
    }
    return next ? next->id : Id<StickyNote>{};
}

Id<Touchpoint> neighbour(const MapContent& content, Id<Touchpoint> from, Side side) {
    const CardLook* start = content.card(from);
    if (!start) return nextInReadingOrder(content, from, true);
    Id<Touchpoint> nearest;
    double best = std::numeric_limits<double>::infinity();
    for (const auto& [id, look] : content.cards()) {
        const QPointF way = look.rect.center() - start->rect.center();
        const bool isLevel = side == Side::Right || side == Side::Left;
        const double sign = side == Side::Right || side == Side::Below ? 1.0 : -1.0;
        const double ahead = sign * (isLevel ? way.x() : way.y());
        if (id == from || ahead <= 0.0) continue;
        double cost = ahead + kSidewaysCost * std::abs(isLevel ? way.y() : way.x());
        if (cost * kConnectedCost >= best) continue;
        if (areConnected(content.session().document(), from, id)) cost *= kConnectedCost;
        if (cost < best || (cost == best && id < nearest)) {
            best = cost;
            nearest = id;
        }
    }
    return nearest;
}

}  // namespace waymark
