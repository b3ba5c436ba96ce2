#pragma once
// When the journey is over: a histogram of the simulated ends, the S-curve over it, and the promise as a dashed line
// with its chance. Vectors only.

#include <optional>
#include <vector>

#include <QPainter>
#include <QPointF>
#include <QRectF>

#include "core/risk/finish_distribution.h"
#include "ui/charts/journey_days.h"
#include "ui/style/theme.h"

namespace waymark {

// What the chart shows; times are minutes.
struct FinishPicture {
    std::vector<HistogramBar> bars;
    std::vector<QPointF> curve;  // time, chance
    std::optional<double> promise;
    double kept = 0.0;  // chance of the promise
    TimeWords words;
    double from = 0.0, to = 0.0;  // of the axis
};
[[nodiscard]] FinishPicture finishPicture(const FinishDistribution& finish, std::optional<Minutes> promise,
                                          const JourneyDays& days = {});

// A pale one belongs to an earlier state of the plan.
void paintFinish(QPainter& painter, const QRectF& area, const FinishPicture& picture, const Theme& theme, bool isPale);

// The colour of a chance to keep a promise.
[[nodiscard]] QColor chanceColour(double chance, const Theme& theme);

}  // namespace waymark
