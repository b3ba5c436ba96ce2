#pragma once
// Control chart for single values and moving ranges (XmR): which changes of a series are signals and which are noise
// (Wheeler, Understanding Variation, 1993).

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace waymark {

enum class Signal : std::uint8_t {
    None,
    OutsideLimits,  // beyond a natural limit
    LongRun,        // one of eight or more in a row on the same side of the centre
    NearLimit,      // one of three out of four in a row that lie nearer to the same limit than to the centre
};

struct ControlChart {
    double centre = 0.0;              // mean
    double lower = 0.0, upper = 0.0;  // natural limits: centre +- 2.66 times the mean moving range
    double meanRange = 0.0;           // of two neighbours
    std::vector<Signal> signals;      // by value: the first kind that applies
};

inline constexpr std::size_t kFewestCharted = 5;  // with fewer values limits would mean little

// Values in the order of time; limits come from the first `baseline` of them, or from all (0). Nothing with fewer than
// kFewestCharted values.
[[nodiscard]] std::optional<ControlChart> controlChart(std::span<const double> values, std::size_t baseline = 0);

// What the end of a series says.
enum class Trend : std::uint8_t { Unknown, Steady, Rising, Falling };
// Rising and falling: the last value is part of a signal above or below the centre.
[[nodiscard]] Trend trendOf(std::span<const double> values);

// none, outside-limits, long-run, near-limit.
[[nodiscard]] std::string_view nameOf(Signal signal);
// unknown, steady, rising, falling.
[[nodiscard]] std::string_view nameOf(Trend trend);

}  // namespace waymark
