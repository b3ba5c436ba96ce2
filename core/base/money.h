#pragma once
// Money in whole minor units (cents); the currency is a setting of the journey.

#include <compare>
#include <cstdint>

namespace waymark {

struct Money {
    std::int64_t minorUnits = 0;

    constexpr auto operator<=>(const Money&) const = default;
};

// Largest amount a document may hold, in minor units, either sign.
inline constexpr std::int64_t kLargestAmount = 1'000'000'000'000'000;

}  // namespace waymark
