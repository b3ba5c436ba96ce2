#include "core/value/value_figures.h"

#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/value_edits.h"
#include "core/value/initiative_value.h"
#include "core/value/journey_cost.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;

// One initiative whose flows are added one by one; yearly periods.
struct Business {
    Document document;
    Id<Initiative> initiative;

    explicit Business(std::int32_t horizon, double rate) {
        ValueSettings settings;
        settings.period = PeriodLength::Year;
        settings.horizon = horizon;
        settings.discountRate = rate;
        apply(document, edit::setValueSettings(document, settings));
        Initiative row;
        row.name = "Initiative";
        initiative = applyAdding<Initiative>(document, edit::addInitiative(document, row));
    }
    CashFlow flow(FlowKind kind, std::int64_t amount) const {
        CashFlow row;
        row.initiative = initiative;
        row.name = "Flow";
        row.kind = kind;
        row.amount = exactly(Money{amount});
        return row;
    }
    void once(FlowKind kind, std::int64_t amount, std::int32_t period = 0) {
        CashFlow row = flow(kind, amount);
        row.from = period;
        add(row);
    }
    void yearly(FlowKind kind, std::int64_t amount, std::int32_t from = 1, std::int32_t to = 0) {
        CashFlow row = flow(kind, amount);
        row.timing = FlowTiming::PerPeriod;
        row.from = from;
        row.to = to;
        add(row);
    }
    Id<CashFlow> add(const CashFlow& row) { return applyAdding<CashFlow>(document, edit::addCashFlow(document, row)); }
    void set(const ValueSettings& settings) { apply(document, edit::setValueSettings(document, settings)); }
    ValueFigures figures() const { return valueOf(document, std::vector{initiative}); }
};

