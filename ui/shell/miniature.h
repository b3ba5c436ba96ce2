#pragma once
// A journey's map in little, without text: bands, cards in the colour of what is felt, dependencies.

#include <QPainter>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "ui/style/theme.h"

namespace waymark {

void paintMiniature(QPainter& painter, const QRectF& where, const Document& document, const PlacedMap& map,
                    const Theme& theme);

}  // namespace waymark
