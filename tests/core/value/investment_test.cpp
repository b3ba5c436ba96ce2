// The worked examples of cost-benefit analysis with published numbers, and properties that hold for any payments.

#include "core/value/investment.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/value/rates_of_return.h"

namespace waymark {
namespace {

using Flows = std::vector<double>;

void expectRates(const Flows& flows, const Flows& rates, double tolerance) {
    const auto found = internalRates(flows);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), rates.size());
    for (std::size_t k = 0; k < rates.size(); ++k) EXPECT_NEAR((*found)[k], rates[k], tolerance);
}

// B1: Sullivan, Engineering Economy.
TEST(Investment, EquipmentThatPaysBackInTheFourthYear) {
    const Flows flows{-25'000, 8'000, 8'000, 8'000, 8'000, 13'000};
    EXPECT_NEAR(*netPresentValue(flows, 0.2), 934.2850, 5e-5);
    expectRates(flows, {0.215776}, 5e-7);
    const Payback plain = *payback(flows);
    EXPECT_EQ(plain.period, 4);
    EXPECT_NEAR(plain.interpolated, 3.125, 1e-12);
    Flows discounted = flows;
    const std::array sums{-18'333, -12'778, -8'148, -4'290, 934};  // published, rounded
    double sum = flows[0];
    for (std::size_t k = 0; k < flows.size(); ++k) {
        discounted[k] = flows[k] / std::pow(1.2, static_cast<double>(k));
        if (k == 0) continue;
        sum += discounted[k];
        EXPECT_NEAR(sum, sums[k - 1], 0.6);
    }
    EXPECT_EQ(payback(discounted)->period, 5);
}

// B2: Brigham, the strip mine "Project M".
TEST(Investment, AMineWithTwoRatesOfReturn) {
    const Flows flows{-1.6, 10, -10};
    expectRates(flows, {0.25, 4.0}, 1e-9);
    EXPECT_NEAR(*netPresentValue(flows, 0.1), -0.773554, 5e-7);
}

// B3.
TEST(Investment, NoRateOfReturnIsSaidToBeNone) {
    const Flows flows{-2000, 1000, -500};
    EXPECT_EQ(internalRates(flows).error(), Undefined::NoRate);
    EXPECT_NEAR(*netPresentValue(flows, 0.1), -1504.1322, 5e-5);
}

// B4: the documentation of NumPy's irr, with the roots that it does not mention.
TEST(Investment, RatesOfTheNumericalLibrary) {
    expectRates({-100, 39, 59, 55, 20}, {0.28095}, 5e-6);
    expectRates({-100, 0, 0, 74}, {-0.0955}, 5e-5);
    expectRates({-100, 100, 0, -7}, {-0.6789, -0.0833}, 5e-5);
    expectRates({-100, 100, 0, 7}, {0.06206}, 5e-6);
    expectRates({-5, 10.5, 1, -8, 1}, {-0.8702, 0.0886, 0.7096}, 5e-5);
    expectRates({-250'000, 100'000, 150'000, 200'000, 250'000, 300'000}, {0.567230}, 5e-7);
}

