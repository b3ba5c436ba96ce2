#include "core/map/placed_map.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/layout/acyclic.h"
#include "core/layout/arrange_as_network.h"
#include "core/layout/arrange_by_bands.h"
#include "core/layout/arrange_by_time.h"
#include "core/map/free_places.h"
#include "core/map/map_graph.h"

namespace waymark {

namespace {

using layout::Point;
using layout::Rect;

constexpr double kCaptionHeight = 16.0;  // above the cards where there are no bands to tell their stages

template <class Band>
const Band* bandOf(std::span<const Band> bands, decltype(Band::id) id) {
    const auto found = std::find_if(bands.begin(), bands.end(), [&](const Band& band) { return band.id == id; });
    return found == bands.end() ? nullptr : &*found;
}

// Where a touchpoint without a placement would like to be: the middle of its bands, below everything where it has none.
Point wishFor(const Touchpoint& touchpoint, const MapPlaces& places, double below) {
    const StageBand* stage = bandOf<StageBand>(places.stages, touchpoint.stage);
    const LaneBand* lane = bandOf<LaneBand>(places.lanes, touchpoint.lane);
    return {stage ? (stage->begin + stage->end) / 2 : -layout::kCardSize.width,
            lane ? (lane->begin + lane->end) / 2 : below + layout::kCardSize.height};
}

template <class Band>
void resize(std::vector<Band>& bands, std::span<const double> sizes) {
    double begin = 0.0;
    for (std::size_t k = 0; k < bands.size(); ++k) {
        bands[k].begin = begin;
        bands[k].end = begin += sizes[k];
    }
}

void setCards(MapPlaces& places, const MapGraph& map, std::span<const Point> centres) {
    for (std::size_t k = 0; k < map.touchpoints.size(); ++k) {
        places.cards.push_back({map.touchpoints[k], cardRect(centres[k])});
    }
}

MapPlaces placesByStages(const Document& document, const IncrementalSchedule& schedule) {
    MapPlaces places;
    places.stages = stageBands(document);
    places.lanes = laneBands(document);
    const MapGraph map = mapGraph(document, schedule, places.stages, places.lanes);
    std::vector<double> drawn;
    for (const Id<Touchpoint> id : map.touchpoints) {
        const Placement* placement = document.find(placementOf(id));
        drawn.push_back(placement ? placement->y : std::numeric_limits<double>::quiet_NaN());
    }
    const layout::Arrangement arrangement = layout::arrangeByBands(map.graph, drawn);
    resize(places.stages, arrangement.columnWidths);
    resize(places.lanes, arrangement.rowHeights);
    setCards(places, map, arrangement.centres);
    return places;
}

// Units per working minute. A card's width shows no time, so where times span minutes to days some cards must stand
// above each other: half of those that follow each other get a whole card's room. That is held between bounds: the
// axis is at most as long as a row with one card for each rank of the network, and at least half as long; and it is
// long enough that the page does not become higher than wide.
double timeScale(const IncrementalSchedule& schedule, const MapGraph& map, const Document& document) {
    constexpr double kPitch = layout::kCardSize.width + 48;
    constexpr double kRowPitch = layout::kCardSize.height + 56;
    constexpr double kPlacesPerCard =
        3;  // what a page has room for, if cards cannot stand side by side where they like
    std::vector<Minutes> steps;
    for (const Id<Dependency> id : map.dependencies) {
        const Dependency& dependency = document.table<Dependency>().at(id);
        const Dates* from = schedule.dates(dependency.predecessor);
        const Dates* to = schedule.dates(dependency.successor);
        if (from && to && to->earlyStart > from->earlyStart) steps.push_back(to->earlyStart - from->earlyStart);
    }
    const double finish = static_cast<double>(std::max<std::int64_t>(1, schedule.finish().count()));
    const std::vector<int> ranks = layout::ranksOf(map.graph.nodes.size(), layout::acyclicArcs(map.graph));
    const int last = ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end());
    const double row = kPitch * (last + 1);
    const double page = std::sqrt(kPlacesPerCard * static_cast<double>(ranks.size()) * kPitch * kRowPitch);
    const double least = std::max(row / 2, page) / finish;
    const double most = std::max(row, page) / finish;
    if (steps.empty()) return most;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return std::clamp(kPitch / static_cast<double>(middle->count()), least, most);
}

MapPlaces placesByTime(const Document& document, const IncrementalSchedule& schedule) {
    MapPlaces places;
    const MapGraph map = mapGraph(document, schedule, {}, {});
    const double scale = timeScale(schedule, map, document);
    places.timeAxis = TimeAxis{0.0, scale, schedule.finish()};
    std::vector<double> starts;
    for (const Id<Touchpoint> id : map.touchpoints) {
        // Those on a cycle have no dates and stand before the axis.
        const Dates* dates = schedule.dates(id);
        starts.push_back(dates ? static_cast<double>(dates->earlyStart.time_since_epoch().count())
                               : -(layout::kCardSize.width + 48) / scale);
    }
    setCards(places, map, layout::arrangeByTime(map.graph, starts, scale).centres);
    return places;
}

Rect boundsOf(const PlacedMap& map) {
    std::optional<Rect> all;
    const auto include = [&](const Rect& rect) { all = all ? layout::united(*all, rect) : rect; };
    for (const MapCard& card : map.cards) include(card.rect);
    for (const MapEdge& edge : map.edges) {
        for (const Point& point : edge.route.points) include({point.x, point.y, 0.0, 0.0});
    }
    if (!map.stages.empty() || !map.lanes.empty()) {
        const double right = map.stages.empty() ? 0.0 : map.stages.back().end;
        const double bottom = map.lanes.empty() ? 0.0 : map.lanes.back().end;
        include({0.0, 0.0, right, bottom});
    }
    if (map.timeAxis) {
        const double length = static_cast<double>(map.timeAxis->end.count()) * map.timeAxis->unitsPerMinute;
        include({map.timeAxis->origin, all ? all->y : 0.0, length, 0.0});
    }
    return all.value_or(Rect{});
}

}  // namespace

