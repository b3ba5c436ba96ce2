#pragma once
// What a series of payments is worth: present value, payback, modified rate of return (Brealey, Myers and Allen,
// Principles of Corporate Finance). Payment k flows in period k; number 0 is now. Rates are those of one period.

#include <cstdint>
#include <span>
#include <vector>

#include "core/model/value_rows.h"
#include "core/value/defined.h"

namespace waymark {

// The rate of a period that compounds to this rate a year, and back. Rates above -1.
[[nodiscard]] double periodRate(double yearRate, PeriodLength period);
[[nodiscard]] double yearRate(double periodRate, PeriodLength period);

// What one unit that flows in each of the periods 0 .. last is worth now. Undefined: RateTooLow.
[[nodiscard]] Defined<std::vector<double>> discountFactors(double rate, Discounting discounting, std::size_t periods);

// Undefined: RateTooLow.
[[nodiscard]] Defined<double> netPresentValue(std::span<const double> flows, double rate,
                                              Discounting discounting = Discounting::EndOfPeriod);

// From when on the payments so far never again sum to less than 0, but for rounding.
struct Payback {
    std::int32_t period = 0;    // the first such period
    double interpolated = 0.0;  // the moment, if money flows evenly within a period

    bool operator==(const Payback&) const = default;
};
// 0 where the sum is never negative. Undefined: NoFlows, NeverPaidBack.
[[nodiscard]] Defined<Payback> payback(std::span<const double> flows);

// (what payments in have grown to at `reinvestRate` by the last one / what payments out are worth now at `financeRate`)
// ^ (1 / periods) - 1. Undefined: RateTooLow, NoFlows, NoOutflow, NoInflow.
[[nodiscard]] Defined<double> modifiedRate(std::span<const double> flows, double financeRate, double reinvestRate);

}  // namespace waymark
