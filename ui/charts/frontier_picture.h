#pragma once
// What can be had for which budget: the efficient frontier as steps, with the budget as a dashed line and the best set
// under it. Vectors only.

#include <optional>
#include <span>
#include <vector>

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/portfolio/portfolio.h"
#include "ui/style/theme.h"

namespace waymark {

struct FrontierPicture {
    std::vector<QPointF> steps;    // cost, value, in whole units of the currency; rising
    std::optional<double> budget;  // likewise
    std::optional<QPointF> best;
    QString currency;
};
[[nodiscard]] FrontierPicture frontierPicture(std::span<const PortfolioChoice> frontier, const PortfolioChoice& best,
                                              std::optional<Money> budget, std::string_view currency);

// A pale one belongs to an earlier state of the journey.
void paintFrontier(QPainter& painter, const QRectF& area, const FrontierPicture& picture, const Theme& theme,
                   bool isPale);

}  // namespace waymark
