#pragma once
// Figures of money that may not exist: each then says why instead of showing a number that means nothing.

#include <cstdint>
#include <string_view>

#include <tl/expected.hpp>

#include "core/base/money.h"

namespace waymark {

enum class Undefined : std::uint8_t {
    NoPeriods,      // the horizon is 0
    RateTooLow,     // a rate of -100 % or less
    TooLarge,       // a sum lies beyond what amounts can hold
    NoFlows,        // nothing flows at all
    NoCosts,        // costs are 0 or negative, so nothing can be divided by them
    NoOutflow,      // money never flows out
    NoInflow,       // money never flows in
    NoRate,         // at no rate the present value is 0
    NeverPaidBack,  // the sum never stays at 0 or above
    NoSwitch,       // no value makes the present value 0
};

template <class T>
using Defined = tl::expected<T, Undefined>;

[[nodiscard]] inline tl::unexpected<Undefined> undefined(Undefined why) { return tl::unexpected<Undefined>(why); }

// Rounded once, half away from zero, to whole minor units. Undefined: TooLarge, also for what is not a number.
[[nodiscard]] Defined<Money> rounded(double minorUnits);

// no-periods, rate-too-low, too-large, no-flows, no-costs, no-outflow, no-inflow, no-rate, never-paid-back, no-switch.
[[nodiscard]] std::string_view nameOf(Undefined why);

}  // namespace waymark
