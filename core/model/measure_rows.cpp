#include "core/model/measure_rows.h"

#include <array>

namespace waymark {

bool forget(SurveyResponse& row, Id<Measure> measure) {
    return std::erase_if(row.answers, [&](const Answer& answer) { return answer.measure == measure; }) > 0;
}

bool isShare(MeasureKind kind) {
    return kind == MeasureKind::CustomerSatisfaction || kind == MeasureKind::Churn || kind == MeasureKind::Retention ||
           kind == MeasureKind::RepeatPurchase;
}

Direction usualDirection(MeasureKind kind) {
    const bool isLower = kind == MeasureKind::Effort || kind == MeasureKind::ResponseTime ||
                         kind == MeasureKind::ResolutionTime || kind == MeasureKind::Churn;
    return isLower ? Direction::Lower : Direction::Higher;
}

std::string_view nameOf(MeasureKind kind) {
    constexpr std::array names{"own",       "csat",           "nps", "ces", "response-time", "resolution-time", "churn",
                               "retention", "repeat-purchase"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(Direction direction) { return direction == Direction::Higher ? "higher" : "lower"; }

}  // namespace waymark
