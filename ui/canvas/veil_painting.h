#pragma once
// Some touchpoints picked out for a room: a veil over all of the map but for them and the dependencies between them.
// A path and no clipping, which SVG does not know.

#include <vector>

#include <QPainter>
#include <QPainterPath>

#include "core/map/placed_map.h"
#include "ui/style/theme.h"

namespace waymark {

// What stays clear, in scene units; empty where none of them is on the map. `ids` rise.
[[nodiscard]] QPainterPath clearPlaces(const PlacedMap& map, const std::vector<Id<Touchpoint>>& ids);

// Over this area; nothing where there is nothing to be picked out.
void paintVeil(QPainter& painter, const QRectF& area, const QPainterPath& clear, const Theme& theme);

}  // namespace waymark
