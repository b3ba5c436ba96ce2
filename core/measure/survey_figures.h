#pragma once
// Figures from answers: net promoter score, satisfaction, effort, means, each with an interval that holds the true
// value with 95 % confidence, and the number of answers behind it.

#include <cstdint>
#include <optional>
#include <span>

#include "core/base/confidence.h"
#include "core/model/measure_rows.h"

namespace waymark {

struct SurveyFigure {
    double value = 0.0;
    std::optional<Interval> range;  // none where the answers are too few to say
    std::int64_t count = 0;         // answers
    bool isReady = false;           // stated as it is, not found from answers

    bool operator==(const SurveyFigure&) const = default;
};

// Of answers 0 to 10: per cent of promoters (9 and 10) less per cent of detractors (below 7), -100 to 100 (Reichheld
// 2003). The range is the adjusted Wald interval: that of the answers and three more, one and a half of them passive
// (Agresti and Coull 1998; for this score Rocks 2016), widened to the score itself. Nothing without answers.
[[nodiscard]] std::optional<SurveyFigure> promoterScore(std::span<const double> answers);

// Per cent of answers in the upper two of a scale that ends with `scaleHigh`, with Wilson's interval.
[[nodiscard]] std::optional<SurveyFigure> topTwoShare(std::span<const double> answers, std::int32_t scaleHigh);

// Per cent of answers that are not 0: yes or no.
[[nodiscard]] std::optional<SurveyFigure> yesShare(std::span<const double> answers);

// Mean, with Student's interval from two answers on; without one where a few answers are all the same, which says
// nothing about how answers scatter.
[[nodiscard]] std::optional<SurveyFigure> meanAnswer(std::span<const double> answers);

// Whether an answer is one that the measure allows: on its scale, 0 to 10 for a promoter score, not negative for times.
[[nodiscard]] bool isOnScale(const Measure& measure, double answer);

// The figure that belongs to the kind of measure; no range reaches beyond what it can be. Answers off the scale are
// left out.
[[nodiscard]] std::optional<SurveyFigure> figureOf(const Measure& measure, std::span<const double> answers);

// Whether a ready figure can be one of this measure: a share from 0 to 100, a score from -100 to 100, a mean on the
// scale, a time not negative.
[[nodiscard]] bool isPossible(const Measure& measure, double figure);

}  // namespace waymark
