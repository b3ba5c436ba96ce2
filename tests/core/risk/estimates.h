#pragma once
// Estimates for the tests of distributions.

#include <array>

#include "core/base/random.h"
#include "core/model/estimate.h"

namespace waymark::test {

// All distributions of which three times are written.
inline constexpr std::array kSpread{Distribution::BetaPert, Distribution::Triangular, Distribution::Uniform,
                                    Distribution::LogNormal};

// Three times in minutes.
[[nodiscard]] Estimate estimate(int optimistic, int likely, int pessimistic, Distribution distribution);
// Three times whose steps are at most `widest` minutes.
[[nodiscard]] Estimate randomEstimate(Random& random, Distribution distribution, std::uint64_t widest);

}  // namespace waymark::test
