#include "core/edit/typed_estimate.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using edit::TypedTimes;
using test::estimateInDays;

TypedTimes optimistic(const char* text) { return {text, {}, {}, {}, {}}; }
TypedTimes likely(const char* text) { return {{}, text, {}, {}, {}}; }
TypedTimes pessimistic(const char* text) { return {{}, {}, text, {}, {}}; }
TypedTimes duration(const char* text) { return {{}, {}, {}, text, {}}; }
TypedTimes distribution(const char* text) { return {{}, {}, {}, {}, text}; }

Estimate typed(const Estimate& before, const TypedTimes& times) {
    const auto read = edit::typedEstimate(before, times, TimeUnit::Day);
    EXPECT_TRUE(read);
    return read.value_or(Estimate{});
}

ErrorCode refusal(const Estimate& before, const TypedTimes& times) {
    const auto read = edit::typedEstimate(before, times, TimeUnit::Day);
    EXPECT_FALSE(read);
    return read ? ErrorCode{} : read.error().code;
}

TEST(TypedEstimate, CanBeTypedCellByCellInAnyOrder) {
    EXPECT_EQ(typed(typed(typed({}, optimistic("1")), likely("3")), pessimistic("7")), estimateInDays(1, 3, 7));
    EXPECT_EQ(typed(typed(typed({}, pessimistic("7")), likely("3")), optimistic("1")), estimateInDays(1, 3, 7));
    EXPECT_EQ(typed(typed(typed({}, likely("3")), pessimistic("7")), optimistic("1")), estimateInDays(1, 3, 7));
}

TEST(TypedEstimate, TimesThatWereNotTypedGiveWay) {
    const Estimate before = estimateInDays(1, 3, 7);
    EXPECT_EQ(typed(before, optimistic("5")), estimateInDays(5, 5, 7));
    EXPECT_EQ(typed(before, likely("9")), estimateInDays(1, 9, 9));
    EXPECT_EQ(typed(before, pessimistic("2")), estimateInDays(1, 2, 2));
    EXPECT_EQ(typed(before, {"4", "5", {}, {}, {}}), estimateInDays(4, 5, 7));
}

TEST(TypedEstimate, TypedTimesThatContradictEachOtherAreRefused) {
    EXPECT_EQ(refusal(estimateInDays(1, 3, 7), {"5", "4", {}, {}, {}}), ErrorCode::EstimateOrder);
    EXPECT_EQ(refusal({}, {"5", "4", "9", {}, {}}), ErrorCode::EstimateOrder);
    EXPECT_EQ(refusal({}, optimistic("-1")), ErrorCode::NegativeDuration);
    EXPECT_EQ(refusal({}, likely("soon")), ErrorCode::NotADuration);
    EXPECT_EQ(refusal(estimateInDays(1, 3, 7), likely("2ed")), ErrorCode::MixedUnits);
    EXPECT_EQ(refusal(estimateInDays(1, 3, 7), likely("")), ErrorCode::IncompleteEstimate);
    EXPECT_EQ(refusal({}, distribution("weird")), ErrorCode::UnknownValue);
}

TEST(TypedEstimate, ADurationIsAFixedTime) {
    const Estimate twoDays = fixedEstimate(Minutes{960});
    EXPECT_EQ(typed({}, duration("2")), twoDays);
    EXPECT_EQ(typed(twoDays, likely("3")), fixedEstimate(Minutes{1440}));
    EXPECT_EQ(typed(twoDays, pessimistic("5")), estimateInDays(2, 2, 5)) << "no longer fixed";
    EXPECT_EQ(typed(twoDays, duration("")), Estimate{});
    EXPECT_EQ(typed(estimateInDays(1, 3, 7), duration("2")), twoDays);
    EXPECT_EQ(typed(estimateInDays(1, 3, 7), distribution("fixed")), fixedEstimate(Minutes{1440}));
}

TEST(TypedEstimate, ClearedCellsTakeTimesAway) {
    EXPECT_EQ(typed(estimateInDays(1, 3, 7), {"", "", "", {}, {}}), Estimate{});
    EXPECT_EQ(typed(estimateInDays(1, 3, 7), optimistic("")), estimateInDays(3, 3, 7));
    EXPECT_EQ(typed(estimateInDays(1, 3, 7), pessimistic("")), estimateInDays(1, 3, 3));
}

TEST(TypedEstimate, BareNumbersCountInTheUnitThatWasUsedBefore) {
    Estimate hours{Minutes{60}, Minutes{120}, Minutes{180}, TimeUnit::Hour, Distribution::Triangular};
    const Estimate changed = typed(hours, likely("2.5"));
    hours.likely = Minutes{150};
    EXPECT_EQ(changed, hours);
    EXPECT_EQ(typed({}, likely("2.5")).likely, Minutes{1200});
}

}  // namespace
}  // namespace waymark
