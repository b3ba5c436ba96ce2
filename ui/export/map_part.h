#pragma once
// Cuts a placed map down to a part of it, for a slide or a page of its own.

#include <vector>

#include <QRectF>

#include "core/map/placed_map.h"

namespace waymark {

// Leaves the cards with these ids (in rising order), the dependencies among them, and no bands.
void keepCards(PlacedMap& map, const std::vector<Id<Touchpoint>>& rising);

// Leaves the cards with their middle in the part, the stages and lanes they stand in, cut to the part, and of
// dependencies with one end there what runs to its edge. Unchanged where no card lies there.
void cutToPart(PlacedMap& map, const QRectF& part);

// Leaves out the cards and dependencies of which nothing reaches into the area, for a page that shows only that; all
// else stays.
void dropUnseen(PlacedMap& map, const QRectF& area);

}  // namespace waymark
