#include "ui/models/estimate_input.h"

#include <gtest/gtest.h>

#include "ui/models/value_text.h"

namespace waymark {
namespace {

constexpr std::size_t kOptimistic = 0;
constexpr std::size_t kLikely = 1;
constexpr std::size_t kPessimistic = 2;

Estimate inDays(int o, int m, int p, Distribution distribution = Distribution::BetaPert) {
    return {o * kWorkingDay, m * kWorkingDay, p * kWorkingDay, TimeUnit::Day, distribution};
}

Result<Estimate> typing(const Estimate& before, std::size_t field, const char* text, bool isUnstated = false) {
    TypedTimes typed;
    typed[field] = *readTime(text, before.unit);
    return withTimes(before, isUnstated, typed);
}

TEST(EstimateInput, IsFilledInFromLeftToRight) {
    auto estimate = typing(Estimate{}, kOptimistic, "4h", true);
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->pessimistic, Minutes{240});
    estimate = typing(*estimate, kLikely, "1d");
    ASSERT_TRUE(estimate);
    estimate = typing(*estimate, kPessimistic, "4d");
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->optimistic, Minutes{240});
    EXPECT_EQ(estimate->likely, kWorkingDay);
    EXPECT_EQ(estimate->pessimistic, 4 * kWorkingDay);
    EXPECT_EQ(estimate->unit, TimeUnit::Day);
}

TEST(EstimateInput, RefusesTimesThatDoNotRise) {
    EXPECT_EQ(typing(inDays(1, 2, 4), kOptimistic, "3d").error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(typing(inDays(1, 2, 4), kPessimistic, "1d").error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(typing(inDays(1, 2, 4), kLikely, "9d").error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(typing(inDays(2, 2, 2), kOptimistic, "3d").error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(typing(inDays(1, 2, 4), kOptimistic, "-1d").error().code, ErrorCode::NegativeDuration);
}

TEST(EstimateInput, TakesSeveralTimesAtOnce) {
    const auto estimate =
        withTimes(inDays(1, 2, 4), false,
                  {*readTime("5d", TimeUnit::Day), *readTime("6d", TimeUnit::Day), *readTime("8d", TimeUnit::Day)});
    ASSERT_TRUE(estimate);
    EXPECT_EQ(*estimate, inDays(5, 6, 8));
}

TEST(EstimateInput, AFixedTimeHasOneNumber) {
    const auto estimate = typing(inDays(2, 2, 2, Distribution::Fixed), kLikely, "3d");
    ASSERT_TRUE(estimate);
    EXPECT_EQ(*estimate, inDays(3, 3, 3, Distribution::Fixed));
    EXPECT_EQ(*withDistribution(inDays(1, 2, 4), Distribution::Fixed), inDays(2, 2, 2, Distribution::Fixed));
    EXPECT_EQ(withDistribution(Estimate{}, Distribution::LogNormal).error().code, ErrorCode::NotADuration);
}

TEST(EstimateInput, AUniformTimeKeepsItsUnusedMiddleInside) {
    const auto estimate = typing(inDays(1, 2, 4, Distribution::Uniform), kOptimistic, "3d");
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->likely, 3 * kWorkingDay);
}

TEST(EstimateInput, OneElapsedTimeMakesTheEstimateElapsed) {
    const auto estimate = typing(inDays(1, 2, 4), kLikely, "2ed");
    ASSERT_TRUE(estimate);
    EXPECT_EQ(estimate->unit, TimeUnit::ElapsedDay);
    EXPECT_EQ(estimate->optimistic, kElapsedDay);
    EXPECT_EQ(estimate->pessimistic, 4 * kElapsedDay);
    const auto back = typing(*estimate, kOptimistic, "1d");
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, inDays(1, 2, 4));
    const auto both =
        withTimes(inDays(1, 2, 4), false, {*readTime("1d", TimeUnit::Day), *readTime("2ed", TimeUnit::Day), {}});
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().code, ErrorCode::MixedUnits);
}

TEST(EstimateInput, IsWrittenInTheLargestUnitTyped) {
    Estimate hours{Minutes{60}, Minutes{120}, Minutes{180}, TimeUnit::Hour, Distribution::BetaPert};
    EXPECT_EQ(typing(hours, kPessimistic, "3d")->unit, TimeUnit::Day);
    EXPECT_EQ(typing(hours, kPessimistic, "8")->pessimistic, Minutes{480});
    EXPECT_EQ(typing(hours, kPessimistic, "8")->unit, TimeUnit::Hour);
}

}  // namespace
}  // namespace waymark