MapPlaces drawnPlaces(const Document& document) {
    MapPlaces places;
    places.stages = stageBands(document);
    places.lanes = laneBands(document);
    OccupiedPlaces occupied(document);
    const double below = std::max(occupied.lowest(), places.lanes.empty() ? 0.0 : places.lanes.back().end);
    FreePlaces free(std::move(occupied), places.stages, places.lanes);
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        if (const Placement* placement = document.find(Id<Placement>{touchpoint.id.value})) {
            places.cards.push_back({touchpoint.id, cardRect({placement->x, placement->y})});
            continue;
        }
        places.cards.push_back({touchpoint.id, cardRect(free.take(wishFor(touchpoint, places, below)))});
    }
    return places;
}

MapPlaces placesOf(const Document& document, const IncrementalSchedule& schedule, MapLayout layout, double wrapWidth) {
    switch (layout) {
        case MapLayout::Drawn: return drawnPlaces(document);
        case MapLayout::Stages: return placesByStages(document, schedule);
        case MapLayout::Time: return placesByTime(document, schedule);
        case MapLayout::Network: break;
    }
    MapPlaces places;
    const MapGraph map = mapGraph(document, schedule, {}, {});
    setCards(places, map, layout::arrangeAsNetwork(map.graph, wrapWidth).centres);
    return places;
}

std::vector<layout::Edge> edgesBetween(const Document& document, std::span<const MapCard> cards) {
    std::unordered_map<Id<Touchpoint>, std::uint32_t> number;
    for (const MapCard& card : cards) number.emplace(card.id, static_cast<std::uint32_t>(number.size()));
    std::vector<layout::Edge> edges;
    for (const Dependency& dependency : document.table<Dependency>()) {
        edges.push_back({number.at(dependency.predecessor), number.at(dependency.successor), false});
    }
    return edges;
}

std::vector<Rect> rectsOf(std::span<const MapCard> cards) {
    std::vector<Rect> rects;
    for (const MapCard& card : cards) rects.push_back(card.rect);
    return rects;
}

layout::RoutingRules routingRulesOf(MapLayout layout, double wrapWidth) {
    layout::RoutingRules rules;
    const bool isNetwork = layout == MapLayout::Network;
    if (isNetwork && wrapWidth > 0.0) rules.backRoutes = layout::BackRoutes::RoundTheEnds;
    if (isNetwork || layout == MapLayout::Time) rules.roomAbove = kCaptionHeight;
    return rules;
}

PlacedMap assembleMap(const Document& document, MapPlaces places, const layout::EdgeRouter& router) {
    PlacedMap map;
    map.cards = std::move(places.cards);
    map.stages = std::move(places.stages);
    map.lanes = std::move(places.lanes);
    map.timeAxis = places.timeAxis;
    for (const Dependency& dependency : document.table<Dependency>()) {
        map.edges.push_back(
            {dependency.id, dependency.predecessor, dependency.successor, router.route(map.edges.size())});
    }
    map.bounds = boundsOf(map);
    return map;
}

PlacedMap placeMap(const Document& document, const IncrementalSchedule& schedule, MapLayout layout, double wrapWidth) {
    MapPlaces places = placesOf(document, schedule, layout, wrapWidth);
    const layout::EdgeRouter router(rectsOf(places.cards), edgesBetween(document, places.cards),
                                    routingRulesOf(layout, wrapWidth));
    return assembleMap(document, std::move(places), router);
}

}  // namespace waymark
