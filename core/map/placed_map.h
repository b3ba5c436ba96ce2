#pragma once
// A journey map ready for drawing: where every card and band lies and how every dependency runs.

#include <optional>
#include <vector>

#include "core/layout/edge_router.h"
#include "core/map/bands.h"
#include "core/map/free_place.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct MapCard {
    Id<Touchpoint> id;
    layout::Rect rect;

    bool operator==(const MapCard&) const = default;
};

struct MapEdge {
    Id<Dependency> id;
    Id<Touchpoint> from;
    Id<Touchpoint> to;
    layout::Route route;

    bool operator==(const MapEdge&) const = default;
};

// x = origin + minutes * unitsPerMinute, for minutes from the start of the journey to `end`.
struct TimeAxis {
    double origin = 0.0;
    double unitsPerMinute = 0.0;
    Minutes end{0};

    bool operator==(const TimeAxis&) const = default;
};

// Cards and edges in the order of their ids, bands in their order on the map.
struct PlacedMap {
    std::vector<MapCard> cards;
    std::vector<MapEdge> edges;
    std::vector<StageBand> stages;  // none in the network and time layouts
    std::vector<LaneBand> lanes;    // none in the network and time layouts
    std::optional<TimeAxis> timeAxis;
    layout::Rect bounds;  // holds all of the above; empty if there is nothing

    bool operator==(const PlacedMap&) const = default;
};

// The centre of every card, in the order of ids, and the bands and time axis of that layout.
struct MapPlaces {
    std::vector<MapCard> cards;
    std::vector<StageBand> stages;
    std::vector<LaneBand> lanes;
    std::optional<TimeAxis> timeAxis;

    bool operator==(const MapPlaces&) const = default;
};

// The places of the document. Touchpoints without a placement are shown at a free one in their stage and lane.
[[nodiscard]] MapPlaces drawnPlaces(const Document& document);

// The places of any layout. `wrapWidth` folds the network.
[[nodiscard]] MapPlaces placesOf(const Document& document, const IncrementalSchedule& schedule, MapLayout layout,
                                 double wrapWidth = 0.0);

// The pieces of placeMap(): cards and edges as the router numbers them, in the order of ids; by which rules it
// routes in that layout; and the map made of places and routes.
[[nodiscard]] std::vector<layout::Rect> rectsOf(std::span<const MapCard> cards);
[[nodiscard]] std::vector<layout::Edge> edgesBetween(const Document& document, std::span<const MapCard> cards);
[[nodiscard]] layout::RoutingRules routingRulesOf(MapLayout layout, double wrapWidth);
[[nodiscard]] PlacedMap assembleMap(const Document& document, MapPlaces places, const layout::EdgeRouter& router);

// The places with the dependencies routed around the cards.
[[nodiscard]] PlacedMap placeMap(const Document& document, const IncrementalSchedule& schedule, MapLayout layout,
                                 double wrapWidth = 0.0);

}  // namespace waymark
