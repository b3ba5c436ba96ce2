#include "core/value/defined.h"

#include <array>
#include <cmath>

namespace waymark {
namespace {

constexpr double kMostMinorUnits = 9.2e18;  // just below what std::int64_t holds

}  // namespace

Defined<Money> rounded(double minorUnits) {
    if (!(std::abs(minorUnits) <= kMostMinorUnits)) return undefined(Undefined::TooLarge);
    return Money{static_cast<std::int64_t>(std::llround(minorUnits))};
}

std::string_view nameOf(Undefined why) {
    constexpr std::array names{"no-periods", "rate-too-low", "too-large", "no-flows",        "no-costs",
                               "no-outflow", "no-inflow",    "no-rate",   "never-paid-back", "no-switch"};
    return names[static_cast<std::size_t>(why)];
}

}  // namespace waymark
