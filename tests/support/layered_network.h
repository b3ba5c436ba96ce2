#pragma once
// Large generated networks in layers, on which other programs have been measured too.

#include <cstdint>

#include "core/resource/resource_problem.h"

namespace waymark::test {

// sqrt(n) layers of tasks of 1 to 10 days with 1 to 4 predecessors each, most of them in the layer before and near the
// own place, and one of n / (2 layers) resources of capacity 1 for each task. The same numbers as a Python program
// with this seed draws them from Mersenne Twister (Matsumoto and Nishimura 1998), so that figures compare.
[[nodiscard]] ResourceProblem layeredNetwork(std::uint32_t tasks, std::uint32_t seed);

}  // namespace waymark::test
