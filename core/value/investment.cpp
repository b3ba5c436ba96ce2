#include "core/value/investment.h"

#include <algorithm>
#include <cmath>

#include "core/value/compensated_sum.h"

namespace waymark {
namespace {

// Periods by which a payment is discounted.
double distanceOf(std::size_t period, Discounting discounting) {
    const auto whole = static_cast<double>(period);
    switch (discounting) {
        case Discounting::EndOfPeriod: return whole;
        case Discounting::MidPeriod: return period == 0 ? 0.0 : whole - 0.5;
        case Discounting::Spreadsheet: return whole + 1.0;
    }
    return whole;
}

}  // namespace

double periodRate(double yearRate, PeriodLength period) {
    return std::expm1(std::log1p(yearRate) / periodsPerYear(period));
}

double yearRate(double periodRate, PeriodLength period) {
    return std::expm1(std::log1p(periodRate) * periodsPerYear(period));
}

Defined<std::vector<double>> discountFactors(double rate, Discounting discounting, std::size_t periods) {
    if (!(rate > -1.0)) return undefined(Undefined::RateTooLow);
    std::vector<double> factors(periods);
    const double growth = std::log1p(rate);
    for (std::size_t k = 0; k < periods; ++k) factors[k] = std::exp(-growth * distanceOf(k, discounting));
    return factors;
}

Defined<double> netPresentValue(std::span<const double> flows, double rate, Discounting discounting) {
    return discountFactors(rate, discounting, flows.size()).map([&](const std::vector<double>& factors) {
        CompensatedSum sum;
        for (std::size_t k = 0; k < flows.size(); ++k) sum.add(flows[k] * factors[k]);
        return sum.value();
    });
}

Defined<Payback> payback(std::span<const double> flows) {
    if (std::ranges::all_of(flows, [](double flow) { return flow == 0.0; })) return undefined(Undefined::NoFlows);
    CompensatedSum sum;
    double turnover = 0.0;
    std::int32_t since = 0;
    double before = 0.0;
    double missing = 0.0;  // just before the period `since`
    for (std::size_t k = 0; k < flows.size(); ++k) {
        sum.add(flows[k]);
        turnover += std::abs(flows[k]);
        const double now = withoutDust(sum.value(), turnover);
        if (now >= 0.0 && before < 0.0) {
            since = static_cast<std::int32_t>(k);
            missing = -before;
        }
        before = now;
    }
    if (before < 0.0) return undefined(Undefined::NeverPaidBack);
    if (since == 0) return Payback{};
    return Payback{since, since - 1 + missing / flows[static_cast<std::size_t>(since)]};
}

Defined<double> modifiedRate(std::span<const double> flows, double financeRate, double reinvestRate) {
    if (!(financeRate > -1.0 && reinvestRate > -1.0)) return undefined(Undefined::RateTooLow);
    std::size_t last = flows.size();
    while (last > 0 && flows[last - 1] == 0.0) --last;
    if (last == 0) return undefined(Undefined::NoFlows);
    const auto periods = static_cast<double>(last - 1);
    CompensatedSum paid;
    CompensatedSum grown;
    for (std::size_t k = 0; k < last; ++k) {
        const auto time = static_cast<double>(k);
        if (flows[k] < 0.0) paid.add(-flows[k] * std::exp(-std::log1p(financeRate) * time));
        if (flows[k] > 0.0) grown.add(flows[k] * std::exp(std::log1p(reinvestRate) * (periods - time)));
    }
    if (!(paid.value() > 0.0)) return undefined(Undefined::NoOutflow);
    if (!(grown.value() > 0.0)) return undefined(Undefined::NoInflow);
    return std::pow(grown.value() / paid.value(), 1.0 / periods) - 1.0;
}

}  // namespace waymark
