#include "core/value/value_figures.h"

#include <algorithm>
#include <cmath>

#include "core/risk/beta_function.h"
#include "core/risk/duration_sampler.h"
#include "core/value/compensated_sum.h"
#include "core/value/rates_of_return.h"

namespace waymark {
namespace {

constexpr double kLowChance = 0.1, kHighChance = 0.9;

double sumOf(std::span<const double> terms) {
    CompensatedSum sum;
    for (const double term : terms) sum.add(term);
    return sum.value();
}

bool areFinite(std::span<const double> numbers) {
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

Defined<double> finite(double number) {
    if (!std::isfinite(number)) return undefined(Undefined::TooLarge);
    return number;
}

double presentOf(std::span<const double> byPeriod, const Reckoning& reckoning) {
    CompensatedSum sum;
    for (std::size_t k = 0; k < byPeriod.size(); ++k) {
        if (byPeriod[k] != 0.0) sum.add(byPeriod[k] * reckoning.factors[k]);
    }
    return sum.value();
}

std::vector<double> added(const std::vector<double>& one, const std::vector<double>& other) {
    std::vector<double> sums(one.size());
    std::ranges::transform(one, other, sums.begin(), std::plus{});
    return sums;
}

Defined<double> ratio(double above, double costs) {
    if (!(costs > 0.0)) return undefined(Undefined::NoCosts);
    return finite(above / costs);
}

// The moments at which money flows are as far apart from each other as discounting says: with payments in the middle of
// periods the steps are half periods. Rates are sought in steps.
struct Steps {
    std::vector<double> flows;
    double inPeriod = 1.0;
};

Steps stepsOf(std::span<const double> net, Discounting discounting) {
    if (discounting != Discounting::MidPeriod || net.empty()) return {{net.begin(), net.end()}, 1.0};
    Steps steps{std::vector<double>(2 * net.size() - 1), 2.0};
    steps.flows[0] = net[0];
    for (std::size_t k = 1; k < net.size(); ++k) steps.flows[2 * k - 1] = net[k];
    return steps;
}

void findRates(std::span<const double> net, const ValueSettings& settings, MoneyFigures& figures) {
    const Steps steps = stepsOf(net, settings.discounting);
    const auto yearly = [&](double rate) {
        return yearRate(std::expm1(steps.inPeriod * std::log1p(rate)), settings.period);
    };
    const auto ofStep = [&](const std::optional<double>& rate) {
        const double ofPeriod = periodRate(std::max(-1.0, rate.value_or(settings.discountRate)), settings.period);
        return std::expm1(std::log1p(ofPeriod) / steps.inPeriod);
    };
    figures.rates = internalRates(steps.flows).and_then([&](std::vector<double> rates) {
        std::ranges::transform(rates, rates.begin(), yearly);
        return areFinite(rates) ? Defined<std::vector<double>>(rates) : undefined(Undefined::TooLarge);
    });
    figures.modifiedRate = modifiedRate(steps.flows, ofStep(settings.financeRate), ofStep(settings.reinvestRate))
                               .and_then([&](double rate) { return finite(yearly(rate)); });
}

Defined<Payback> discountedPayback(std::span<const double> net, const Reckoning& reckoning) {
    std::vector<double> discounted(net.size());
    for (std::size_t k = 0; k < net.size(); ++k) {
        if (net[k] != 0.0) discounted[k] = net[k] * reckoning.factors[k];
    }
    return areFinite(discounted) ? payback(discounted) : undefined(Undefined::TooLarge);
}

MoneyFigures noMoneyFigures(Undefined why) {
    const auto none = undefined(why);
    return {none, none, none, none, none, none, none, none, none, none, none};
}

MoneyFigures moneyFigures(std::span<const double> costs, std::span<const double> benefits, std::span<const double> net,
                          const Reckoning& reckoning) {
    if (!areFinite(costs) || !areFinite(benefits) || !areFinite(net)) return noMoneyFigures(Undefined::TooLarge);
    const double cost = sumOf(costs);
    const double benefit = sumOf(benefits);
    const double presentCost = presentOf(costs, reckoning);
    const double presentBenefit = presentOf(benefits, reckoning);
    MoneyFigures figures;
    figures.costs = rounded(cost);
    figures.benefits = rounded(benefit);
    figures.presentCosts = rounded(presentCost);
    figures.presentBenefits = rounded(presentBenefit);
    figures.netPresentValue = rounded(presentOf(net, reckoning));
    // Of sums that amounts cannot hold there is no ratio either.
    const auto ofSums = [](const Defined<Money>& one, const Defined<Money>& other, const Defined<double>& quotient) {
        return one && other ? quotient : undefined(Undefined::TooLarge);
    };
    figures.benefitCostRatio =
        ofSums(figures.presentBenefits, figures.presentCosts, ratio(presentBenefit, presentCost));
    figures.returnOnInvestment = ofSums(figures.benefits, figures.costs, ratio(benefit - cost, cost));
    findRates(net, reckoning.settings, figures);
    figures.payback = payback(net);
    figures.discountedPayback = discountedPayback(net, reckoning);
    return figures;
}

bool counts(const FlowLine& line, const ValueSettings& settings) {
    return line.kind != FlowKind::Intangible || settings.countsIntangibles;
}

std::vector<SwitchingValue> switchingValues(std::span<const FlowLine> lines, const Reckoning& reckoning, double value) {
    std::vector<SwitchingValue> all;
    for (const FlowLine& line : lines) {
        if (!counts(line, reckoning.settings) || line.presentUnits == 0.0) continue;
        const double needed = line.expected - value / (line.sign() * line.presentUnits);
        const Defined<double> change = line.expected == 0.0
                                           ? Defined<double>(undefined(Undefined::NoSwitch))
                                           : finite((needed - line.expected) / std::abs(line.expected));
        all.push_back({line.id, line.expected, rounded(needed), change});
    }
    return all;
}

std::vector<AmountSwing> tornado(std::span<const FlowLine> lines, const Reckoning& reckoning, double value) {
    std::vector<AmountSwing> bars;
    for (const FlowLine& line : lines) {
        const auto low = static_cast<double>(line.amount.lowest.minorUnits);
        const auto span = static_cast<double>(line.amount.highest.minorUnits) - low;
        if (!counts(line, reckoning.settings) || !(span > 0.0) || line.presentUnits == 0.0) continue;
        const double mode = (static_cast<double>(line.amount.likely.minorUnits) - low) / span;
        const BetaDistribution beta({1.0 + 4.0 * mode, 5.0 - 4.0 * mode});
        const double lowAmount = low + span * beta.quantile(kLowChance);
        const double highAmount = low + span * beta.quantile(kHighChance);
        const auto valueAt = [&](double amount) {
            return value + line.sign() * line.presentUnits * (amount - line.expected);
        };
        if (!std::isfinite(valueAt(lowAmount)) || !std::isfinite(valueAt(highAmount))) continue;
        bars.push_back({line.id, rounded(lowAmount).value_or(Money{}), rounded(highAmount).value_or(Money{}),
                        valueAt(lowAmount), valueAt(highAmount)});
    }
    std::ranges::stable_sort(bars, std::greater{}, &AmountSwing::swing);
    return bars;
}

}  // namespace

double ValueDistribution::quantile(double chance) const {
    if (values.empty()) return 0.0;
    const auto count = static_cast<double>(values.size());
    return values[static_cast<std::size_t>(std::clamp(std::ceil(chance * count) - 1.0, 0.0, count - 1.0))];
}

ValueFigures valueFigures(std::span<const FlowLine> lines, const Reckoning& reckoning) {
    const CashSeries series = seriesOf(lines, reckoning);
    ValueFigures figures;
    figures.countsIntangibles = reckoning.settings.countsIntangibles;
    const std::vector<double> without = series.net(false);
    const std::vector<double> with = series.net(true);
    figures.without = moneyFigures(series.costs, series.benefits, without, reckoning);
    figures.with = moneyFigures(series.costs, added(series.benefits, series.intangibles), with, reckoning);
    figures.net = figures.countsIntangibles ? with : without;
    figures.investment = rounded(costOf(lines, BudgetScope::OneOffCosts));
    const double value = presentOf(figures.net, reckoning);
    figures.switching = switchingValues(lines, reckoning, value);
    figures.tornado = tornado(lines, reckoning, value);
    return figures;
}

double presentValue(std::span<const FlowLine> lines, const Reckoning& reckoning) {
    CompensatedSum sum;
    for (const FlowLine& line : lines) {
        if (counts(line, reckoning.settings)) sum.add(line.sign() * line.expected * line.presentUnits);
    }
    return sum.value();
}

double costOf(std::span<const FlowLine> lines, BudgetScope scope) {
    CompensatedSum sum;
    for (const FlowLine& line : lines) {
        if (line.kind != FlowKind::Cost || line.expected == 0.0) continue;
        if (line.isOnce)
            sum.add(line.expected * line.unitsIn(line.from));
        else if (scope == BudgetScope::AllCosts)
            for (std::int32_t k = line.from; k <= line.to; ++k) sum.add(line.expected * line.unitsIn(k));
    }
    return sum.value();
}

ValueFigures undefinedFigures(Undefined why) {
    ValueFigures figures;
    figures.with = figures.without = noMoneyFigures(why);
    figures.investment = undefined(why);
    return figures;
}

ValueDistribution simulateValue(std::span<const FlowLine> lines, const Reckoning& reckoning, const ValueRuns& runs) {
    ValueDistribution all;
    all.values.assign(runs.runs, 0.0);
    CompensatedSum certain;
    for (const FlowLine& line : lines) {
        if (!counts(line, reckoning.settings)) continue;
        const double weight = line.sign() * line.presentUnits;
        const bool varies = line.id.isValid() && line.amount.lowest < line.amount.highest;
        if (!varies) {
            certain.add(weight * line.expected);
            continue;
        }
        const DurationLaw law = betaPertLaw(static_cast<double>(line.amount.lowest.minorUnits),
                                            static_cast<double>(line.amount.likely.minorUnits),
                                            static_cast<double>(line.amount.highest.minorUnits));
        const DrawStream stream = drawStream(runs.seed, DrawPurpose::Amount, line.id.value);
        for (std::uint32_t run = 0; run < runs.runs; ++run) {
            all.values[run] += weight * law.valueFor(stream.draw(run));
        }
    }
    for (double& value : all.values) value += certain.value();
    std::ranges::sort(all.values);
    const auto above = all.values.end() - std::ranges::upper_bound(all.values, 0.0);
    const auto count = static_cast<double>(all.values.size());
    all.chancePositive = count > 0.0 ? static_cast<double>(above) / count : 0.0;
    all.chanceRange = wilsonInterval(all.chancePositive, count);
    return all;
}

}  // namespace waymark
