#pragma once
// What people type into cells and fields, read: times, money, counts and shares. The window shows non-breaking spaces
// and currency signs; all of that is taken back. And how cells stand.

#include <optional>
#include <string>
#include <string_view>

#include <QString>
#include <QVariant>

#include "core/base/duration_text.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/probability.h"

namespace waymark {

// The text with plain blanks and a plain minus, as core reads it.
[[nodiscard]] std::string plainText(QString text);

// A bare number takes `bareUnit`. Errors as for readDuration.
[[nodiscard]] Result<WrittenDuration> readTime(const QString& text, TimeUnit bareUnit);
// An amount without its currency and without marks between groups of digits: "4850.20" of "€ 4,850.20".
[[nodiscard]] std::string withoutCurrency(const QString& text);
// Nothing typed is no money; `what` says what it is for. Errors: NotANumber, OutOfRange.
[[nodiscard]] Result<Money> readAmount(const QString& text, std::string_view what);
// A whole number of at least `least`; `what` says what it counts. Errors: NotAnInteger, OutOfRange.
[[nodiscard]] Result<std::int32_t> readCount(const QString& text, const QString& what, std::int64_t least = 1);
// The same between two ends, which belong to it.
struct WholeRange {
    std::int64_t least, most;
};
[[nodiscard]] Result<std::int64_t> readWhole(const QString& text, const QString& what, const WholeRange& range);
// Any number, with a point or a comma: "0.6", "+3", "-1,5". Error: NotANumber.
[[nodiscard]] Result<double> readFigure(const QString& text, const QString& what);
// "60 %", "60" and "0.6" are the same share; nothing typed is none. Error: ShareOutOfRange.
[[nodiscard]] Result<std::optional<Probability>> readShare(const QString& text);
[[nodiscard]] QString shareWords(std::optional<Probability> share);

// Cells and headings of tables: numbers to the right, texts to the left. For Qt::TextAlignmentRole.
[[nodiscard]] inline QVariant alignmentOf(bool isNumber) {
    return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace waymark