// B1 as an initiative, in cents.
TEST(ValueFigures, TheTextbookMachineAsAnInitiative) {
    Business business(5, 0.2);
    business.once(FlowKind::Cost, 2'500'000);
    business.yearly(FlowKind::Benefit, 800'000, 1, 4);
    business.once(FlowKind::Benefit, 1'300'000, 5);
    const MoneyFigures figures = business.figures().counted();
    EXPECT_EQ(*figures.netPresentValue, Money{93'428});  // 934.28498, rounded to cents
    ASSERT_EQ(figures.rates->size(), 1U);
    EXPECT_NEAR(figures.rates->front(), 0.215776, 5e-7);
    EXPECT_EQ(figures.payback->period, 4);
    EXPECT_NEAR(figures.payback->interpolated, 3.125, 1e-12);
    EXPECT_EQ(figures.discountedPayback->period, 5);
    EXPECT_EQ(*figures.costs, Money{2'500'000});
    EXPECT_NEAR(*figures.returnOnInvestment, (4 * 8000 + 13'000 - 25'000) / 25'000.0, 1e-12);
}

// B6: a cost of 1,000 and benefits of 300 for five years at 6 %.
TEST(ValueFigures, BenefitCostRatioOfThePublishedExample) {
    Business business(5, 0.06);
    business.once(FlowKind::Cost, 100'000);
    business.yearly(FlowKind::Benefit, 30'000);
    EXPECT_NEAR(*business.figures().counted().benefitCostRatio, 1.263709, 5e-7);
}

TEST(ValueFigures, ACostThatIsSavedChangesTheRatioButNotTheValue) {
    Business asBenefit(3, 0.1);
    asBenefit.once(FlowKind::Cost, 1000);
    asBenefit.yearly(FlowKind::Benefit, 500);
    Business asCost(3, 0.1);
    asCost.once(FlowKind::Cost, 1000);
    asCost.yearly(FlowKind::Cost, -500);
    const auto one = asBenefit.figures().counted();
    const auto other = asCost.figures().counted();
    EXPECT_EQ(*one.netPresentValue, *other.netPresentValue);
    EXPECT_NEAR(*one.benefitCostRatio, 1.243426, 1e-6);
    EXPECT_EQ(other.benefitCostRatio.error(), Undefined::NoCosts);
    EXPECT_EQ(other.returnOnInvestment.error(), Undefined::NoCosts);
}

TEST(ValueFigures, TenThousandFlowsSumToTheCent) {
    Business business(120, 0.0);
    Random random(1);
    std::vector<FlowLine> lines;
    const Reckoning reckoning = *reckoningOf(business.document.valueSettings());
    std::int64_t exact = 0;
    for (int k = 0; k < 10'000; ++k) {
        const auto amount = static_cast<std::int64_t>(random.below(100'000'000'000)) + 1;
        FlowLine line;
        line.kind = random.below(2) == 0 ? FlowKind::Cost : FlowKind::Benefit;
        line.amount = exactly(Money{amount});
        line.expected = static_cast<double>(amount);
        line.from = line.to = static_cast<std::int32_t>(random.below(121));
        line.firstUnits = 1.0;
        discount(line, reckoning);
        lines.push_back(line);
        exact += line.kind == FlowKind::Cost ? -amount : amount;
    }
    const ValueFigures figures = valueFigures(lines, reckoning);
    EXPECT_EQ(figures.counted().netPresentValue->minorUnits, exact);
    EXPECT_EQ(figures.counted().benefits->minorUnits - figures.counted().costs->minorUnits, exact);
}

TEST(ValueFigures, AThirdOfACentDoesNotAddUpToNothing) {
    Business business(1200, 0.0);
    CashFlow row = business.flow(FlowKind::Benefit, 1);
    row.timing = FlowTiming::PerPeriod;
    row.from = 1;
    row.isPerCustomer = true;
    row.customers = 1;
    ValueSettings settings = business.document.valueSettings();
    settings.period = PeriodLength::Quarter;
    business.set(settings);
    business.add(row);
    EXPECT_EQ(*business.figures().counted().benefits, Money{300});
}

TEST(ValueFigures, GrowthAndCustomersMultiplyAmounts) {
    Business business(3, 0.0);
    ValueSettings settings = business.document.valueSettings();
    settings.customers = 1000;
    business.set(settings);
    CashFlow row = business.flow(FlowKind::Benefit, 10);
    row.timing = FlowTiming::PerPeriod;
    row.from = 1;
    row.growth = 0.5;
    row.isPerCustomer = true;
    business.add(row);
    EXPECT_EQ(business.figures().net, (std::vector<double>{0, 10'000, 15'000, 22'500}));
    settings.period = PeriodLength::Month;
    settings.horizon = 13;
    business.set(settings);
    const auto net = business.figures().net;
    EXPECT_NEAR(net[1], 10'000 / 12.0, 1e-9);
    EXPECT_NEAR(net[13], 15'000 / 12.0, 1e-9);
}

TEST(ValueFigures, IntangiblesCountOnlyInTheFiguresThatSaySo) {
    Business business(2, 0.0);
    business.once(FlowKind::Cost, 1000);
    business.yearly(FlowKind::Benefit, 400);
    CashFlow loyalty = business.flow(FlowKind::Intangible, 100);
    loyalty.timing = FlowTiming::PerPeriod;
    loyalty.from = 1;
    loyalty.score = 2.5;
    business.add(loyalty);
    ValueFigures figures = business.figures();
    EXPECT_EQ(*figures.with.netPresentValue, Money{300});
    EXPECT_EQ(*figures.without.netPresentValue, Money{-200});
    EXPECT_EQ(*figures.counted().netPresentValue, Money{300});
    EXPECT_EQ(figures.score, 2.5);
    ValueSettings settings = business.document.valueSettings();
    settings.countsIntangibles = false;
    business.set(settings);
    figures = business.figures();
    EXPECT_EQ(*figures.counted().netPresentValue, Money{-200});
    EXPECT_EQ(*figures.with.netPresentValue, Money{300});
}

TEST(ValueFigures, WhatLiesBehindTheHorizonDoesNotCount) {
    Business business(2, 0.1);
    business.once(FlowKind::Benefit, 1000, 3);
    EXPECT_EQ(*business.figures().counted().benefits, Money{0});
    EXPECT_EQ(business.figures().counted().payback.error(), Undefined::NoFlows);
}

TEST(ValueFigures, SwitchingValuesMakeTheNetPresentValueZero) {
    Business business(4, 0.12);
    business.once(FlowKind::Cost, 100'000);
    business.yearly(FlowKind::Benefit, 45'000);
    business.yearly(FlowKind::Cost, 5'000);
    for (const SwitchingValue& value : business.figures().switching) {
        Document changed = business.document;
        CashFlow row = *changed.find(value.flow);
        row.amount = exactly(*value.amount);
        apply(changed, edit::setCashFlow(changed, row));
        const auto npv = *valueOf(changed, std::vector{business.initiative}).counted().netPresentValue;
        EXPECT_LE(std::abs(npv.minorUnits), 4);
        const double expected = value.expected * (1.0 + *value.change);
        EXPECT_NEAR(expected, static_cast<double>(value.amount->minorUnits), 0.5);
    }
    EXPECT_EQ(business.figures().switching.size(), 3U);
}

TEST(ValueFigures, TheTornadoNamesTheLargestUncertaintyFirst) {
    Business business(1, 0.0);
    CashFlow wide = business.flow(FlowKind::Benefit, 0);
    wide.amount = {Money{0}, Money{5'000}, Money{10'000}};
    CashFlow narrow = business.flow(FlowKind::Cost, 0);
    narrow.amount = {Money{900}, Money{1'000}, Money{1'100}};
    const auto narrowId = business.add(narrow);
    const auto wideId = business.add(wide);
    business.once(FlowKind::Cost, 77);
    const ValueFigures figures = business.figures();
    ASSERT_EQ(figures.tornado.size(), 2U);
    EXPECT_EQ(figures.tornado[0].flow, wideId);
    EXPECT_EQ(figures.tornado[1].flow, narrowId);
    // The 90 % quantile of a beta distribution with alpha = beta = 3 is 0.753364.
    EXPECT_NEAR(figures.tornado[0].atHigh, 7533.64 - 1000 - 77, 0.01);
    EXPECT_NEAR(figures.tornado[0].atLow, 2466.36 - 1000 - 77, 0.01);
    EXPECT_GT(figures.tornado[1].atLow, figures.tornado[1].atHigh) << "a higher cost is worth less";
}

TEST(ValueFigures, SimulationAgreesWithTheMomentsOfItsAmounts) {
    Business business(3, 0.1);
    business.once(FlowKind::Cost, 20'000);
    CashFlow row = business.flow(FlowKind::Benefit, 0);
    row.amount = {Money{4'000}, Money{8'000}, Money{18'000}};
    row.timing = FlowTiming::PerPeriod;
    row.from = 1;
    business.add(row);
    const Reckoning reckoning = *reckoningOf(business.document.valueSettings());
    const auto lines = linesOf(business.document, std::vector{business.initiative}, reckoning);
    const ValueDistribution found = simulateValue(lines, reckoning, {40'000, 7});
    const double mean = std::accumulate(found.values.begin(), found.values.end(), 0.0) / 40'000.0;
    const double expected = expectedAmount(row.amount);
    const double annuity = 1 / 1.1 + 1 / 1.21 + 1 / 1.331;
    const double variance = (expected - 4'000) * (18'000 - expected) / 7.0;
    const double deviation = std::sqrt(variance) * annuity;
    EXPECT_NEAR(mean, annuity * expected - 20'000, 4.0 * deviation / 200.0);
    // Chance that the amount is above what it has to be: beta(1 + 4 * 4/14, 1 + 4 * 10/14) above 0.288735.
    EXPECT_NEAR(found.chancePositive, 0.604249, 4.0 * std::sqrt(0.25 / 40'000.0));
    EXPECT_TRUE(found.chanceRange.low < found.chancePositive && found.chancePositive < found.chanceRange.high);
    EXPECT_LT(found.quantile(0.1), found.quantile(0.9));
    EXPECT_EQ(found.values, simulateValue(lines, reckoning, {40'000, 7}).values) << "the same seed, the same luck";
    EXPECT_NE(found.values, simulateValue(lines, reckoning, {40'000, 8}).values);
}

TEST(ValueFigures, SettingsThatAllowNoReckoningSaySo) {
    Business business(0, 0.1);
    business.once(FlowKind::Cost, 10);
    EXPECT_EQ(business.figures().counted().netPresentValue.error(), Undefined::NoPeriods);
    ValueSettings settings = business.document.valueSettings();
    settings.horizon = 3;
    settings.discountRate = -1.0;
    business.set(settings);
    EXPECT_EQ(business.figures().counted().netPresentValue.error(), Undefined::RateTooLow);
    EXPECT_EQ(business.figures().counted().rates.error(), Undefined::RateTooLow);
}

TEST(ValueFigures, SumsBeyondWhatAmountsHoldAreTooLarge) {
    Business business(3, 0.0);
    CashFlow row = business.flow(FlowKind::Benefit, kLargestAmount);
    row.isPerCustomer = true;
    row.customers = kMostCustomers;
    business.add(row);
    EXPECT_EQ(business.figures().counted().netPresentValue.error(), Undefined::TooLarge);
}

TEST(ValueFigures, SumsThatAreTooLargeHaveNoRatioEither) {
    Business business(100, -0.99);
    business.once(FlowKind::Cost, 1'000);
    business.yearly(FlowKind::Benefit, 500);
    const MoneyFigures figures = business.figures().counted();
    EXPECT_EQ(figures.presentBenefits.error(), Undefined::TooLarge);
    EXPECT_EQ(figures.benefitCostRatio.error(), Undefined::TooLarge);
    EXPECT_DOUBLE_EQ(*figures.returnOnInvestment, (100.0 * 500.0 - 1'000.0) / 1'000.0) << "is not discounted";
}

TEST(ValueFigures, FlowsThatCancelOutLeaveNoRateBehind) {
    Business business(3, 0.1);
    CashFlow row = business.flow(FlowKind::Benefit, 0);
    row.timing = FlowTiming::PerPeriod;
    row.from = 1;
    row.amount = {Money{100}, Money{300}, Money{700}};  // 333.33... on the average
    row.growth = 0.03;
    business.add(row);
    for (int k = 0; k < 3; ++k) {
        CashFlow part = row;
        part.kind = FlowKind::Cost;
        part.amount = {Money{0}, Money{100}, Money{k == 0 ? 268 : 266}};
        business.add(part);
    }
    const MoneyFigures figures = business.figures().counted();
    EXPECT_EQ(*figures.netPresentValue, Money{0});
    EXPECT_EQ(figures.rates.error(), Undefined::NoFlows);
    EXPECT_EQ(figures.payback.error(), Undefined::NoFlows);
}

TEST(ValueFigures, RatesOfMidPeriodPaymentsAgreeWithTheNetPresentValue) {
    Business business(3, 0.1);
    business.once(FlowKind::Cost, 100'000);
    business.yearly(FlowKind::Benefit, 40'000);
    ValueSettings settings = business.document.valueSettings();
    settings.discounting = Discounting::MidPeriod;
    business.set(settings);
    const auto rates = business.figures().counted().rates;
    ASSERT_EQ(rates->size(), 1U);
    settings.discountRate = rates->front();
    business.set(settings);
    EXPECT_EQ(*business.figures().counted().netPresentValue, Money{0});
    // Financed and reinvested at the internal rate, the modified one is the same.
    EXPECT_NEAR(*business.figures().counted().modifiedRate, rates->front(), 1e-9);
}

TEST(ValueFigures, SeriesThatOverflowHaveNoFigures) {
    Business business(520, 0.1);
    CashFlow row = business.flow(FlowKind::Benefit, 1'000'000);
    row.timing = FlowTiming::PerPeriod;
    row.from = 1;
    row.growth = 9.0;
    business.add(row);
    business.once(FlowKind::Cost, 5);
    const MoneyFigures figures = business.figures().counted();
    EXPECT_EQ(figures.netPresentValue.error(), Undefined::TooLarge);
    EXPECT_EQ(figures.rates.error(), Undefined::TooLarge);
    EXPECT_EQ(figures.payback.error(), Undefined::TooLarge);
    EXPECT_EQ(figures.benefitCostRatio.error(), Undefined::TooLarge);
    for (const SwitchingValue& value : business.figures().switching) {
        EXPECT_TRUE(!value.change || std::isfinite(*value.change));
    }
}

TEST(ValueFigures, PeriodsWithoutPaymentsDoNotMatterHoweverTheyAreDiscounted) {
    Business business(520, -0.9999);
    business.once(FlowKind::Cost, 500);
    business.once(FlowKind::Benefit, 600);
    EXPECT_EQ(*business.figures().counted().netPresentValue, Money{100});
}

// Two initiatives that speed a staffed touchpoint up; what they save together is less than the sum.
TEST(ValueFigures, SavingsPerPassCountFromTheirPeriodOnAndOnlyOnce) {
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    const auto agent = build.add(Resource{{}, "agent", 1, Money{1000}});
    build.add(Demand{{}, build.id("A"), agent, 1});
    Document document = build.document();
    ValueSettings settings;
    settings.period = PeriodLength::Year;
    settings.horizon = 3;
    settings.discountRate = 0.0;
    settings.customers = 10;
    apply(document, edit::setValueSettings(document, settings));
    std::vector<Id<Initiative>> both;
    for (const std::int32_t from : {1, 2}) {
        Initiative row;
        row.name = "Faster";
        row.savingsFrom = from;
        both.push_back(applyAdding<Initiative>(document, edit::addInitiative(document, row)));
        Effect effect;
        effect.initiative = both.back();
        effect.touchpoint = build.id("A");
        effect.factor = 0.5;
        apply(document, edit::addEffect(document, effect));
    }
    EXPECT_EQ(valueOf(document, std::span(both).first(1)).net, (std::vector<double>{0, 40'000, 40'000, 40'000}));
    EXPECT_EQ(valueOf(document, both).net, (std::vector<double>{0, 40'000, 60'000, 60'000}));
    const auto each = valueEach(document);
    const PortfolioProblem problem = portfolioOf(document, each);
    EXPECT_EQ(problem.items[1].value, Money{80'000});
    EXPECT_FALSE(problem.budget);
}

}  // namespace
}  // namespace waymark
