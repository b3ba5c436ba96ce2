#include "ui/style/money_words.h"

#include <algorithm>
#include <cstdlib>

#include <QHash>

#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr QChar kMinusSign(0x2212);

QString withCurrency(const QString& digits, std::string_view currency) {
    static const QHash<QString, QString> signs{{QStringLiteral("EUR"), QStringLiteral("€")},
                                               {QStringLiteral("USD"), QStringLiteral("$")},
                                               {QStringLiteral("GBP"), QStringLiteral("£")},
                                               {QStringLiteral("JPY"), QStringLiteral("¥")}};
    const QString letters = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
    return digits + QChar(0xA0) + signs.value(letters, letters);
}

}  // namespace

bool showsCents(std::span<const Money> amounts) {
    const auto isLarge = [](Money amount) { return std::abs(amount.minorUnits) >= kCentsMatterBelow; };
    const auto hasCents = [](Money amount) { return amount.minorUnits % kMinorUnits != 0; };
    return std::ranges::none_of(amounts, isLarge) && std::ranges::any_of(amounts, hasCents);
}

QString amountDigits(Money amount, bool withCents) {
    const QLocale locale = numberLocale();
    const std::int64_t half = withCents ? 0 : kMinorUnits / 2;
    const std::int64_t size = std::abs(amount.minorUnits) + half;
    QString digits = locale.toString(static_cast<qlonglong>(size / kMinorUnits));
    if (withCents) digits += locale.decimalPoint() + QString::number(size % kMinorUnits).rightJustified(2, '0');
    const bool isNegative = amount.minorUnits < 0 && (withCents || size >= kMinorUnits);
    return isNegative ? kMinusSign + digits : digits;
}

QString moneyWords(Money amount, std::string_view currency, bool withCents) {
    return withCurrency(amountDigits(amount, withCents), currency);
}

QStringList moneyWordsOf(std::span<const Money> amounts, std::string_view currency) {
    QStringList words;
    const bool withCents = showsCents(amounts);
    for (const Money amount : amounts) words << moneyWords(amount, currency, withCents);
    return words;
}

}  // namespace waymark
