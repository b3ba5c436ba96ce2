#include "core/measure/control_chart.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/probability.h"
#include "core/base/random.h"

namespace waymark {
namespace {

using Values = std::vector<double>;

TEST(ControlChart, LimitsComputedByHand) {
    const Values values{39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40};
    const auto chart = controlChart(values);
    ASSERT_TRUE(chart);
    EXPECT_NEAR(chart->centre, 497.0 / 12.0, 1e-12);
    EXPECT_NEAR(chart->meanRange, 19.0 / 11.0, 1e-12);
    EXPECT_NEAR(chart->lower, 36.8221, 5e-5);
    EXPECT_NEAR(chart->upper, 46.0112, 5e-5);
    EXPECT_EQ(std::ranges::count(chart->signals, Signal::None), 12);
    EXPECT_EQ(trendOf(values), Trend::Steady);
}

TEST(ControlChart, AValueBeyondALimitIsASignalAndSoIsTheStepToIt) {
    const Values values{10, 11, 10, 12, 11, 10, 11, 12, 10, 30};
    const auto chart = controlChart(values);
    EXPECT_EQ(chart->signals.back(), Signal::OutsideLimits);
    EXPECT_EQ(trendOf(values), Trend::Rising);
}

TEST(ControlChart, EightOnOneSideAreALongRun) {
    const Values values{12, 8, 12, 8, 12, 8, 9, 9, 9, 9, 9, 9, 9, 12, 12, 8, 12, 12, 12};
    const auto chart = controlChart(values);
    for (std::size_t k = 5; k <= 12; ++k) EXPECT_EQ(chart->signals[k], Signal::LongRun) << k;
    EXPECT_EQ(chart->signals[13], Signal::None);
    EXPECT_EQ(chart->signals[4], Signal::None);
}

TEST(ControlChart, ThreeOfFourNearALimitAreASignal) {
    const Values values{0, 2, 0, -2, 0, 2, -2, 0, 2, -2, 4, 4, 1, 4};
    const auto chart = controlChart(values, 10);
    ASSERT_GT(4.0, (chart->centre + chart->upper) / 2.0);
    ASSERT_LT(4.0, chart->upper);
    EXPECT_EQ(chart->signals[10], Signal::NearLimit);
    EXPECT_EQ(chart->signals[12], Signal::None);
    EXPECT_EQ(chart->signals[13], Signal::NearLimit);
}

TEST(ControlChart, LimitsOfABaselineDoNotMoveWithWhatFollows) {
    Values values{5, 6, 5, 7, 6, 5};
    const auto before = controlChart(values);
    values.insert(values.end(), {20, 20, 20});
    const auto after = controlChart(values, 6);
    EXPECT_EQ(before->upper, after->upper);
    EXPECT_EQ(after->signals.back(), Signal::OutsideLimits);
}

TEST(ControlChart, TooFewOrEqualValuesGiveNoSignals) {
    EXPECT_FALSE(controlChart(Values{}));
    EXPECT_FALSE(controlChart(Values{1, 2, 3, 4}));
    EXPECT_EQ(trendOf(Values{1, 2, 3, 4}), Trend::Unknown);
    EXPECT_EQ(trendOf(Values(9, 5.0)), Trend::Steady);
}

// About one in a hundred normal values is called outside the limits, which are meant to lie three deviations away.
TEST(ControlChart, NoiseSeldomLooksLikeASignal) {
    Random random(1);
    int outside = 0;
    for (int round = 0; round < 500; ++round) {
        Values values;
        for (int k = 0; k < 24; ++k) values.push_back(normalQuantile(random.uniform() * 0.999999 + 5e-7));
        const auto chart = controlChart(values);
        outside += static_cast<int>(std::ranges::count(chart->signals, Signal::OutsideLimits));
    }
    EXPECT_LT(outside, 500 * 24 / 100);
    EXPECT_GT(outside, 0);
}

}  // namespace
}  // namespace waymark
