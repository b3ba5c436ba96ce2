#pragma once
// Values put into words that a person reads; errors and problems are in error_wording.h.

#include <string_view>

#include <QLocale>
#include <QString>

#include "core/base/duration_text.h"
#include "core/base/money.h"
#include "core/base/probability.h"
#include "core/model/estimate.h"
#include "core/model/rows.h"
#include "ui/style/error_wording.h"  // every place that words values words errors too

namespace waymark {

// The unit in which the times of a whole journey read best: minutes up to 4 h, hours up to 3 d, else days.
[[nodiscard]] TimeUnit displayUnit(Minutes finish);

// The unit in which a single time reads best: minutes below an hour, hours below a working day, else days.
[[nodiscard]] TimeUnit ownUnit(Minutes length);

// "10.7 d", "0.2 d", "35 min": the number in the unit, one decimal for hours and days, with its unit; in minutes what
// would read as zero.
[[nodiscard]] QString durationWords(Minutes length, TimeUnit unit);
[[nodiscard]] QString durationWords(double minutes, TimeUnit unit);
// The number alone, "10.7", for the cells of a PERT box.
[[nodiscard]] QString durationNumber(Minutes length, TimeUnit unit);
// A time as a person would write it: "4 h", "2.5 d", "35 min", "2 ed". Exact, so that it reads back as the same
// minutes; less than one unit is said in a smaller one.
[[nodiscard]] QString writtenWords(Minutes length, TimeUnit unit);
// The unit that writtenWords() begins with: `unit`, or the largest smaller one of which the time holds at least one.
[[nodiscard]] TimeUnit shownUnit(Minutes length, TimeUnit unit);
// "48.20 €", "206,065 €", "1,240 CHF": grouped as the locale does, without cents where they do not matter, with the
// currency's sign or, where it has none, its letters. To be read, not to be edited.
[[nodiscard]] QString moneyWords(Money amount, std::string_view currency);
// The same to the cent, for what can be edited; large amounts in whole units stay without cents.
[[nodiscard]] QString exactMoneyWords(Money amount, std::string_view currency);
// The amount alone, to the cent: "26,000", "3.40".
[[nodiscard]] QString exactAmountWords(Money amount);
// How numbers are written here: the locale of whoever sits here, with groups of digits in any case.
[[nodiscard]] QLocale numberLocale();
// A number written with a point, as the locale writes it: "2,5". Without groups, so that it reads back everywhere.
[[nodiscard]] QString numberWords(QString plain);
[[nodiscard]] QString numberWords(double number, int decimals);  // all of these decimals: "2,50"
// "79 %"; never "100 %" or "0 %" for a chance that is not certain: "> 99 %", "< 1 %".
[[nodiscard]] QString chanceWords(Probability chance);
[[nodiscard]] QString runsWords(std::size_t runs);  // "10,000 runs"
[[nodiscard]] QString unitWords(TimeUnit unit);     // "days"
[[nodiscard]] QString unitSymbol(TimeUnit unit);    // "d"

// "0.8 d", what an estimate is expected to take; elapsed time as it is typed, whatever hours it falls in: "2.0 ed".
[[nodiscard]] QString expectedWords(const Estimate& estimate, TimeUnit unit);

[[nodiscard]] QString kindWords(TouchpointKind kind);  // "Backstage work"
[[nodiscard]] QString kindWords(DependencyKind kind);  // "finish-to-start"
[[nodiscard]] QString distributionWords(Distribution distribution);
[[nodiscard]] QString emotionWords(int emotion);  // -2 .. +2: "very negative" ...

}  // namespace waymark
