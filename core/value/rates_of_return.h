#pragma once
// Internal rates of return: at which rates the present value of a series of payments is 0. There may be none, one or
// several (Lorie and Savage 1955), so all of them are found, or it is said that there is none.

#include <span>
#include <vector>

#include "core/value/defined.h"

namespace waymark {

// All rates of a period with ln(1 + rate) from -8 to 8, that is above -99.97 %, rising, and beyond that where payments
// change their sign just once, so that there must be one; one at which the present value touches 0 without crossing it
// counts once. Between two roots of a derivative there is at most one, however near others are (up to 64 changes of
// sign; beyond that derivatives are scanned). Payments flow at the end of their period, number 0 now. Undefined:
// NoFlows, NoRate. Cost: payments times changes of sign times some hundred.
[[nodiscard]] Defined<std::vector<double>> internalRates(std::span<const double> flows);

}  // namespace waymark
