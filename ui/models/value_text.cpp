#include "ui/models/value_text.h"

#include <algorithm>

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include "core/base/number_text.h"
#include "core/model/plan_cell.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

std::optional<double> readDecimal(std::string text) {
    const auto comma = text.rfind(',');
    const auto point = text.rfind('.');
    if (comma != std::string::npos && point != std::string::npos) std::erase(text, comma < point ? ',' : '.');
    if (const auto last = text.find(','); last != std::string::npos) text[last] = '.';
    return readNumber(trimmed(text));
}

std::size_t digitsAt(const std::string& text, std::size_t place) {
    const auto end = text.find_first_not_of("0123456789", place);
    return std::min(end, text.size()) - std::min(place, text.size());
}

// Whether all that stands before is a zero: what follows are decimals.
bool isZero(const std::string& text, std::size_t place) {
    return text[place - 1] == '0' && (place == 1 || text.find_last_of("0123456789", place - 2) == std::string::npos);
}

// Whether groups of two digits end in one of three, as in 12,34,567; a day (01.08.2026) does not.
bool isIndian(const std::string& text, std::size_t place) {
    const char mark = text[place];
    while (place < text.size() && text[place] == mark && digitsAt(text, place + 1) == 2) place += 3;
    return place < text.size() && text[place] == mark && digitsAt(text, place + 1) == 3;
}

// Marks between groups of digits, as the window shows them and as people type them: groups of three, or of two in front
// of such a group.
std::string withoutGroups(const std::string& text) {
    const QString own = numberLocale().groupSeparator();
    const std::string marks = " '" + (own.size() == 1 && own[0].unicode() < 128 ? own.toStdString() : std::string());
    std::string plain;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const bool mayBeMark = place > 0 && marks.find(text[place]) != std::string::npos &&
                               digitsAt(text, place - 1) == 1 && !isZero(text, place);
        const std::size_t group = mayBeMark ? digitsAt(text, place + 1) : 0;
        if (group != 3 && !(group == 2 && isIndian(text, place))) plain += text[place];
    }
    return plain;
}

// Whether this is nothing, or the sign or code of a currency, as before or behind an amount: €, US$, EUR, zł, ",-".
// Anything else may change what the number means: 65k, 1.5 Mio.
bool isCurrency(const std::string& utf8) {
    static const QSet<QString> kSigns = [] {
        QSet<QString> signs;
        for (const QLocale& locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
            signs << locale.currencySymbol();
        return signs;
    }();
    static const QSet<QString> kScales{"MIO", "MLN", "MIL", "MRD", "BIO", "BLN", "TSD"};
    static const QRegularExpression kEdges(QStringLiteral("^[\\s.,-]+|[\\s.,-]+$"));
    static const QRegularExpression kCode(QStringLiteral("^[A-Z]{3}$"));
    const QString text = QString::fromStdString(utf8).remove(kEdges);
    return text.isEmpty() || kSigns.contains(text) || (kCode.match(text).hasMatch() && !kScales.contains(text));
}

}  // namespace

std::string plainText(QString text) {
    text.replace(QChar(0xA0), ' ').replace(QChar(0x202F), ' ').replace(QChar(0x2019), '\'').replace(QChar(0x2212), '-');
    return text.trimmed().toStdString();
}

Result<WrittenDuration> readTime(const QString& text, TimeUnit bareUnit) {
    return readDuration(withoutGroups(plainText(text)), bareUnit);
}

std::string withoutCurrency(const QString& text) {
    const std::string whole = plainText(text);
    const auto first = whole.find_first_of("+-.,0123456789");
    const auto last = whole.find_last_of("0123456789");
    if (first == std::string::npos || last == std::string::npos || first > last) return whole;
    const bool isPlain = isCurrency(whole.substr(0, first)) && isCurrency(whole.substr(last + 1));
    return isPlain ? withoutGroups(whole.substr(first, last - first + 1)) : whole;
}

Result<Money> readAmount(const QString& text, std::string_view what) { return readMoney(withoutCurrency(text), what); }

Result<std::int64_t> readWhole(const QString& text, const QString& what, const WholeRange& range) {
    const auto count = readInteger(withoutGroups(plainText(text)));
    if (!count) return failure(ErrorCode::NotAnInteger, {plainText(text), what.toStdString()});
    if (*count < range.least || *count > range.most) {
        return failure(ErrorCode::OutOfRange,
                       {what.toStdString(), plainText(text), toText(range.least), toText(range.most)});
    }
    return *count;
}

Result<std::int32_t> readCount(const QString& text, const QString& what, std::int64_t least) {
    return readWhole(text, what, {least, 1'000'000}).map([](std::int64_t count) {
        return static_cast<std::int32_t>(count);
    });
}

Result<double> readFigure(const QString& text, const QString& what) {
    std::string plain = withoutGroups(plainText(text));
    if (plain.starts_with('+')) plain.erase(0, 1);
    const auto number = readDecimal(plain);
    if (number) return *number;
    return failure(ErrorCode::NotANumber, {plainText(text), what.toStdString()});
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
    return numberWords(QString::fromStdString(toText(share->value() * 100.0, 2))) + QChar(0xA0) + '%';
}

}  // namespace waymark
