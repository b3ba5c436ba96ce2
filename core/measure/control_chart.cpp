#include "core/measure/control_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark {
namespace {

constexpr double kLimits = 2.66;  // three deviations: 3 / 1.128
constexpr std::size_t kLongRun = 8;
constexpr std::size_t kWindow = 4, kNearInWindow = 3;

// Marks the values of long runs for which `is` holds, and those of windows in which it holds often.
template <class Predicate>
void markRuns(std::span<const double> values, Predicate&& is, std::vector<Signal>& signals) {
    std::size_t first = 0;
    for (std::size_t k = 0; k <= values.size(); ++k) {
        if (k < values.size() && is(values[k])) continue;
        if (k - first >= kLongRun) {
            std::fill(signals.begin() + static_cast<std::ptrdiff_t>(first),
                      signals.begin() + static_cast<std::ptrdiff_t>(k), Signal::LongRun);
        }
        first = k + 1;
    }
}

template <class Predicate>
void markWindows(std::span<const double> values, Predicate&& is, std::vector<Signal>& signals) {
    for (std::size_t end = kWindow; end <= values.size(); ++end) {
        const auto window = values.subspan(end - kWindow, kWindow);
        if (static_cast<std::size_t>(std::ranges::count_if(window, is)) < kNearInWindow) continue;
        for (std::size_t k = end - kWindow; k < end; ++k) {
            if (is(values[k])) signals[k] = Signal::NearLimit;
        }
    }
}

// Weaker signals first, so that stronger ones are kept.
void mark(std::span<const double> values, ControlChart& chart) {
    chart.signals.assign(values.size(), Signal::None);
    if (!(chart.upper > chart.lower)) return;
    const double highHalf = (chart.centre + chart.upper) / 2.0;
    const double lowHalf = (chart.centre + chart.lower) / 2.0;
    markWindows(
        values, [&](double value) { return value > highHalf; }, chart.signals);
    markWindows(
        values, [&](double value) { return value < lowHalf; }, chart.signals);
    markRuns(
        values, [&](double value) { return value > chart.centre; }, chart.signals);
    markRuns(
        values, [&](double value) { return value < chart.centre; }, chart.signals);
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (values[k] > chart.upper || values[k] < chart.lower) chart.signals[k] = Signal::OutsideLimits;
    }
}

}  // namespace

std::optional<ControlChart> controlChart(std::span<const double> values, std::size_t baseline) {
    const std::size_t count = baseline == 0 ? values.size() : std::min(baseline, values.size());
    if (count < kFewestCharted) return std::nullopt;
    double sum = values[0];
    double ranges = 0.0;
    for (std::size_t k = 1; k < count; ++k) {
        sum += values[k];
        ranges += std::abs(values[k] - values[k - 1]);
    }
    ControlChart chart;
    chart.centre = sum / static_cast<double>(count);
    chart.meanRange = ranges / static_cast<double>(count - 1);
    chart.lower = chart.centre - kLimits * chart.meanRange;
    chart.upper = chart.centre + kLimits * chart.meanRange;
    mark(values, chart);
    return chart;
}

Trend trendOf(std::span<const double> values) {
    const auto chart = controlChart(values);
    if (!chart) return Trend::Unknown;
    if (chart->signals.back() == Signal::None) return Trend::Steady;
    return values.back() > chart->centre ? Trend::Rising : Trend::Falling;
}

std::string_view nameOf(Signal signal) {
    constexpr std::array names{"none", "outside-limits", "long-run", "near-limit"};
    return names[static_cast<std::size_t>(signal)];
}

std::string_view nameOf(Trend trend) {
    constexpr std::array names{"unknown", "steady", "rising", "falling"};
    return names[static_cast<std::size_t>(trend)];
}

}  // namespace waymark
