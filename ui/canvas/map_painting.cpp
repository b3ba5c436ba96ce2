#include "ui/canvas/map_painting.h"

#include <algorithm>
#include <vector>

#include "core/model/scenes.h"
#include "ui/canvas/band_painting.h"
#include "ui/canvas/card_days.h"
#include "ui/canvas/card_face.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/page_lettering.h"
#include "ui/canvas/route_painting.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/canvas/veil_painting.h"
#include "ui/canvas/vote_painting.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kAxisGap = 40.0;  // from the row of ticks to the cards

struct ReadyRoute {
    EdgeFace face;
    RoutePicture picture;
};

const ScenarioLayer& scenarioOf(const MapSource& source) {
    static const ScenarioLayer kNone;
    return source.scenario ? *source.scenario : kNone;
}

std::vector<ReadyRoute> readyRoutes(const PlacedMap& map, const MapSource& source) {
    std::vector<ReadyRoute> routes;
    routes.reserve(map.edges.size());
    for (const MapEdge& edge : map.edges) {
        EdgeFace face = edgeFace(source.document, source.schedule, edge.id, scenarioOf(source));
        if (source.chain) face.isCritical = source.chain->isOnChain(edge.from, edge.to);
        if (source.lens == Lens::Risk) addRisk(face, source.risk, edge.id);
        RoutePicture picture = routePicture(edge.route, face, source.lens);
        routes.push_back({std::move(face), std::move(picture)});
    }
    return routes;
}

void paintHandOvers(QPainter& painter, const PlacedMap& map, const ChainLayer& chain, const Theme& theme) {
    const auto rectOf = [&](Id<Touchpoint> id) {
        const auto card = std::ranges::lower_bound(map.cards, id, {}, &MapCard::id);
        return card == map.cards.end() || card->id != id ? QRectF() : toRectF(card->rect);
    };
    for (const HandOverLine& line : chain.handOvers()) {
        const QRectF from = rectOf(line.from);
        const QRectF to = rectOf(line.to);
        if (!from.isNull() && !to.isNull()) paintHandOver(painter, from, to, line, theme);
    }
}

// Only the drawn map has sticky notes; padlocks are of no interest on a page.
std::vector<StickyNote> shownNotes(const MapSource& source) {
    std::vector<StickyNote> notes;
    if (source.layout != MapLayout::Drawn) return notes;
    for (const StickyNote& note : source.document.table<StickyNote>()) {
        if (note.isParked) continue;
        if (source.notesWithin && !source.notesWithin->contains(note.x, note.y)) continue;
        notes.push_back(note);
        notes.back().isLocked = false;
    }
    return notes;
}

HeaderPlace headersOf(const MapSource& source) { return {source.corner, headerScale(source.zoom)}; }

// Everything that the cards of a map say, in one size of letters.
std::vector<PageCard> pageCards(const PlacedMap& map, const MapSource& source) {
    const TimeUnit unit = displayUnit(source.schedule.finish());
    const CardColours colours = source.lens == Lens::Journey ? source.colours : CardColours::None;
    const std::vector<Owner> owners = colours == CardColours::Owner ? ownersOf(source.document) : std::vector<Owner>();
    const NoteLayer notes = notesFor(source.lens, source.document, scenarioOf(source));
    std::vector<PageCard> cards;
    cards.reserve(map.cards.size());
    for (const MapCard& card : map.cards) {
        CardFace face = cardFace(source.document, source.schedule, card.id, unit, source.layout);
        addDays(face, source.document, cardDays(source, card.id), source.layout);
        face.marks.isLocked = false;  // of no interest on a page
        const Touchpoint& row = source.document.table<Touchpoint>().at(card.id);
        addColour(face, cardColourOf(source.document, colours, owners, row), colours, source.document);
        if (source.chain) face.chain = chainFace(*source.chain, card.id);
        if (source.lens == Lens::Risk) addRisk(face, source.risk, unit);
        if (showsNotes(source.lens)) addNote(face, notes);
        addScenario(face, scenarioOf(source), source.lens);
        cards.push_back({std::move(face), &row});
    }
    letterPage(cards, source.lens, source.zoom, source.isForRoom);
    return cards;
}

