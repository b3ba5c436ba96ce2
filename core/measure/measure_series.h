#pragma once
// The series of a journey's measures: ready figures, and answers put together by period.

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "core/measure/control_chart.h"
#include "core/measure/survey_figures.h"
#include "core/model/document.h"

namespace waymark {

struct SeriesPoint {
    std::chrono::year_month_day date;  // on which its period begins
    SurveyFigure figure;

    bool operator==(const SeriesPoint&) const = default;
};

// How a measure stands to its target, as far as its latest figure can say.
enum class TargetState : std::uint8_t { NoFigure, NoTarget, Met, Missed, CannotTell };

struct MeasureSeries {
    Id<Measure> measure;
    std::vector<SeriesPoint> points;      // rising by date; a figure from answers of a period counts before ready ones
    std::optional<SurveyFigure> overall;  // of all answers, else of the last figure
    std::int64_t offScale = 0;            // answers that cannot be, and were left out

    [[nodiscard]] const SeriesPoint* latest() const { return points.empty() ? nullptr : &points.back(); }
    [[nodiscard]] std::vector<double> values() const;
};

// The first day of the period in which a day lies; weeks begin on Monday.
[[nodiscard]] std::chrono::year_month_day beginOf(std::chrono::year_month_day day, PeriodLength period);

// Of all measures, in the order of their ids. Linear in figures and answers, but for sorting.
[[nodiscard]] std::vector<MeasureSeries> measureSeries(const Document& document);

// Met or missed where the whole range of the latest figure lies on one side of the target; where the target lies within
// it, it cannot be told, nor where so few answers give no range. A ready figure without one is taken as it is.
[[nodiscard]] TargetState targetState(const Measure& measure, const MeasureSeries& series);

// How far the latest figure misses the target, 0 where it is met: in parts of the target's distance from the worst end
// of the scale where there is one (shares, scores, answers), else of the target itself; at most 1.
[[nodiscard]] double gapToTarget(const Measure& measure, const MeasureSeries& series);

// no-figure, no-target, met, missed, cannot-tell.
[[nodiscard]] std::string_view nameOf(TargetState state);

}  // namespace waymark
