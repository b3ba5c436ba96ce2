#include "ui/models/code_order.h"

#include <algorithm>

namespace waymark {
namespace {

// Letters up to this many count as spreadsheets count their columns; longer words sort as words.
constexpr qsizetype kLongestLetterCode = 3;

bool isCapital(QChar c) { return c >= 'A' && c <= 'Z'; }
bool isDigit(QChar c) { return c >= '0' && c <= '9'; }

// A run is preceded by a character for its kind and length: numbers come before letter codes, short before long.
constexpr char16_t kNumbers = u'0';
constexpr char16_t kLetterCodes = u'p';
constexpr char16_t kWords = u'~';

QString withLength(char16_t kind, QStringView run) {
    constexpr qsizetype kLongest = kLetterCodes - kNumbers - 1;
    return QChar(static_cast<char16_t>(kind + std::min(run.size(), kLongest))) + run.toString();
}

template <class IsMember>
qsizetype endOfRun(const QString& text, qsizetype from, IsMember&& isMember) {
    while (from < text.size() && isMember(text[from])) ++from;
    return from;
}

}  // namespace

QString codeSortKey(std::string_view code) {
    const QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    QString key;
    for (qsizetype at = 0; at < text.size();) {
        const auto isOther = [&](QChar c) { return !isDigit(c); };
        qsizetype end = at;
        if (isDigit(text[at])) {
            while (at + 1 < text.size() && text[at] == '0' && isDigit(text[at + 1])) ++at;
            end = endOfRun(text, at, isDigit);
            key += withLength(kNumbers, QStringView(text).mid(at, end - at));
        } else {
            end = endOfRun(text, at, isOther);
            const QStringView run = QStringView(text).mid(at, end - at);
            const bool isLetterCode =
                run.size() <= kLongestLetterCode && std::all_of(run.begin(), run.end(), isCapital);
            key += isLetterCode ? withLength(kLetterCodes, run) : QChar(kWords) + run.toString().toCaseFolded();
        }
        at = end;
    }
    return key;
}

}  // namespace waymark
