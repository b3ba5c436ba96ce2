#include "core/model/estimate.h"

#include <gtest/gtest.h>

#include <cmath>

namespace waymark {
namespace {

Estimate days(double o, double m, double p, Distribution distribution = Distribution::BetaPert) {
    const auto minutes = [](double d) { return Minutes{std::llround(d * 480)}; };
    return {minutes(o), minutes(m), minutes(p), TimeUnit::Day, distribution};
}
double inDays(double minutes) { return minutes / 480.0; }
double inSquareDays(double minutes) { return minutes / 480.0 / 480.0; }

TEST(Estimate, ClassicalPertMoments) {
    const Estimate e = days(2, 4, 12);
    EXPECT_DOUBLE_EQ(inDays(expectedMinutes(e)), 5.0);
    EXPECT_NEAR(inSquareDays(varianceMinutes(e)), 2.7778, 1e-4);
}

TEST(Estimate, TriangularAndUniformMomentsAreThoseOfTheDistribution) {
    const Estimate t = days(2, 4, 9, Distribution::Triangular);
    EXPECT_DOUBLE_EQ(inDays(expectedMinutes(t)), 5.0);
    EXPECT_NEAR(inSquareDays(varianceMinutes(t)), 13.0 / 6.0, 1e-12);
    const Estimate u = days(0, 5, 10, Distribution::Uniform);
    EXPECT_DOUBLE_EQ(inDays(expectedMinutes(u)), 5.0);
    EXPECT_NEAR(inSquareDays(varianceMinutes(u)), 100.0 / 12.0, 1e-12);
}

TEST(Estimate, LogNormalHasItsModeAtMostLikelyAndItsNinetyPercentQuantileAtPessimistic) {
    const auto [mu, sigma] = logNormalShape(4.0, 12.0);
    EXPECT_NEAR(std::exp(mu - sigma * sigma), 4.0, 1e-12);
    EXPECT_NEAR(std::exp(mu + 1.2815515655446004 * sigma), 12.0, 1e-11);
    // Integrating x f(x) over a fine grid gives the mean in the API.
    const Estimate e = days(1, 4, 12, Distribution::LogNormal);
    double mean = 0.0;
    const double step = 1e-3;
    for (double z = -9.0; z < 9.0; z += step) {
        mean += std::exp(mu + sigma * z) * std::exp(-z * z / 2.0) / std::sqrt(2.0 * M_PI) * step;
    }
    EXPECT_NEAR(inDays(expectedMinutes(e)), mean, 1e-6);
}

TEST(Estimate, ElapsedTimeCountsAsTheAverageWeek) {
    Estimate e = fixedEstimate(7 * kElapsedDay, TimeUnit::ElapsedDay);
    EXPECT_EQ(durationOn(e, Basis::Expected), kWorkingWeek);
}

TEST(Estimate, RefusesDisorderAndNegativeTimes) {
    EXPECT_TRUE(checkEstimate(days(1, 1, 1)));
    EXPECT_EQ(checkEstimate(days(3, 2, 4)).error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(checkEstimate(days(1, 5, 4)).error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(checkEstimate(days(-1, 5, 6)).error().code, ErrorCode::NegativeDuration);
    EXPECT_EQ(checkEstimate(days(1, 2, 2'000'000)).error().code, ErrorCode::DurationTooLong);
    EXPECT_TRUE(checkEstimate(days(0, 0, 6, Distribution::LogNormal))) << "a problem, but no error";
}

}  // namespace
}  // namespace waymark
