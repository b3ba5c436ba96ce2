#pragma once
// The Risk lens: how often each touchpoint was critical as heat, number and gauge, the time by which it is over in 80 %
// of the runs, and how often each dependency drove the end. Vectors only, like card_painting.h.

#include <memory>

#include <QPainter>
#include <QRectF>
#include <QSizeF>

#include "core/risk/risk_figures.h"
#include "ui/canvas/card_face.h"
#include "ui/canvas/route_painting.h"
#include "ui/style/theme.h"

namespace waymark {

// The simulation that a map is shown with.
struct RiskView {
    std::shared_ptr<const RiskFigures> figures;  // null: none yet
    bool isCurrent = true;                       // else of an earlier state of the plan, and drawn pale
};

// What the lens adds to the faces. Where there are no figures, cards say so by a dash.
void addRisk(CardFace& face, const RiskView& view, TimeUnit unit);
void addRisk(EdgeFace& face, const RiskView& view, Id<Dependency> id);

// From the colour of a plain card at 0 to that of what is critical at 1; texts stay readable on it.
[[nodiscard]] QColor heatColour(double share, const Theme& theme);

// Outline, heat, gauge and texts; the shadow is the caller's.
void paintRiskCard(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme);

// The heat from never to always critical, and what number and time mean: behind it where the width allows, else below.
// `at` is the upper left corner.
void paintRiskLegend(QPainter& painter, QPointF at, const Theme& theme, double width);
[[nodiscard]] QSizeF riskLegendSize(double width);

}  // namespace waymark
