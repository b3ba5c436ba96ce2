#include "core/measure/survey_figures.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark {
namespace {

constexpr double kPromoter = 9.0;
constexpr double kPassive = 7.0;
constexpr double kHighestPromoterAnswer = 10.0;
// Answers that the interval of a promoter score imagines besides the real ones.
constexpr double kImagined = 3.0;
constexpr double kImaginedPromoters = 0.75;
constexpr std::size_t kManyAlike = 30;  // answers that may be all the same and yet say something about others

SurveyFigure shareOf(std::size_t hits, std::size_t count) {
    const auto n = static_cast<double>(count);
    const double share = static_cast<double>(hits) / n;
    const Interval range = wilsonInterval(share, n);
    return {100.0 * share, Interval{100.0 * range.low, 100.0 * range.high}, static_cast<std::int64_t>(count)};
}

// What a mean can be at all.
Interval withinScale(const Measure& measure, const Interval& range) {
    switch (measure.kind) {
        case MeasureKind::Effort: {
            const double low = measure.scaleLow;
            const double high = std::max(low, static_cast<double>(measure.scaleHigh));
            return {std::clamp(range.low, low, high), std::clamp(range.high, low, high)};
        }
        case MeasureKind::ResponseTime:
        case MeasureKind::ResolutionTime: return {std::max(0.0, range.low), range.high};
        default: return range;
    }
}

}  // namespace

std::optional<SurveyFigure> promoterScore(std::span<const double> answers) {
    if (answers.empty()) return std::nullopt;
    const auto promoters =
        static_cast<double>(std::ranges::count_if(answers, [](double answer) { return answer >= kPromoter; }));
    const auto detractors =
        static_cast<double>(std::ranges::count_if(answers, [](double answer) { return answer < kPassive; }));
    const auto count = static_cast<double>(answers.size());
    const double more = count + kImagined;
    const double up = (promoters + kImaginedPromoters) / more;
    const double down = (detractors + kImaginedPromoters) / more;
    const double middle = up - down;
    const double half = kNormal975 * std::sqrt((up + down - middle * middle) / more);
    const auto percent = [](double share) { return 100.0 * std::clamp(share, -1.0, 1.0); };
    const double value = 100.0 * (promoters - detractors) / count;
    return SurveyFigure{value,
                        Interval{std::min(value, percent(middle - half)), std::max(value, percent(middle + half))},
                        static_cast<std::int64_t>(answers.size())};
}

std::optional<SurveyFigure> topTwoShare(std::span<const double> answers, std::int32_t scaleHigh) {
    if (answers.empty()) return std::nullopt;
    const auto hits = std::ranges::count_if(answers, [&](double answer) { return answer >= scaleHigh - 1; });
    return shareOf(static_cast<std::size_t>(hits), answers.size());
}

std::optional<SurveyFigure> yesShare(std::span<const double> answers) {
    if (answers.empty()) return std::nullopt;
    const auto hits = std::ranges::count_if(answers, [](double answer) { return answer != 0.0; });
    return shareOf(static_cast<std::size_t>(hits), answers.size());
}

std::optional<SurveyFigure> meanAnswer(std::span<const double> answers) {
    if (answers.empty()) return std::nullopt;
    const auto count = static_cast<double>(answers.size());
    double sum = 0.0;
    for (const double answer : answers) sum += answer;
    const double mean = sum / count;
    SurveyFigure figure{mean, std::nullopt, static_cast<std::int64_t>(answers.size())};
    if (answers.size() < 2) return figure;
    double squares = 0.0;
    for (const double answer : answers) squares += (answer - mean) * (answer - mean);
    if (squares == 0.0 && answers.size() < kManyAlike) return figure;
    const double error = std::sqrt(squares / (count - 1.0) / count);
    const double half =
        studentQuantile(0.05, static_cast<int>(std::min<std::size_t>(answers.size() - 1, 1'000'000))) * error;
    figure.range = Interval{mean - half, mean + half};
    return figure;
}

bool isOnScale(const Measure& measure, double answer) {
    switch (measure.kind) {
        case MeasureKind::PromoterScore: return answer >= 0.0 && answer <= kHighestPromoterAnswer;
        case MeasureKind::CustomerSatisfaction:
        case MeasureKind::Effort: return answer >= measure.scaleLow && answer <= measure.scaleHigh;
        case MeasureKind::ResponseTime:
        case MeasureKind::ResolutionTime: return answer >= 0.0;
        case MeasureKind::Churn:
        case MeasureKind::Retention:
        case MeasureKind::RepeatPurchase: return answer == 0.0 || answer == 1.0;
        case MeasureKind::Own: return true;
    }
    return true;
}

std::optional<SurveyFigure> figureOf(const Measure& measure, std::span<const double> answers) {
    std::vector<double> sound;
    std::ranges::copy_if(answers, std::back_inserter(sound), [&](double answer) { return isOnScale(measure, answer); });
    if (measure.kind == MeasureKind::PromoterScore) return promoterScore(sound);
    if (measure.kind == MeasureKind::CustomerSatisfaction) return topTwoShare(sound, measure.scaleHigh);
    if (isShare(measure.kind)) return yesShare(sound);
    auto figure = meanAnswer(sound);
    if (figure && figure->range) figure->range = withinScale(measure, *figure->range);
    return figure;
}

bool isPossible(const Measure& measure, double figure) {
    if (isShare(measure.kind)) return figure >= 0.0 && figure <= 100.0;
    if (measure.kind == MeasureKind::PromoterScore) return figure >= -100.0 && figure <= 100.0;
    return isOnScale(measure, figure);
}

}  // namespace waymark
