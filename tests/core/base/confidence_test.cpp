#include "core/base/confidence.h"

#include <cmath>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(Confidence, StudentsQuantilesAreThoseOfTheTables) {
    EXPECT_NEAR(studentQuantile(0.05, 1), 12.7062, 5e-5);
    EXPECT_NEAR(studentQuantile(0.05, 2), 4.30265, 5e-6);
    EXPECT_NEAR(studentQuantile(0.05, 5), 2.57058, 5e-6);
    EXPECT_NEAR(studentQuantile(0.01, 10), 3.16927, 5e-6);
    EXPECT_NEAR(studentQuantile(0.05, 30), 2.04227, 5e-6);
    EXPECT_NEAR(studentQuantile(0.05, 120), 1.97993, 5e-6);
    EXPECT_NEAR(studentQuantile(0.05, 1'000'000), kNormal975, 5e-6);
}

TEST(Confidence, TailsAndQuantilesBelongTogetherAlsoWhereTheSeriesTakesOver) {
    for (const int degrees : {1, 2, 3, 7, 50, 199, 200, 201, 202, 5000}) {
        for (const double tails : {0.9, 0.3, 0.05, 1e-4}) {
            EXPECT_NEAR(studentTails(studentQuantile(tails, degrees), degrees), tails, 1e-8) << degrees;
        }
    }
    EXPECT_NEAR(studentQuantile(0.05, 200), studentQuantile(0.05, 201), 1e-4);
    EXPECT_EQ(studentTails(0.0, 4), 1.0);
}

TEST(Confidence, WilsonsIntervalOfKnownSamples) {
    const Interval half = wilsonInterval(0.5, 10);
    EXPECT_NEAR(half.low, 0.236593, 5e-7);
    EXPECT_NEAR(half.high, 0.763407, 5e-7);
    const Interval none = wilsonInterval(0.0, 20);
    EXPECT_EQ(none.low, 0.0);
    EXPECT_NEAR(none.high, 0.161125, 5e-7);
    EXPECT_EQ(wilsonInterval(0.4, 0), (Interval{0.0, 1.0}));
}

}  // namespace
}  // namespace waymark
