#pragma once
// Why a touchpoint is a key touchpoint, and what to do about it, in words.

#include <QString>
#include <QStringList>

#include "core/format/measures_report.h"

namespace waymark {

[[nodiscard]] QString quadrantWords(Quadrant quadrant);
// How the list is ranked, in a sentence: the order of advice and within it of points.
[[nodiscard]] QString rankingRule();
// "Fix first: important (4 of 5) and not satisfying"; empty where no importance is stated.
[[nodiscard]] QString adviceWords(const MeasuresReport& report, const KeyTouchpoint& key);  // "fix first"

// One for each reason, the strongest first: "drives “Overall”: 34 % of it (21 to 45 %, n = 190)". At the end whether it
// cannot be told that it drives satisfaction, where that was asked. The report must know the touchpoint.
[[nodiscard]] QStringList keyReasons(const MeasuresReport& report, const KeyTouchpoint& key);

// What was said about satisfaction in general and can be trusted: who answered everything, what is explained.
[[nodiscard]] QString driverSummary(const MeasuresReport& report);

// Null: it is not stated how important the touchpoint is.
[[nodiscard]] const Opportunity* opportunityOf(const MeasuresReport& report, Id<Touchpoint> id);

}  // namespace waymark
