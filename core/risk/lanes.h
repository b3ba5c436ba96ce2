#pragma once
// Runs of a simulation are computed side by side: a number for each run of a block.

#include <array>
#include <cstddef>
#include <cstdint>

namespace waymark {

using Ticks = std::int32_t;  // how long one is: SimulationModel::ticksPerMinute

inline constexpr std::size_t kLanes = 32;  // so few that a block of 1,000 touchpoints fits a second-level cache

template <class Number>
struct alignas(64) Lanes {
    std::array<Number, kLanes> of;
};

}  // namespace waymark
