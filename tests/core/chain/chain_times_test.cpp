#include "core/chain/chain_times.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::days;

Touchpoint rowOf(const Estimate& estimate) {
    Touchpoint row;
    row.estimate = estimate;
    return row;
}

TEST(ChainTimes, AreTheMedianAndTheNinetyPerCentQuantile) {
    const ChainTimes times = chainTimesOf(rowOf(test::estimateInDays(2, 4, 12)));
    EXPECT_EQ(times.aggressive, days(4.766723));
    EXPECT_EQ(times.safe, days(7.453341));
    const ChainQuantiles bold{*Probability::from(0.3), *Probability::from(0.8)};
    const ChainTimes other = chainTimesOf(rowOf(test::estimateInDays(2, 4, 12)), bold);
    EXPECT_LT(other.aggressive, times.aggressive);
    EXPECT_EQ(other.safe, days(6.502586));
}

TEST(ChainTimes, AFixedTimeHasNoSafetyUnlessItIsTypedIn) {
    Touchpoint row = rowOf(fixedEstimate(days(3)));
    EXPECT_EQ(chainTimesOf(row).cut(), Minutes{0});
    row.safe = WrittenDuration{days(5), TimeUnit::Day};
    EXPECT_EQ(chainTimesOf(row).safe, days(5));
    row.safe = WrittenDuration{days(2), TimeUnit::Day};
    EXPECT_EQ(chainTimesOf(row).safe, days(3));
}

TEST(ChainTimes, AMilestoneTakesNoTimeAndElapsedTimesBecomeWorkingTimes) {
    Touchpoint row = rowOf(fixedEstimate(days(3)));
    row.kind = TouchpointKind::Milestone;
    EXPECT_EQ(chainTimesOf(row).safe, Minutes{0});
    EXPECT_EQ(chainTimesOf(rowOf(fixedEstimate(kElapsedWeek, TimeUnit::ElapsedWeek))).aggressive, kWorkingWeek);
}

// Two elapsed minutes are less than half a working one by the average week.
TEST(ChainTimes, WhatTakesTimeTakesAMinuteAtLeast) {
    const auto aggressive = [](Minutes length) {
        return chainTimesOf(rowOf(fixedEstimate(length, TimeUnit::ElapsedMinute))).aggressive;
    };
    EXPECT_EQ(aggressive(Minutes{2}), Minutes{1});
    EXPECT_EQ(aggressive(Minutes{0}), Minutes{0});
}

}  // namespace
}  // namespace waymark
