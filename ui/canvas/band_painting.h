#pragma once
// Draws what lies behind the cards: stages as near-white tints, lanes between hairlines, or a time axis; and the
// headers that name them. Vectors only, like card_painting.h.

#include <vector>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "ui/charts/time_ticks.h"
#include "ui/style/theme.h"

namespace waymark {

inline constexpr double kStageHeader = 34.0;  // height of the row of stage names
inline constexpr double kLaneHeader = 88.0;   // width of the column of lane names
inline constexpr double kTickPixels = 72.0;   // least distance between ticks of a time axis on the screen

// Stages end below the last lane and lanes right of the last stage; where there are none, at the end of `area`.
void paintBands(QPainter& painter, const PlacedMap& map, const QRectF& area, const Theme& theme);

// One header, in the rectangle it has. The name of a lane stands in the middle of `seen`, the part that is in sight.
void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, bool isEven, const Theme& theme);
void paintLaneHeader(QPainter& painter, const QRectF& rect, const QRectF& seen, const Lane& lane, const Theme& theme);
// Whether a header with so much room in sight has to cut its name.
enum class HeaderOf { Stage, Lane };
[[nodiscard]] bool cutsHeaderName(HeaderOf what, const QString& name, const QSizeF& room);
// Where the two rows of headers meet, and how much larger than usual they are.
struct HeaderPlace {
    QPointF corner;
    double scale = 1.0;

    [[nodiscard]] double stageTop() const { return corner.y() - kStageHeader * scale; }
    [[nodiscard]] double laneLeft() const { return corner.x() - kLaneHeader * scale; }
};
// All headers of a map: stages above the corner, lanes left of it. For pictures and pages.
void paintHeaders(QPainter& painter, const PlacedMap& map, const Document& document, const HeaderPlace& place,
                  const Theme& theme);

// Times in a row along the top of `area`, and hairlines down from them.
void paintTimeAxis(QPainter& painter, const TimeAxis& axis, const QRectF& area, const TimeWords& words,
                   const Theme& theme);

}  // namespace waymark
