#pragma once
// Round numbers for the axis of a chart.

#include <vector>

namespace waymark {

// Steps of 1, 2 or 5 times a power of ten from `from` to `to`, at most so many; none where there is no range.
[[nodiscard]] std::vector<double> roundTicks(double from, double to, int most);

}  // namespace waymark
