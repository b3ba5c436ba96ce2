#pragma once
// How two lists of numbers vary together, from -1 to 1. Nothing where one of them does not vary.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace waymark {

// Pearson's product-moment correlation. Linear.
[[nodiscard]] std::optional<double> pearson(std::span<const double> x, std::span<const double> y);

// Ranks from 1; equal numbers share the mean of their ranks. O(n log n).
[[nodiscard]] std::vector<double> ranksOf(std::span<const std::int32_t> numbers);
[[nodiscard]] std::vector<double> ranksOf(std::span<const double> numbers);

// Kendall's tau-b by merge sort (Knight 1966). O(n log n).
[[nodiscard]] std::optional<double> kendall(std::span<const std::int32_t> x, std::span<const std::int32_t> y);

}  // namespace waymark
