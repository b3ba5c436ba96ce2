#include "ui/models/value_text.h"

#include <cmath>

#include "core/base/number_text.h"

namespace waymark {
namespace {

// Plain blanks, and a point for a decimal comma where there is no point.
std::string plain(QString text) {
    text.replace(QChar(0xA0), ' ').replace(QChar(0x202F), ' ').replace(QChar(0x2212), '-');
    return text.trimmed().toStdString();
}

std::optional<double> readDecimal(std::string text) {
    if (const auto comma = text.find(','); comma != std::string::npos && text.find('.') == std::string::npos) {
        text[comma] = '.';
    }
    return readNumber(trimmed(text));
}

}  // namespace

Result<WrittenDuration> readTime(const QString& text, TimeUnit bareUnit) { return readDuration(plain(text), bareUnit); }

Result<Money> readMoney(const QString& text) {
    const std::string whole = plain(text);
    if (whole.empty()) return Money{};
    // A currency's sign or letters may stand on either side.
    const auto first = whole.find_first_of("+-.,0123456789");
    const auto last = whole.find_last_of("0123456789");
    const auto amount = first == std::string::npos || last == std::string::npos || last < first
                            ? std::nullopt
                            : readDecimal(whole.substr(first, last - first + 1));
    if (!amount) return failure(ErrorCode::NotANumber, {whole, "cost"});
    const double cents = std::round(*amount * 100.0);
    if (!(std::abs(cents) <= static_cast<double>(kLargestAmount))) {
        const std::string limit = toText(kLargestAmount / 100);
        return failure(ErrorCode::OutOfRange, {"cost", whole, "-" + limit, limit});
    }
    return Money{static_cast<std::int64_t>(cents)};
}

Result<std::int32_t> readCount(const QString& text, const QString& what) {
    constexpr std::int64_t kMost = 1'000'000;
    const auto count = readInteger(plain(text));
    if (!count) return failure(ErrorCode::NotAnInteger, {plain(text), what.toStdString()});
    if (*count < 1 || *count > kMost) {
        return failure(ErrorCode::OutOfRange, {what.toStdString(), plain(text), "1", toText(kMost)});
    }
    return static_cast<std::int32_t>(*count);
}

Result<std::optional<Probability>> readShare(const QString& text) {
    std::string number = plain(text);
    if (number.empty()) return std::optional<Probability>{};
    const bool isPercent = number.back() == '%';
    if (isPercent) number.pop_back();
    const auto value = readDecimal(number);
    // "0.6" without a sign is a share already; "1" could be either and means 1 %, as it is shown.
    const bool isShare = !isPercent && value && *value < 1.0;
    const auto share = value ? Probability::from(isShare ? *value : *value / 100.0) : std::nullopt;
    if (!share) return failure(ErrorCode::ShareOutOfRange, {plain(text)});
    return std::optional<Probability>{*share};
}

QString shareWords(std::optional<Probability> share) {
    if (!share) return {};
    return QString::fromStdString(toText(share->value() * 100.0, 2)) + QChar(0xA0) + '%';
}

}  // namespace waymark
