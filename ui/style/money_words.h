#pragma once
// Amounts of money that stand below or beside each other: all of them with cents, or none.

#include <span>
#include <string_view>

#include <QString>
#include <QStringList>

#include "core/base/money.h"

namespace waymark {

// Cents are shown where there are some, unless one of the amounts is so large that they do not matter beside it.
inline constexpr std::int64_t kMinorUnits = 100;            // of one unit of a currency
inline constexpr std::int64_t kCentsMatterBelow = 100'000;  // minor units
[[nodiscard]] bool showsCents(std::span<const Money> amounts);
// "48.20 €" or "48 €"; with digits of the locale, as moneyWords() of wording.h.
[[nodiscard]] QString moneyWords(Money amount, std::string_view currency, bool withCents);
[[nodiscard]] QString amountDigits(Money amount, bool withCents);  // without the currency
// Each of the amounts by that rule, in their order.
[[nodiscard]] QStringList moneyWordsOf(std::span<const Money> amounts, std::string_view currency);

}  // namespace waymark