// B5: the help of a spreadsheet.
TEST(Investment, SpreadsheetsDiscountTheFirstPaymentToo) {
    const Flows flows{-10'000, 3'000, 4'200, 6'800};
    EXPECT_NEAR(*netPresentValue(flows, 0.1, Discounting::Spreadsheet), 1188.44, 0.005);
    EXPECT_NEAR(*netPresentValue(flows, 0.1), 1307.29, 0.005);
    expectRates({-70'000, 12'000, 15'000, 18'000, 21'000}, {-0.0212}, 5e-5);
    expectRates({-70'000, 12'000, 15'000, 18'000, 21'000, 26'000}, {0.0866}, 5e-5);
    expectRates({-70'000, 12'000, 15'000}, {-0.4435}, 5e-5);
    const Flows modified{-120'000, 39'000, 30'000, 21'000, 37'000, 46'000};
    EXPECT_NEAR(*modifiedRate(modified, 0.1, 0.12), 0.12609, 5e-6);
}

TEST(Investment, MidPeriodPaymentsAreWorthHalfAPeriodMore) {
    const Flows flows{0, 100, 100};
    EXPECT_NEAR(*netPresentValue(flows, 0.21, Discounting::MidPeriod), *netPresentValue(flows, 0.21) * 1.1, 1e-9);
    EXPECT_EQ(*netPresentValue(Flows{-7}, 0.21, Discounting::MidPeriod), -7.0);
}

TEST(Investment, RatesOfAYearAndOfAPeriodBelongTogether) {
    for (const PeriodLength length : {PeriodLength::Week, PeriodLength::Month, PeriodLength::Quarter}) {
        const double rate = periodRate(0.1, length);
        EXPECT_NEAR(std::pow(1.0 + rate, periodsPerYear(length)), 1.1, 1e-12);
        EXPECT_NEAR(yearRate(rate, length), 0.1, 1e-12);
    }
    EXPECT_EQ(periodRate(0.1, PeriodLength::Year), std::expm1(std::log1p(0.1)));
}

TEST(Investment, WhatCannotBeComputedSaysWhy) {
    EXPECT_EQ(netPresentValue(Flows{1}, -1.0).error(), Undefined::RateTooLow);
    EXPECT_EQ(payback(Flows{0, 0}).error(), Undefined::NoFlows);
    EXPECT_EQ(payback(Flows{-5, 4}).error(), Undefined::NeverPaidBack);
    EXPECT_EQ(payback(Flows{-5, 10, -6}).error(), Undefined::NeverPaidBack);
    EXPECT_EQ(*payback(Flows{5, 4}), Payback{});
    EXPECT_EQ(modifiedRate(Flows{1, 2}, 0.1, 0.1).error(), Undefined::NoOutflow);
    EXPECT_EQ(modifiedRate(Flows{-1, -2}, 0.1, 0.1).error(), Undefined::NoInflow);
    EXPECT_EQ(modifiedRate(Flows{}, 0.1, 0.1).error(), Undefined::NoFlows);
    EXPECT_EQ(internalRates(Flows{-1, -2}).error(), Undefined::NoRate);
    EXPECT_EQ(internalRates(Flows{0, 0}).error(), Undefined::NoFlows);
}

TEST(Investment, PaybackIsTheLastTimeTheSumTurnsPositive) {
    const Payback late = *payback(Flows{-10, 20, -15, 10});
    EXPECT_EQ(late.period, 3);
    EXPECT_NEAR(late.interpolated, 2.5, 1e-12);
}

// 12 times 83,333.333...: the sum misses what was paid by less than any cent.
TEST(Investment, WhatBreaksEvenButForRoundingIsPaidBack) {
    Flows flows(13, 1e6 / 12.0);
    flows[0] = -1e6;
    for (const double share : {1e-10, -1e-10}) {
        flows[5] = 1e6 / 12.0 + share;
        EXPECT_EQ(payback(flows)->period, 12);
    }
    flows[5] -= 1.0;
    EXPECT_EQ(payback(flows).error(), Undefined::NeverPaidBack);
}

TEST(Investment, PaymentsThatChangeTheirSignOnceAlwaysHaveARate) {
    expectRates({-1, 1e6}, {1e6 - 1}, 1e-3);
    expectRates({-1e6, 1}, {-1.0 + 1e-6}, 1e-12);
    expectRates({-1e12, 0, 0, 1e-6}, {-1.0 + 1e-6}, 1e-12);
    EXPECT_EQ(internalRates(Flows{1, -3, 3}).error(), Undefined::NoRate);
}

// The coefficients of a polynomial with these roots.
Flows expanded(const Flows& factors) {
    Flows flows{1.0};
    for (const double growth : factors) {
        Flows next(flows.size() + 1);
        for (std::size_t k = 0; k < flows.size(); ++k) {
            next[k] += flows[k];
            next[k + 1] -= growth * flows[k];
        }
        flows = next;
    }
    return flows;
}

TEST(Investment, AllPlantedRatesAreFoundAndNoOthers) {
    Random random(1);
    for (int round = 0; round < 500; ++round) {
        Flows growths;
        const std::uint64_t count = 1 + random.below(4);
        while (growths.size() < count) {
            const double growth = std::exp(4.0 * random.uniform() - 2.0);
            bool isApart = true;
            for (const double other : growths) isApart = isApart && std::abs(std::log(growth / other)) > 0.02;
            if (isApart) growths.push_back(growth);
        }
        Flows rates;
        for (const double growth : growths) rates.push_back(growth - 1.0);
        std::ranges::sort(rates);
        Flows factors = growths;
        if (random.below(2) == 0) factors.push_back(-0.7);  // no rate: payments of alternating sign
        SCOPED_TRACE(round);
        expectRates(expanded(factors), rates, 1e-7);
    }
}

TEST(Investment, ARateThatOnlyTouchesZeroIsFoundOnce) {
    expectRates(expanded({1.1, 1.1}), {0.1}, 1e-6);
    expectRates(expanded({1.1, 1.1, 1.5}), {0.1, 0.5}, 1e-6);
    expectRates(expanded({1.1, 1.10005}), {0.1, 0.10005}, 1e-6);
}

// As close as 0.1 % a year, with payments a year or a month apart, some of them in whole cents.
TEST(Investment, RatesThatAreNearToEachOtherAreAllFound) {
    expectRates(expanded({1.1, 1.101, 1.102}), {0.1, 0.101, 0.102}, 1e-7);
    expectRates(expanded({1.1, 1.101, 1.4}), {0.1, 0.101, 0.4}, 1e-8);
    const auto monthly = [](double yearly) { return std::pow(yearly, 1.0 / 12.0); };
    expectRates(expanded({monthly(1.1), monthly(1.101), monthly(1.102)}),
                {monthly(1.1) - 1.0, monthly(1.101) - 1.0, monthly(1.102) - 1.0}, 1e-6);
    Flows cents = expanded({1.1, 1.101, 1.102});
    for (double& flow : cents) flow = std::round(flow * 1e13);
    expectRates(cents, {0.1, 0.101, 0.102}, 1e-6);
    Random random(2);
    for (int round = 0; round < 300; ++round) {
        SCOPED_TRACE(round);
        const double first = 0.8 + random.uniform();
        Flows growths{first, first * 1.001, first * 1.0021};
        Flows rates;
        for (const double growth : growths) rates.push_back(growth - 1.0);
        if (random.below(2) == 0) growths.push_back(-0.7);
        if (random.below(2) == 0) growths.push_back(-1.3);
        expectRates(expanded(growths), rates, 1e-5);
    }
}

TEST(Investment, PaymentsThatChangeTheirSignAllTheTimeStillHaveAllTheirRates) {
    Flows flows = expanded({1.2, 1.5, 2.0});
    for (int k = 0; k < 200; ++k) flows.push_back(k % 2 == 0 ? 1e-9 : -1e-9);
    expectRates(flows, {0.2, 0.5, 1.0}, 1e-6);
}

TEST(Investment, LongSeriesDoNotOverflow) {
    Flows flows(1200, 1e12);
    flows[0] = -1e15;
    const auto rates = internalRates(flows);
    ASSERT_TRUE(rates);
    ASSERT_EQ(rates->size(), 1U);
    EXPECT_NEAR(*netPresentValue(flows, rates->front()), 0.0, 1e3);
}

}  // namespace
}  // namespace waymark
