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

// What the chart shows, along the axis of the runs: working minutes, or those of the clock where waiting ends at night.
struct FinishPicture {
    std::vector<HistogramBar> bars;
    std::vector<QPointF> curve;  // place, chance
    std::optional<double> promise;
    Minutes promised{0};  // working time of the promise
    double kept = 0.0;    // its chance
    TimeWords words;
    double from = 0.0, to = 0.0;  // of the axis
};
[[nodiscard]] FinishPicture finishPicture(const FinishDistribution& finish, std::optional<PromisedEnd> promise,
                                          const JourneyDays& days = {});

// A pale one belongs to an earlier state of the plan.
void paintFinish(QPainter& painter, const QRectF& area, const FinishPicture& picture, const Theme& theme, bool isPale);

// How good a chance to keep a promise is; wherever one is coloured.
enum class ChanceGrade { Good, Doubtful, Bad };
[[nodiscard]] constexpr ChanceGrade chanceGrade(double chance) {
    return chance >= 0.75 ? ChanceGrade::Good : chance >= 0.5 ? ChanceGrade::Doubtful : ChanceGrade::Bad;
}
// The colour of a chance to keep a promise.
[[nodiscard]] QColor chanceColour(double chance, const Theme& theme);

}  // namespace waymark
