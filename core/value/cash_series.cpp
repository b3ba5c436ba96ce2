#include "core/value/cash_series.h"

#include <algorithm>
#include <cmath>

#include "core/value/compensated_sum.h"
#include "core/value/investment.h"

namespace waymark {
namespace {

// How many times the amount of a row flows in its first period.
double firstUnitsOf(const CashFlow& row, const ValueSettings& settings) {
    const double points = row.kind == FlowKind::Intangible ? row.score : 1.0;
    if (!row.isPerCustomer) return points;
    const auto customers = static_cast<double>(row.customers > 0 ? row.customers : settings.customers);
    return points * customers / (row.timing == FlowTiming::Once ? 1.0 : periodsPerYear(settings.period));
}

}  // namespace

double Reckoning::customersInPeriod() const {
    return static_cast<double>(settings.customers) / periodsPerYear(settings.period);
}

Defined<Reckoning> reckoningOf(const ValueSettings& settings) {
    if (settings.horizon <= 0) return undefined(Undefined::NoPeriods);
    if (!(settings.discountRate > -1.0)) return undefined(Undefined::RateTooLow);
    const double rate = periodRate(settings.discountRate, settings.period);
    const auto periods = static_cast<std::size_t>(settings.horizon) + 1;
    return discountFactors(rate, settings.discounting, periods).map([&](std::vector<double> factors) {
        return Reckoning{settings, rate, std::move(factors)};
    });
}

double FlowLine::unitsIn(std::int32_t period) const {
    if (period < from || period > to) return 0.0;
    return ratio == 1.0 ? firstUnits : firstUnits * std::pow(ratio, period - from);
}

void discount(FlowLine& line, const Reckoning& reckoning) {
    line.to = std::min(line.to, reckoning.settings.horizon);
    CompensatedSum sum;
    for (std::int32_t k = line.from; k <= line.to; ++k) {
        const double units = line.unitsIn(k);
        if (units != 0.0) sum.add(units * reckoning.factors[static_cast<std::size_t>(k)]);
    }
    line.presentUnits = sum.value();
}

FlowLine flowLine(const CashFlow& row, const Reckoning& reckoning) {
    const ValueSettings& settings = reckoning.settings;
    FlowLine line{row.id, row.kind, row.timing == FlowTiming::Once, row.amount, expectedAmount(row.amount)};
    line.from = row.from;
    line.to = row.timing == FlowTiming::Once ? row.from : row.to == 0 ? settings.horizon : row.to;
    line.firstUnits = firstUnitsOf(row, settings);
    line.ratio = std::pow(1.0 + row.growth, 1.0 / periodsPerYear(settings.period));
    discount(line, reckoning);
    return line;
}

std::vector<FlowLine> flowLines(const Document& document, std::span<const Id<Initiative>> initiatives,
                                const Reckoning& reckoning) {
    std::vector<FlowLine> lines;
    for (const CashFlow& row : document.table<CashFlow>()) {
        if (std::ranges::binary_search(initiatives, row.initiative)) lines.push_back(flowLine(row, reckoning));
    }
    return lines;
}

std::vector<double> CashSeries::net(bool withIntangibles) const {
    std::vector<double> net(costs.size());
    for (std::size_t k = 0; k < net.size(); ++k) {
        const double more = withIntangibles ? intangibles[k] : 0.0;
        net[k] =
            withoutDust(benefits[k] - costs[k] + more, std::abs(benefits[k]) + std::abs(costs[k]) + std::abs(more));
    }
    return net;
}

CashSeries seriesOf(std::span<const FlowLine> lines, const Reckoning& reckoning) {
    const std::size_t periods = reckoning.periods();
    const auto sumOf = [&](FlowKind kind) {
        std::vector<CompensatedSum> sums(periods);
        for (const FlowLine& line : lines) {
            if (line.kind != kind || line.expected == 0.0) continue;
            for (std::int32_t k = line.from; k <= line.to; ++k) {
                sums[static_cast<std::size_t>(k)].add(line.expected * line.unitsIn(k));
            }
        }
        std::vector<double> values(periods);
        std::ranges::transform(sums, values.begin(), &CompensatedSum::value);
        return values;
    };
    return {sumOf(FlowKind::Cost), sumOf(FlowKind::Benefit), sumOf(FlowKind::Intangible)};
}

}  // namespace waymark
