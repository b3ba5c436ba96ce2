#pragma once
// What initiatives are worth, by all the usual figures at once, and how sure that is.

#include <optional>
#include <span>
#include <vector>

#include "core/base/confidence.h"
#include "core/value/cash_series.h"
#include "core/value/investment.h"

namespace waymark {

// Figures of one view of the same payments: with intangible benefits, or without. Rates are a year.
struct MoneyFigures {
    Defined<Money> costs, benefits;                // undiscounted sums
    Defined<Money> presentCosts, presentBenefits;  // discounted
    Defined<Money> netPresentValue;
    Defined<double> benefitCostRatio;    // of the discounted sums
    Defined<double> returnOnInvestment;  // (benefits - costs) / costs, undiscounted
    Defined<std::vector<double>> rates;  // internal rates of return: all of them
    Defined<double> modifiedRate;
    Defined<Payback> payback, discountedPayback;
};

// The amount at which the net present value is 0, all else as expected.
struct SwitchingValue {
    Id<CashFlow> flow;      // 0: all saved by effects
    double expected = 0.0;  // minor units: the amount now
    Defined<Money> amount;
    Defined<double> change;  // relative to the amount now: -0.2 is a fifth less
};

// The net present value with one amount at its 10 % and at its 90 % quantile, all others as expected.
struct AmountSwing {
    Id<CashFlow> flow;
    Money lowAmount, highAmount;
    double atLow = 0.0, atHigh = 0.0;  // minor units

    [[nodiscard]] double swing() const { return atHigh > atLow ? atHigh - atLow : atLow - atHigh; }
};

// The net present value when all amounts vary at once.
struct ValueDistribution {
    std::vector<double> values;  // rising, minor units
    double chancePositive = 0.0;
    Interval chanceRange;

    [[nodiscard]] double quantile(double chance) const;
};

struct ValueFigures {
    MoneyFigures with, without;  // intangible benefits
    bool countsIntangibles = true;
    double score = 0.0;                     // points of intangible benefits
    Defined<Money> investment;              // one-off costs, undiscounted
    std::vector<double> net;                // by period, minor units, as counted
    std::vector<SwitchingValue> switching;  // in the order of flows
    std::vector<AmountSwing> tornado;       // the longest first

    // With or without intangible benefits, as the settings say.
    [[nodiscard]] const MoneyFigures& counted() const { return countsIntangibles ? with : without; }
};

// Of these flows together. Linear in flows times periods, besides the search for rates.
[[nodiscard]] ValueFigures valueFigures(std::span<const FlowLine> lines, const Reckoning& reckoning);

// Their net present value as expected and counted, in minor units, and nothing else.
[[nodiscard]] double presentValue(std::span<const FlowLine> lines, const Reckoning& reckoning);

// What a budget has to pay for these flows, undiscounted, in minor units.
[[nodiscard]] double costOf(std::span<const FlowLine> lines, BudgetScope scope);

// Where the settings give no reckoning every figure is undefined for that reason.
[[nodiscard]] ValueFigures undefinedFigures(Undefined why);

struct ValueRuns {
    std::uint32_t runs = 10'000;
    std::uint64_t seed = 1;
};
// Draws depend on seed, row and run alone, so that two sets of initiatives meet the same luck where they share a row.
// Cost: runs times uncertain flows.
[[nodiscard]] ValueDistribution simulateValue(std::span<const FlowLine> lines, const Reckoning& reckoning,
                                              const ValueRuns& runs);

}  // namespace waymark
