#pragma once
// Times as a share of what they were: what is left of a touchpoint, or what hurrying makes of it.

#include "core/model/estimate.h"

namespace waymark {

enum class Rounding : std::uint8_t { ToNearest, Down };

// `share` is 0 or more.
[[nodiscard]] Minutes scaled(Minutes time, double share, Rounding rounding);
// All times of it. Where nothing is left that could vary, a fixed time of 0.
[[nodiscard]] Estimate scaled(Estimate estimate, double share, Rounding rounding);

}  // namespace waymark
