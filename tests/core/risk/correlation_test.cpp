#include "core/risk/correlation.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

std::vector<std::int32_t> randomNumbers(Random& random, std::size_t count, std::uint64_t range) {
    std::vector<std::int32_t> numbers(count);
    for (auto& number : numbers)
        number = static_cast<std::int32_t>(random.below(range)) - static_cast<std::int32_t>(range / 2);
    return numbers;
}

// Tau-b from its definition: every pair is looked at.
std::optional<double> kendallByPairs(const std::vector<std::int32_t>& x, const std::vector<std::int32_t>& y) {
    double concordant = 0.0;
    double differX = 0.0;
    double differY = 0.0;
    const auto sign = [](std::int32_t a, std::int32_t b) { return a < b ? -1.0 : a > b ? 1.0 : 0.0; };
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double sx = sign(x[i], x[j]);
            const double sy = sign(y[i], y[j]);
            concordant += sx * sy;
            differX += sx * sx;
            differY += sy * sy;
        }
    }
    if (differX * differY == 0.0) return std::nullopt;
    return concordant / std::sqrt(differX * differY);
}

TEST(Correlation, KendallEqualsItsDefinition) {
    Random random(5);
    for (int k = 0; k < 200; ++k) {
        const std::size_t count = 2 + random.below(60);
        const std::uint64_t range = 1 + random.below(k % 2 == 0 ? 5 : 1000);  // few values: many ties
        const auto x = randomNumbers(random, count, range);
        const auto y = randomNumbers(random, count, range);
        const auto found = kendall(x, y);
        const auto expected = kendallByPairs(x, y);
        ASSERT_EQ(found.has_value(), expected.has_value());
        if (found) {
            EXPECT_NEAR(*found, *expected, 1e-12);
        }
    }
}

TEST(Correlation, RanksAreSharedByEqualNumbers) {
    const std::vector<std::int32_t> numbers{30, -1, 30, 5, 30};
    EXPECT_EQ(ranksOf(numbers), (std::vector<double>{4.0, 1.0, 4.0, 2.0, 4.0}));
}

TEST(Correlation, PearsonIsOneOnALineAndMinusOneOnAFallingOne) {
    const std::vector<double> x{1.0, 2.0, 5.0, 9.0};
    const std::vector<double> rising{3.0, 5.0, 11.0, 19.0};
    const std::vector<double> falling{0.0, -1.0, -4.0, -8.0};
    EXPECT_NEAR(*pearson(x, rising), 1.0, 1e-12);
    EXPECT_NEAR(*pearson(x, falling), -1.0, 1e-12);
}

TEST(Correlation, DoesNotApplyWhereNothingVaries) {
    const std::vector<double> still{2.0, 2.0, 2.0};
    const std::vector<double> moving{1.0, 2.0, 3.0};
    const std::vector<std::int32_t> stillRanks{2, 2, 2};
    const std::vector<std::int32_t> movingRanks{1, 2, 3};
    EXPECT_FALSE(pearson(still, moving));
    EXPECT_FALSE(kendall(stillRanks, movingRanks));
    EXPECT_FALSE(kendall(movingRanks, stillRanks));
    EXPECT_FALSE(pearson({}, {}));
}

}  // namespace
}  // namespace waymark
