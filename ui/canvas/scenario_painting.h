#pragma once
// Marks of a scenario on cards, and what they mean. Vectors only, like card_painting.h.

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "ui/canvas/card_face.h"
#include "ui/canvas/scenario_layer.h"
#include "ui/style/theme.h"

namespace waymark {

// What the scenario adds to a face; nothing where it changes nothing that the lens shows.
void addScenario(CardFace& face, const ScenarioLayer& layer, Lens lens);

// Whether the texts of a card seen from far away say it already.
[[nodiscard]] bool tellsScenario(const CardFace& face);

// Over a painted card: a dashed outline and a tag with what changes; one that falls away is struck through. Without
// words there is no tag. With `letters`, the tag is written in letters of that size, or left out where it would be
// wider than the card.
void paintScenarioMark(QPainter& painter, const QRectF& rect, const CardMark& mark, const Theme& theme,
                       double letters = 0.0);

// Names the scenario and its marks, and says what is still of the journey as it is: in one line, or in two where it is
// to be no wider. Empty without a scenario.
inline constexpr double kScenarioLegendWidth = 580.0;
[[nodiscard]] QSizeF scenarioLegendSize(const ScenarioLayer& layer, Lens lens, double most = kScenarioLegendWidth);
// It stands on this place.
void paintScenarioLegend(QPainter& painter, QPointF lowerLeft, const ScenarioLayer& layer, Lens lens,
                         const Theme& theme, double most = kScenarioLegendWidth);

}  // namespace waymark
