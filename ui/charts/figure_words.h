#pragma once
// Figures of measures and of money put into words that a person reads.

#include <optional>

#include <QString>

#include "core/base/confidence.h"
#include "core/measure/control_chart.h"
#include "core/measure/measure_series.h"
#include "core/value/value_figures.h"

namespace waymark {

// "18 %", "4.5 %": a share, with a decimal below a tenth.
[[nodiscard]] QString partWords(double share);

// "Chat assistant", or "Chat assistant (sample)" where it is made up.
[[nodiscard]] QString nameWords(const Initiative& row);

// "71.4 %", "+12", "3.4 h": a figure with what it is measured in; promoter scores with their sign.
[[nodiscard]] QString figureWords(const Measure& measure, double figure);
[[nodiscard]] QString rangeWords(const Measure& measure, const Interval& range);  // "62 to 79 %"
// "73 % (62 to 81 %), n = 41": with what is known of how sure it is.
[[nodiscard]] QString latestWords(const Measure& measure, const SeriesPoint& point);
[[nodiscard]] QString unitOf(const Measure& measure);
[[nodiscard]] QString kindWords(MeasureKind kind);    // "Customer satisfaction (CSAT)"
[[nodiscard]] QString stateWords(TargetState state);  // "met"; empty without a target
[[nodiscard]] QString signalWords(Signal signal);     // "beyond a limit"; empty for none
// "getting better"; empty where it is not known.
[[nodiscard]] QString trendWords(Trend trend, Direction direction);
[[nodiscard]] QString trendArrow(Trend trend);

// Why there is no figure.
[[nodiscard]] QString reasonWords(Undefined why);
// "27.6 %", "25 %, 400 %", "none", or a dash.
[[nodiscard]] QString ratesWords(const Defined<std::vector<double>>& rates);
// "14.2 months", "never", or a dash.
[[nodiscard]] QString paybackWords(const Defined<Payback>& payback, PeriodLength period);
// "40 k", "1.2 M": an amount of whole units, short enough for the axis of a chart.
[[nodiscard]] QString shortAmountWords(double amount);
[[nodiscard]] QString amountWords(const Defined<Money>& amount, std::string_view currency);

}  // namespace waymark
