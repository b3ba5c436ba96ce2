#pragma once
// Draws a whole map without a window: bands or time axis with their headers, dependencies, cards. For pictures and
// pages; vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QRectF>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/canvas/card_colours.h"
#include "ui/canvas/chain_layer.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/scenario_layer.h"
#include "ui/style/theme.h"

namespace waymark {

// What the cards of a placed map say.
struct MapSource {
    const Document& document;
    const IncrementalSchedule& schedule;
    Lens lens = Lens::Journey;
    MapLayout layout = MapLayout::Drawn;
    const ChainLayer* chain = nullptr;        // for Lens::Chain
    RiskView risk = {};                       // for Lens::Risk
    const ScenarioLayer* scenario = nullptr;  // what it changes, marked in every lens
    std::optional<QRectF> notesWithin = {};   // only sticky notes whose middle lies there; else all
    CardColours colours = CardColours::None;  // for Lens::Journey
    QPointF corner = {};                      // where the headers of stages and lanes meet
    double zoom = 1.0;       // at which it is seen: below 1 headers and texts are larger, see page_lettering.h
    bool isForRoom = false;  // read from a chair rather than in the hand
};

// How much larger headers are on a map that is printed at this zoom.
[[nodiscard]] double headerScale(double zoom);

// Of all sticky notes that are shown; empty where there are none.
[[nodiscard]] QRectF notesBounds(const MapSource& source);
// All that paintMap() draws, headers included. In scene units.
[[nodiscard]] QRectF pictureBounds(const PlacedMap& map, const MapSource& source);
// Draws in scene units. Takes time in proportion to the number of cards and dependencies.
void paintMap(QPainter& painter, const PlacedMap& map, const MapSource& source, const Theme& theme);
// Over a painted map: these touchpoints, which rise, are picked out, the others recede behind a veil. Nothing where
// none of them is on the map.
void paintPicked(QPainter& painter, const PlacedMap& map, const MapSource& source, const Theme& theme,
                 const std::vector<Id<Touchpoint>>& picked);

}  // namespace waymark
