#pragma once
// Draws the map from far away, where there are more cards in sight than anyone reads: straight from the spatial grid,
// thin lines first, then cards with as much text as can be read at that distance.

#include <QPainter>
#include <QRectF>
#include <QRegion>

#include "ui/canvas/map_content.h"
#include "ui/style/theme.h"

namespace waymark {

// How much can be made out. Ask it for all that is in sight, not only for the part that is repainted.
enum class OverviewDetail : std::uint8_t { Blocks, Codes, Names, Everything };
[[nodiscard]] OverviewDetail overviewDetail(const MapContent& content, const QRectF& visible, double zoom);

// The painter works in scene units. What lies outside of `exposed`, in pixels, need not be painted. With `only`, which
// rises, no more than these cards and the dependencies between them.
void paintOverview(QPainter& painter, const QRegion& exposed, OverviewDetail detail, MapContent& content,
                   const Theme& theme, const std::vector<Id<Touchpoint>>* only = nullptr);

}  // namespace waymark
