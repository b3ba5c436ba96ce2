#include "ui/models/value_text.h"

#include "core/base/number_text.h"
#include "core/model/plan_cell.h"

namespace waymark {
namespace {

std::optional<double> readDecimal(std::string text) {
    if (const auto comma = text.find(','); comma != std::string::npos && text.find('.') == std::string::npos) {
        text[comma] = '.';
    }
    return readNumber(trimmed(text));
}

}  // namespace

std::string plainText(QString text) {
    text.replace(QChar(0xA0), ' ').replace(QChar(0x202F), ' ').replace(QChar(0x2212), '-');
    return text.trimmed().toStdString();
}

Result<WrittenDuration> readTime(const QString& text, TimeUnit bareUnit) {
    return readDuration(plainText(text), bareUnit);
}

std::string withoutCurrency(const QString& text) {
    const std::string whole = plainText(text);
    const auto first = whole.find_first_of("+-.,0123456789");
    const auto last = whole.find_last_of("0123456789");
    const bool hasNumber = first != std::string::npos && last != std::string::npos && first <= last;
    return hasNumber ? whole.substr(first, last - first + 1) : whole;
}

Result<Money> readAmount(const QString& text, std::string_view what) { return readMoney(withoutCurrency(text), what); }

Result<std::int32_t> readCount(const QString& text, const QString& what, std::int64_t least) {
    constexpr std::int64_t kMost = 1'000'000;
    const auto count = readInteger(plainText(text));
    if (!count) return failure(ErrorCode::NotAnInteger, {plainText(text), what.toStdString()});
    if (*count < least || *count > kMost) {
        return failure(ErrorCode::OutOfRange, {what.toStdString(), plainText(text), toText(least), toText(kMost)});
    }
    return static_cast<std::int32_t>(*count);
}

Result<std::optional<Probability>> readShare(const QString& text) {
    std::string number = plainText(text);
    if (number.empty()) return std::optional<Probability>{};
    const bool isPercent = number.back() == '%';
    if (isPercent) number.pop_back();
    const auto value = readDecimal(number);
    // "0.6" without a sign is a share already; "1" could be either and means 1 %, as it is shown.
    const bool isShare = !isPercent && value && *value < 1.0;
    const auto share = value ? Probability::from(isShare ? *value : *value / 100.0) : std::nullopt;
    if (!share) return failure(ErrorCode::ShareOutOfRange, {plainText(text)});
    return std::optional<Probability>{*share};
}

QString shareWords(std::optional<Probability> share) {
    if (!share) return {};
    return QString::fromStdString(toText(share->value() * 100.0, 2)) + QChar(0xA0) + '%';
}

}  // namespace waymark