// `cards` are those of the map, or of a larger one that it is a part of; both rise.
void paintRoutesAndCards(QPainter& painter, const PlacedMap& map, const std::vector<PageCard>& cards,
                         const MapSource& source, const Theme& theme) {
    const std::vector<ReadyRoute> routes = readyRoutes(map, source);
    for (const bool isCritical : {false, true}) {
        for (const ReadyRoute& route : routes) {
            if (route.face.isCritical != isCritical) continue;
            paintRoute(painter, route.picture, route.face, source.lens, theme);
        }
    }
    for (const MapCard& card : map.cards) {
        const auto its = std::ranges::lower_bound(cards, card.id, {}, [](const PageCard& one) { return one.face.id; });
        paintCard(painter, toRectF(card.rect), its->face, source.lens, theme);
    }
    if (source.zoom >= kLabelZoom) {
        const double scale = labelScale(source.zoom);
        for (const ReadyRoute& route : routes) paintRouteLabel(painter, route.picture, route.face, theme, scale);
    }
}

void paintTally(QPainter& painter, const PlacedMap& map, const MapSource& source, const Theme& theme,
                const std::vector<StickyNote>& stickies) {
    const auto placeOf = [&](const RowRef& row) {
        if (row.kind == RowKind::StickyNote) {
            const auto note = std::ranges::find(stickies, Id<StickyNote>{row.number}, &StickyNote::id);
            return note == stickies.end() ? QRectF() : rectOf(*note);
        }
        const auto card = std::ranges::lower_bound(map.cards, Id<Touchpoint>{row.number}, {}, &MapCard::id);
        return card == map.cards.end() || card->id.value != row.number ? QRectF() : toRectF(card->rect);
    };
    for (const Tally& tally : voteTally(source.document)) {
        if (const QRectF rect = placeOf(tally.subject); !rect.isNull())
            paintVotes(painter, rect, tally.votes, 1.0, theme);
    }
}

}  // namespace

QRectF notesBounds(const MapSource& source) {
    QRectF bounds;
    for (const StickyNote& note : shownNotes(source)) bounds |= noteBounds(rectOf(note));
    return bounds;
}

double headerScale(double zoom) { return std::clamp(0.9 / zoom, 1.0, 2.6); }

QRectF pictureBounds(const PlacedMap& map, const MapSource& source) {
    QRectF bounds = toRectF(map.bounds);
    const HeaderPlace headers = headersOf(source);
    if (!map.stages.empty()) bounds.setTop(std::min(bounds.top(), headers.stageTop()));
    if (!map.lanes.empty()) bounds.setLeft(std::min(bounds.left(), headers.laneLeft()));
    for (const MapCard& card : map.cards) bounds |= cardBounds(toRectF(card.rect));
    bounds |= notesBounds(source);
    if (map.timeAxis) bounds.adjust(0.0, -kAxisGap, 0.0, 0.0);
    return bounds;
}

void paintMap(QPainter& painter, const PlacedMap& map, const MapSource& source, const Theme& theme) {
    paintBands(painter, map, toRectF(map.bounds), theme);
    // Up to the names of the stages, which a sticky note may have pushed up.
    for (std::size_t k = 0; k < map.stages.size() && source.corner.y() < map.bounds.y; ++k) {
        const StageBand& band = map.stages[k];
        painter.fillRect(QRectF(QPointF(band.begin, source.corner.y()), QPointF(band.end, map.bounds.y)),
                         theme.stageTints[k % 2]);
    }
    paintHeaders(painter, map, source.document, headersOf(source), theme);
    if (map.timeAxis) {
        const TimeWords words{displayUnit(source.schedule.finish()), JourneyDays(source.document, source.schedule)};
        paintTimeAxis(painter, *map.timeAxis, pictureBounds(map, source), words, theme);
    }
    if (source.chain) paintHandOvers(painter, map, *source.chain, theme);
    paintRoutesAndCards(painter, map, pageCards(map, source), source, theme);
    const std::vector<StickyNote> stickies = shownNotes(source);
    for (const StickyNote& note : stickies) paintStickyNote(painter, note, rectOf(note), 1.0, theme);
    paintTally(painter, map, source, theme, stickies);
}

void paintPicked(QPainter& painter, const PlacedMap& map, const MapSource& source, const Theme& theme,
                 const std::vector<Id<Touchpoint>>& picked) {
    const auto isOut = [&](Id<Touchpoint> id) { return !std::ranges::binary_search(picked, id); };
    PlacedMap part = map;
    std::erase_if(part.cards, [&](const MapCard& card) { return isOut(card.id); });
    std::erase_if(part.edges, [&](const MapEdge& edge) { return isOut(edge.from) || isOut(edge.to); });
    if (part.cards.empty()) return;
    QRectF veiled = pictureBounds(map, source);  // headers stay clear
    if (!map.stages.empty()) veiled.setTop(source.corner.y());
    if (!map.lanes.empty()) veiled.setLeft(source.corner.x());
    paintVeil(painter, veiled, theme);
    paintRoutesAndCards(painter, part, pageCards(map, source), source, theme);
    paintTally(painter, part, source, theme, {});
}

}  // namespace waymark
