#include "core/measure/measure_series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/schedule/row_index.h"

namespace waymark {
namespace {

using Date = std::chrono::year_month_day;

// What is known of a measure while rows are gone through.
struct Gathered {
    std::map<Date, std::vector<double>> answers;  // by period
    std::map<Date, SurveyFigure> figures;
};

SurveyFigure readyFigure(const Measure& measure, const MeasureFigure& row) {
    SurveyFigure figure{row.value, std::nullopt, row.count, true};
    if (isShare(measure.kind) && row.count > 0 && isPossible(measure, row.value)) {
        const Interval range = wilsonInterval(row.value / 100.0, static_cast<double>(row.count));
        figure.range = Interval{100.0 * range.low, 100.0 * range.high};
    }
    return figure;
}

MeasureSeries seriesOf(const Measure& measure, const Gathered& gathered) {
    MeasureSeries series;
    series.measure = measure.id;
    std::map<Date, SurveyFigure> answered;
    std::vector<double> all;
    for (const auto& [date, answers] : gathered.answers) {
        const auto figure = figureOf(measure, answers);
        series.offScale += static_cast<std::int64_t>(answers.size()) - (figure ? figure->count : 0);
        if (figure) answered.emplace(date, *figure);
        all.insert(all.end(), answers.begin(), answers.end());
    }
    std::map<Date, SurveyFigure> points = answered;
    for (const auto& [date, figure] : gathered.figures) {
        if (!answered.contains(beginOf(date, measure.period))) points.emplace(date, figure);
    }
    for (const auto& [date, figure] : points) series.points.push_back({date, figure});
    series.overall = figureOf(measure, all);
    if (!series.overall && !series.points.empty()) series.overall = series.points.back().figure;
    return series;
}

// The worst value that a measure can have.
std::optional<double> worstOf(const Measure& measure) {
    const bool isHigherBetter = measure.direction == Direction::Higher;
    if (isShare(measure.kind)) return isHigherBetter ? 0.0 : 100.0;
    if (measure.kind == MeasureKind::PromoterScore) return isHigherBetter ? -100.0 : 100.0;
    if (measure.kind == MeasureKind::Effort) return isHigherBetter ? measure.scaleLow : measure.scaleHigh;
    return std::nullopt;
}

}  // namespace

std::vector<double> MeasureSeries::values() const {
    std::vector<double> all;
    for (const SeriesPoint& point : points) all.push_back(point.figure.value);
    return all;
}

Date beginOf(Date day, PeriodLength period) {
    using namespace std::chrono;
    switch (period) {
        case PeriodLength::Week: {
            const sys_days date{day};
            return Date{date - (weekday{date} - Monday)};
        }
        case PeriodLength::Month: return day.year() / day.month() / 1;
        case PeriodLength::Quarter: return day.year() / month{(static_cast<unsigned>(day.month()) - 1) / 3 * 3 + 1} / 1;
        case PeriodLength::Year: return day.year() / January / 1;
    }
    return day;
}

std::vector<MeasureSeries> measureSeries(const Document& document) {
    std::vector<const Measure*> measures;
    RowIndex<Measure> places;
    for (const Measure& row : document.table<Measure>()) {
        places.put(row.id, measures.size());
        measures.push_back(&row);
    }
    std::vector<Gathered> gathered(measures.size());
    for (const MeasureFigure& row : document.table<MeasureFigure>()) {
        const std::uint32_t place = *places.find(row.measure);
        gathered[place].figures.insert_or_assign(row.date, readyFigure(*measures[place], row));
    }
    for (const SurveyResponse& row : document.table<SurveyResponse>()) {
        for (const Answer& answer : row.answers) {
            const std::uint32_t place = *places.find(answer.measure);
            gathered[place].answers[beginOf(row.date, measures[place]->period)].push_back(answer.value);
        }
    }
    std::vector<MeasureSeries> all;
    for (std::size_t k = 0; k < measures.size(); ++k) all.push_back(seriesOf(*measures[k], gathered[k]));
    return all;
}

TargetState targetState(const Measure& measure, const MeasureSeries& series) {
    const SeriesPoint* latest = series.latest();
    if (!latest) return TargetState::NoFigure;
    if (!measure.target) return TargetState::NoTarget;
    const SurveyFigure& figure = latest->figure;
    if (!figure.range && !figure.isReady) return TargetState::CannotTell;
    const Interval range = figure.range.value_or(Interval{figure.value, figure.value});
    const bool isHigherBetter = measure.direction == Direction::Higher;
    if (isHigherBetter ? range.low >= *measure.target : range.high <= *measure.target) return TargetState::Met;
    if (isHigherBetter ? range.high < *measure.target : range.low > *measure.target) return TargetState::Missed;
    return TargetState::CannotTell;
}

double gapToTarget(const Measure& measure, const MeasureSeries& series) {
    const SeriesPoint* latest = series.latest();
    if (!latest || !measure.target) return 0.0;
    const double missing = measure.direction == Direction::Higher ? *measure.target - latest->figure.value
                                                                  : latest->figure.value - *measure.target;
    if (!(missing > 0.0)) return 0.0;
    const auto worst = worstOf(measure);
    const double whole = std::abs(worst ? *measure.target - *worst : *measure.target);
    return whole > 0.0 ? std::min(1.0, missing / whole) : 1.0;
}

std::string_view nameOf(TargetState state) {
    constexpr std::array names{"no-figure", "no-target", "met", "missed", "cannot-tell"};
    return names[static_cast<std::size_t>(state)];
}

}  // namespace waymark
