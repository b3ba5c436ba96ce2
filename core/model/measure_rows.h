#pragma once
// Rows about measured success: what is measured, the figures and answers that came in, and what customers said.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/model/value_rows.h"

namespace waymark {

struct Stage;

enum class MeasureKind : std::uint8_t {
    Own,
    CustomerSatisfaction,  // CSAT: per cent of answers in the upper two of the scale
    PromoterScore,         // NPS: per cent of answers 9 and 10 less those of 0 to 6 (Reichheld 2003)
    Effort,                // CES: mean of the answers (Dixon et al. 2010)
    ResponseTime,
    ResolutionTime,
    Churn,           // per cent of customers
    Retention,       // per cent of customers
    RepeatPurchase,  // per cent of customers
};

// Which way a measure should go.
enum class Direction : std::uint8_t { Higher, Lower };

// Something that is measured at a touchpoint, in a stage or for the whole journey.
struct Measure {
    Id<Measure> id;
    std::string name;
    MeasureKind kind = MeasureKind::Own;
    Id<Touchpoint> touchpoint;  // 0: of the stage
    Id<Stage> stage;            // 0, where there is no touchpoint either: of the journey
    std::string unit;           // of times and own measures: "h", "EUR"
    Direction direction = Direction::Higher;
    std::optional<double> target;
    std::string owner;
    std::string notes;
    std::int32_t scaleLow = 1, scaleHigh = 5;   // of answers
    PeriodLength period = PeriodLength::Month;  // over which answers are put together
    bool isSample = false;                      // its figures are made up, to show how it looks

    bool operator==(const Measure&) const = default;
};

inline constexpr std::int32_t kFurthestScaleEnd = 1000;  // either sign
inline constexpr double kLargestFigure = 1e15;           // either sign, of a figure, an answer or a target

inline constexpr std::chrono::year_month_day kNoDay{std::chrono::year{1970}, std::chrono::month{1},
                                                    std::chrono::day{1}};

// A ready figure of a measure.
struct MeasureFigure {
    Id<MeasureFigure> id;
    Id<Measure> measure;
    std::chrono::year_month_day date = kNoDay;  // on which its period begins
    double value = 0.0;
    std::int64_t count = 0;  // of what it was taken; 0: not stated

    bool operator==(const MeasureFigure&) const = default;
};

struct Answer {
    Id<Measure> measure;
    double value = 0.0;

    bool operator==(const Answer&) const = default;
};

// What one customer answered in a survey, or one case measured.
struct SurveyResponse {
    Id<SurveyResponse> id;
    std::chrono::year_month_day date = kNoDay;
    std::string respondent;       // a name or number from the survey; may be empty
    std::vector<Answer> answers;  // rising by measure, each once

    bool operator==(const SurveyResponse&) const = default;
};

inline constexpr std::size_t kMostAnswers = 1000;  // of one response

// What a customer said, in own words.
struct Comment {
    Id<Comment> id;
    Id<Touchpoint> touchpoint;  // 0: about the journey
    std::string text;
    std::string author;
    std::optional<std::chrono::year_month_day> date;
    std::int8_t emotion = 0;  // -2 .. +2
    bool isSample = false;    // made up, to show how it looks

    bool operator==(const Comment&) const = default;
};

// Takes what a response says of a measure out of it. True if it said anything.
bool forget(SurveyResponse& row, Id<Measure> measure);

// Per cent of customers or answers: 0 to 100.
[[nodiscard]] bool isShare(MeasureKind kind);
// Which way measures of this kind usually should go.
[[nodiscard]] Direction usualDirection(MeasureKind kind);

// own, csat, nps, ces, response-time, resolution-time, churn, retention, repeat-purchase.
[[nodiscard]] std::string_view nameOf(MeasureKind kind);
// higher, lower.
[[nodiscard]] std::string_view nameOf(Direction direction);

}  // namespace waymark
