#pragma once
// Amounts of money in reports: decimal numbers of the currency, the same in every locale.

#include <string>

#include "core/base/money.h"

namespace waymark {

// "-1234.50": always two decimals.
[[nodiscard]] std::string amountText(Money amount);
// The same of minor units that are not whole, rounded half away from zero; "–" where it cannot be said.
[[nodiscard]] std::string amountText(double minorUnits);
// In the currency, for JSON: 934.29.
[[nodiscard]] double amountNumber(Money amount);
[[nodiscard]] double amountNumber(double minorUnits);

}  // namespace waymark
