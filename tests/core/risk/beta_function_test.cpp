#include "core/risk/beta_function.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/probability.h"

namespace waymark {
namespace {

TEST(BetaDistribution, ChanceMatchesTheClosedFormsForWholeShapes) {
    const BetaDistribution rising({5.0, 1.0});     // x^5
    const BetaDistribution symmetric({3.0, 3.0});  // x^3 (10 - 15 x + 6 x^2)
    for (double x = 0.0; x <= 1.0; x += 0.0625) {
        EXPECT_NEAR(rising.chance(x), std::pow(x, 5.0), 1e-13);
        EXPECT_NEAR(symmetric.chance(x), x * x * x * (10.0 - 15.0 * x + 6.0 * x * x), 1e-13);
    }
}

TEST(BetaDistribution, QuantileComesBackAsTheChance) {
    for (double alpha = 1.0; alpha <= 5.0; alpha += 0.25) {
        const BetaDistribution beta({alpha, 6.0 - alpha});
        double guess = 0.5;
        for (const double chance : {1e-6, 1e-3, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1.0 - 1e-6}) {
            guess = beta.quantile(chance, guess);
            EXPECT_NEAR(beta.chance(guess), chance, 1e-10) << alpha;
        }
        EXPECT_EQ(beta.quantile(0.0), 0.0);
        EXPECT_EQ(beta.quantile(1.0), 1.0);
    }
}

TEST(BetaDistribution, QuantilesOfThePublishedExample) {
    // beta-PERT(2, 4, 12): alpha 1.8, beta 4.2.
    const BetaDistribution beta({1.8, 4.2});
    EXPECT_NEAR(2.0 + 10.0 * beta.quantile(0.1), 2.899021, 1e-6);
    EXPECT_NEAR(2.0 + 10.0 * beta.quantile(0.5), 4.766723, 1e-6);
    EXPECT_NEAR(2.0 + 10.0 * beta.quantile(0.8), 6.502586, 1e-6);
    EXPECT_NEAR(2.0 + 10.0 * beta.quantile(0.9), 7.453341, 1e-6);
}

TEST(NormalQuantile, ComesBackAsTheChance) {
    for (const double z : {-7.5, -5.2, -4.0, -2.0, -0.6, -0.1, 0.0, 0.3, 0.9, 2.5, 5.0}) {
        const double chance = 0.5 * std::erfc(-z / std::sqrt(2.0));
        EXPECT_NEAR(normalQuantile(chance), z, 2e-10 * std::max(1.0, std::exp(z))) << z;
    }
    EXPECT_EQ(normalQuantile(0.0), -INFINITY);
    EXPECT_EQ(normalQuantile(1.0), INFINITY);
}

}  // namespace
}  // namespace waymark
