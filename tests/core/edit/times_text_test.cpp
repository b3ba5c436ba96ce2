#include "core/edit/times_text.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

Estimate typedInto(const Estimate& before, std::string_view text) {
    const auto times = edit::readTimes(text);
    EXPECT_TRUE(times) << text;
    const auto estimate = edit::typedEstimate(before, times ? *times : edit::TypedTimes{}, TimeUnit::Day);
    EXPECT_TRUE(estimate) << text;
    return estimate ? *estimate : Estimate{};
}

TEST(TimesText, OneTimeIsTheMostLikelyOneAndThreeAreAll) {
    for (const char* text : {"2d", "2 d", " 2 days", "2", "16h"}) {
        const Estimate one = typedInto({}, text);
        EXPECT_EQ(one.likely, Minutes{960}) << text;
        EXPECT_EQ(one.pessimistic, Minutes{960}) << text;
    }
    for (const char* text : {"1d/2d/5d", "1 2 5d", "1d 2d 5d", "1/2/5", "1 d - 2 d - 5 d", "8h; 2; 5d"}) {
        const Estimate three = typedInto({}, text);
        EXPECT_EQ(three.optimistic, Minutes{480}) << text;
        EXPECT_EQ(three.likely, Minutes{960}) << text;
        EXPECT_EQ(three.pessimistic, Minutes{2400}) << text;
        EXPECT_EQ(three.distribution, Distribution::BetaPert);
    }
}

TEST(TimesText, TwoAreTheLimitsWithTheMostLikelyHalfWay) {
    const Estimate range = typedInto({}, "4h-2d");
    EXPECT_EQ(range.optimistic, Minutes{240});
    EXPECT_EQ(range.likely, Minutes{600});
    EXPECT_EQ(range.pessimistic, Minutes{960});
}

TEST(TimesText, WhatIsWrittenReadsBackAsTheSame) {
    for (const char* text : {"2d", "1d/2d/5d", "4h-2d", "90m", "2ed", "0,5d"}) {
        const Estimate once = typedInto({}, text);
        EXPECT_EQ(typedInto(once, edit::writeTimes(once)), once) << text;
        EXPECT_EQ(typedInto({}, edit::writeTimes(once)).likely, once.likely) << text;
    }
    EXPECT_EQ(edit::writeTimes({}), "");
    EXPECT_EQ(typedInto(typedInto({}, "1 2 5d"), ""), Estimate{});
}

TEST(TimesText, WhatIsNoTimeIsRefused) {
    for (const char* text : {"soon", "1 2 3 4d", "/", "2x", "1d + 2d", "--"}) {
        const auto refused = edit::readTimes(text);
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(refused.error().code, ErrorCode::NotADuration) << text;
    }
}

}  // namespace
}  // namespace waymark
