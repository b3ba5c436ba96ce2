#pragma once
// The costs and benefits of initiatives, laid out period by period.

#include <span>
#include <vector>

#include "core/model/document.h"
#include "core/value/defined.h"

namespace waymark {

// Settings made ready: what one unit of money in each period, from 0 to the horizon, is worth now.
struct Reckoning {
    ValueSettings settings;
    double rate = 0.0;  // of a period
    std::vector<double> factors;

    [[nodiscard]] std::size_t periods() const { return factors.size(); }
    // Who pass through the journey in one period.
    [[nodiscard]] double customersInPeriod() const;
};
// Undefined: NoPeriods, RateTooLow.
[[nodiscard]] Defined<Reckoning> reckoningOf(const ValueSettings& settings);

// A cost or benefit ready for reckoning: what flows in period k is the amount times unitsIn(k).
struct FlowLine {
    Id<CashFlow> id;  // 0: not from a row, but saved by effects
    FlowKind kind = FlowKind::Cost;
    bool isOnce = false;
    MoneyEstimate amount;
    double expected = 0.0;           // minor units
    std::int32_t from = 0, to = -1;  // periods in which it flows; none where `to` is smaller
    double firstUnits = 0.0;
    double ratio = 1.0;         // of the units of one period to those of the period before
    double presentUnits = 0.0;  // those of all periods, discounted

    [[nodiscard]] double unitsIn(std::int32_t period) const;
    // Costs count negative in net present values.
    [[nodiscard]] double sign() const { return kind == FlowKind::Cost ? -1.0 : 1.0; }
};

// Sums up presentUnits, once the other members are there; cuts off what lies behind the horizon.
void discount(FlowLine& line, const Reckoning& reckoning);

// One row as the settings say.
[[nodiscard]] FlowLine flowLine(const CashFlow& row, const Reckoning& reckoning);

// Flows of these initiatives, given in rising order, in the order of their own ids. Cost: flows times periods.
[[nodiscard]] std::vector<FlowLine> flowLines(const Document& document, std::span<const Id<Initiative>> initiatives,
                                              const Reckoning& reckoning);

// Sums of expected amounts by period, in minor units, without drift.
struct CashSeries {
    std::vector<double> costs, benefits, intangibles;

    // Benefits, with or without the intangible ones that have a value, less costs; 0 where they cancel out.
    [[nodiscard]] std::vector<double> net(bool withIntangibles) const;
};
[[nodiscard]] CashSeries seriesOf(std::span<const FlowLine> lines, const Reckoning& reckoning);

}  // namespace waymark
