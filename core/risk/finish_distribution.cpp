#include "core/risk/finish_distribution.h"

#include <algorithm>
#include <cmath>

#include "core/base/confidence.h"

namespace waymark {
namespace {

// The place of a rank that need not be whole or between 1 and the number of runs.
std::size_t placeOf(double rank, double runs) {
    return static_cast<std::size_t>(std::clamp(std::ceil(rank) - 1.0, 0.0, runs - 1.0));
}

// Wilson's interval (1927) around the share of these that are not larger.
Found chanceOf(const std::vector<double>& rising, double limit) {
    if (rising.empty()) return {0.0, 0.0, 1.0};
    const auto within = static_cast<double>(std::ranges::upper_bound(rising, limit) - rising.begin());
    const auto count = static_cast<double>(rising.size());
    const Interval range = wilsonInterval(within / count, count);
    return {within / count, range.low, range.high};
}

Minutes wholeMinutes(double minutes) { return Minutes{std::llround(std::ceil(minutes - 1e-6))}; }

}  // namespace

std::size_t quantilePlace(std::size_t runs, double chance) {
    const auto count = static_cast<double>(runs);
    return placeOf(count * chance, count);
}

FinishDistribution::FinishDistribution(const SimulationModel& model, const SimulationRuns& runs) {
    take(runs.ends, model.ticksPerMinute);
    m_calendar = model.calendar;
    m_clockEnds.assign(runs.clockEnds.begin(), runs.clockEnds.end());
    std::ranges::sort(m_clockEnds);
}

FinishDistribution::FinishDistribution(std::vector<std::int64_t> ends) { take(std::move(ends), 1.0); }

template <class Number>
void FinishDistribution::take(std::vector<Number> ends, double perMinute) {
    std::ranges::sort(ends);
    std::int64_t sum = 0;
    for (const Number end : ends) sum += end;
    const auto count = static_cast<double>(ends.size());
    const double mean = ends.empty() ? 0.0 : static_cast<double>(sum) / count;
    double squares = 0.0;
    m_ends.reserve(ends.size());
    for (const Number end : ends) {
        const auto number = static_cast<double>(end);
        squares += (number - mean) * (number - mean);
        m_ends.push_back(number / perMinute);
    }
    m_mean = mean / perMinute;
    m_deviation = ends.size() < 2 ? 0.0 : std::sqrt(squares / (count - 1.0)) / perMinute;
}

double FinishDistribution::meanError() const {
    return empty() ? 0.0 : m_deviation / std::sqrt(static_cast<double>(runs()));
}

Found FinishDistribution::quantile(double chance) const {
    if (empty()) return {};
    const auto count = static_cast<double>(runs());
    const auto at = [&](double rank) { return m_ends[placeOf(rank, count)]; };
    const double middle = count * chance;
    const double reach = kNormal975 * std::sqrt(count * chance * (1.0 - chance));
    return {at(middle), at(middle - reach), at(middle + reach + 1.0)};
}

Found FinishDistribution::chanceWithin(double minutes) const {
    return isOnClock() ? chanceBy(m_calendar->finishTime(WorkTime{wholeMinutes(minutes)})) : chanceOf(m_ends, minutes);
}

Found FinishDistribution::chanceBy(LocalTime time) const {
    if (empty()) return chanceOf(m_ends, 0.0);
    if (isOnClock()) return chanceOf(m_clockEnds, clockMinutes(time));
    return chanceOf(m_ends, static_cast<double>(m_calendar->workTimeAt(time).time_since_epoch().count()));
}

LocalTime FinishDistribution::timeOf(double chance) const {
    if (empty()) return m_calendar->startTime(WorkTime{});
    if (!isOnClock()) return m_calendar->finishTime(WorkTime{wholeMinutes(quantile(chance).value)});
    return m_calendar->startTime(WorkTime{}) + Minutes{std::llround(place(chance))};
}

double FinishDistribution::clockMinutes(LocalTime time) const {
    return static_cast<double>((time - m_calendar->startTime(WorkTime{})).count());
}

double FinishDistribution::place(double chance) const {
    return empty() ? 0.0 : places()[quantilePlace(runs(), chance)];
}

double FinishDistribution::place(const PromisedEnd& end) const {
    return isOnClock() ? clockMinutes(end.time) : static_cast<double>(end.work.count());
}

double FinishDistribution::meanBehind(double minutes) const {
    if (empty()) return 0.0;
    double sum = 0.0;
    for (auto end = std::ranges::upper_bound(m_ends, minutes); end != m_ends.end(); ++end) sum += *end - minutes;
    return sum / static_cast<double>(runs());
}

std::vector<HistogramBar> FinishDistribution::histogram(std::size_t bars) const {
    if (empty() || bars == 0) return {};
    const double first = places().front();
    const double last = places().back();
    if (first == last) return {{first, last, 1.0}};
    std::vector<HistogramBar> all(bars);
    const double width = (last - first) / static_cast<double>(bars);
    for (std::size_t k = 0; k < bars; ++k) {
        all[k].from = first + width * static_cast<double>(k);
        all[k].to = first + width * static_cast<double>(k + 1);
    }
    for (const double end : places()) {
        const auto bar = static_cast<std::size_t>((end - first) / width);
        all[std::min(bar, bars - 1)].share += 1.0;
    }
    for (HistogramBar& bar : all) bar.share /= static_cast<double>(runs());
    return all;
}

}  // namespace waymark
