#pragma once
// Everything that is known of what an initiative is worth, in words: each figure with what it means, or why there is
// none.

#include <vector>

#include <QString>

#include "core/format/value_report.h"

namespace waymark {

struct WorthFigure {
    QString name;
    QString words;    // "1.84", "25 %, 400 %", "never"
    QString meaning;  // what it says, in a sentence
    QString reason;   // why it does not exist; empty where it does
};

// Of one view of the payments, always the same figures in the same order.
[[nodiscard]] std::vector<WorthFigure> worthFigures(const MoneyFigures& figures, const Document& document);

// What a person needs to know besides: chance, one-off cost and points of intangible benefits. The same for both views.
[[nodiscard]] std::vector<WorthFigure> sharedWorthFigures(const ValueReport::Row& row, const Document& document);

// How far one amount may move until nothing is gained, all else as expected.
struct SwitchWords {
    QString name;
    QString expected, needed;
    QString change;       // "18 % less"
    QString reason;       // why there is no such amount; empty where there is
    bool isNear = false;  // less than a quarter away
};
[[nodiscard]] std::vector<SwitchWords> switchWords(const ValueFigures& figures, const Document& document);

}  // namespace waymark
