#include "core/measure/drivers.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/base/probability.h"
#include "core/base/random.h"
#include "core/measure/relative_weights.h"

namespace waymark {
namespace {

double normal(Random& random) { return normalQuantile(std::clamp(random.uniform(), 1e-12, 1.0 - 1e-12)); }

// As people answer: 1 to 5.
std::optional<double> answer(double feeling) { return std::clamp(std::round(3.0 + feeling), 1.0, 5.0); }

struct Survey {
    AnswerColumn outcome;
    std::vector<AnswerColumn> drivers;
};

// Answers of `count` people to so many questions, of which the outcome depends on the first with these weights; the
// questions go along with each other through a common mood.
Survey survey(std::size_t count, std::size_t questions, const std::vector<double>& weights, std::uint64_t seed) {
    Random random(seed);
    Survey made;
    made.drivers.resize(questions);
    for (std::size_t row = 0; row < count; ++row) {
        const double mood = 0.5 * normal(random);
        double outcome = normal(random);
        for (std::size_t k = 0; k < questions; ++k) {
            const double feeling = mood + normal(random);
            made.drivers[k].push_back(answer(feeling));
            if (k < weights.size()) outcome += weights[k] * feeling;
        }
        made.outcome.push_back(answer(outcome));
    }
    return made;
}

TEST(Drivers, PlantedDriversAreFoundInTheirOrder) {
    int right = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Survey made = survey(300, 6, {1.0, 0.0, 0.5}, seed);
        const DriverAnalysis analysis = analyseDrivers(made.outcome, made.drivers, {.resamples = 50});
        EXPECT_EQ(analysis.complete, 300);
        EXPECT_TRUE(analysis.drivers[0].isClear);
        right += analysis.drivers[0].place == 0 && analysis.drivers[1].place == 2 ? 1 : 0;
        double sum = 0.0;
        for (const Driver& driver : analysis.drivers) sum += *driver.importance;
        EXPECT_NEAR(sum, 1.0, 1e-9);
    }
    EXPECT_GE(right, 19);
}

// The questions are unrelated to the outcome, but related to each other.
TEST(Drivers, NoiseIsNamedNoMoreOftenThanStated) {
    constexpr int kSurveys = 2000;
    for (const std::size_t count : {12U, 40U, 150U}) {
        int named = 0;
        for (std::uint64_t seed = 1; seed <= kSurveys; ++seed) {
            Survey made = survey(count, 8, {}, seed);
            const DriverAnalysis analysis = analyseDrivers(made.outcome, made.drivers, {.resamples = 0});
            named += std::ranges::any_of(analysis.drivers, &Driver::isClear) ? 1 : 0;
        }
        const double error = std::sqrt(0.05 * 0.95 / kSurveys);
        EXPECT_LE(named / static_cast<double>(kSurveys), 0.05 + 3.0 * error) << count;
    }
}

TEST(Drivers, RangesOfCorrelationsHoldTheTruth) {
    // Of normal variables with correlation r, the rank correlation is 6 / pi asin(r / 2).
    const double truth = 6.0 / 3.141592653589793 * std::asin(0.5 / 2.0);
    int held = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        Random random(seed);
        AnswerColumn x;
        AnswerColumn y;
        for (int k = 0; k < 60; ++k) {
            const double common = normal(random);
            x.emplace_back(common);
            y.emplace_back(0.5 * common + std::sqrt(0.75) * normal(random));
        }
        const DriverAnalysis analysis = analyseDrivers(y, std::vector<AnswerColumn>{x}, {.resamples = 0});
        const Interval range = *analysis.drivers[0].correlationRange;
        held += range.low <= truth && truth <= range.high ? 1 : 0;
    }
    EXPECT_NEAR(held / 500.0, 0.95, 4.0 * std::sqrt(0.05 * 0.95 / 500.0));
}

TEST(Drivers, TooFewAnswersTellNothing) {
    Survey made;
    made.drivers.resize(1);
    for (int k = 0; k < 9; ++k) {
        made.outcome.emplace_back(k);
        made.drivers[0].emplace_back(k);
    }
    const DriverAnalysis few = analyseDrivers(made.outcome, made.drivers);
    EXPECT_EQ(*few.drivers[0].correlation, 1.0);
    EXPECT_FALSE(few.drivers[0].isClear);
    EXPECT_FALSE(few.drivers[0].importance);
    made.outcome.emplace_back(9);
    made.drivers[0].emplace_back(9);
    EXPECT_TRUE(analyseDrivers(made.outcome, made.drivers).drivers[0].isClear);
}

TEST(Drivers, MissingAndConstantAnswersAreNoEvidence) {
    Survey made = survey(100, 3, {1.0}, 5);
    for (std::size_t k = 0; k < 60; ++k) made.drivers[1][k].reset();
    std::ranges::fill(made.drivers[2], 4.0);
    const DriverAnalysis analysis = analyseDrivers(made.outcome, made.drivers, {.resamples = 20});
    const auto find = [&](std::uint32_t place) { return *std::ranges::find(analysis.drivers, place, &Driver::place); };
    EXPECT_EQ(find(0).count, 100);
    EXPECT_EQ(find(1).count, 40);
    EXPECT_FALSE(find(2).correlation);
    EXPECT_FALSE(find(2).isClear);
    EXPECT_EQ(analysis.complete, 40);
    EXPECT_NEAR(*find(2).importance, 0.0, 1e-12);
}

TEST(Drivers, ResamplingGivesRangesAroundTheImportance) {
    const Survey made = survey(200, 3, {1.0, 0.6}, 9);
    const DriverAnalysis analysis = analyseDrivers(made.outcome, made.drivers);
    for (const Driver& driver : analysis.drivers) {
        EXPECT_LE(driver.importanceRange->low, *driver.importance);
        EXPECT_GE(driver.importanceRange->high, *driver.importance);
        EXPECT_LT(driver.importanceRange->high - driver.importanceRange->low, 0.5);
    }
    EXPECT_EQ(analysis.drivers[0].importanceRange,
              analyseDrivers(made.outcome, made.drivers).drivers[0].importanceRange);
}

// More drivers than resampling could go through in time: still weighed, but without ranges.
TEST(Drivers, ManyDriversHaveNoRangesOfImportance) {
    const Survey made = survey(520, 100, {1.0}, 3);
    const DriverAnalysis analysis = analyseDrivers(made.outcome, made.drivers);
    EXPECT_EQ(analysis.drivers.front().place, 0U);
    for (const Driver& driver : analysis.drivers) {
        EXPECT_TRUE(driver.importance);
        EXPECT_FALSE(driver.importanceRange);
    }
}

TEST(Drivers, DriversWithoutACorrelationDoNotMakeOthersLookLikeNoise) {
    Survey made = survey(40, 1, {0.5}, 7);
    const double alone = analyseDrivers(made.outcome, made.drivers).drivers[0].chanceOfNoise;
    ASSERT_GT(alone, 0.0);
    made.drivers.resize(6, AnswerColumn(40, 4.0));
    EXPECT_EQ(analyseDrivers(made.outcome, made.drivers).drivers[0].chanceOfNoise, alone);
}

// Two drivers that correlate by 0.5 with each other and by 0.5 and 0.3 with the outcome: with Lambda the square root of
// their correlation matrix, Lambda = [0.965926, 0.258819], beta = Lambda^-1 r = [0.465..., 0.186...].
TEST(RelativeWeights, OfTwoDriversByHand) {
    SymmetricMatrix correlations(2);
    correlations.at(0, 0) = correlations.at(1, 1) = 1.0;
    correlations.at(0, 1) = correlations.at(1, 0) = 0.5;
    const auto found = relativeWeights(correlations, std::vector{0.5, 0.3});
    ASSERT_TRUE(found);
    // R squared of the regression: (0.25 + 0.09 - 2 * 0.5 * 0.3 * 0.5) / 0.75.
    EXPECT_NEAR(found->explained, 0.19 / 0.75, 1e-12);
    const double a = 0.9659258263;
    const double b = 0.2588190451;
    const double one = (a * 0.5 - b * 0.3) / (a * a - b * b);
    const double other = (a * 0.3 - b * 0.5) / (a * a - b * b);
    EXPECT_NEAR(found->weights[0] * found->explained, a * a * one * one + b * b * other * other, 1e-9);
}

TEST(RelativeWeights, CopiesOfADriverShareItsWeight) {
    SymmetricMatrix correlations(2);
    for (double& cell : correlations.cells) cell = 1.0;
    const auto found = relativeWeights(correlations, std::vector{0.6, 0.6});
    EXPECT_NEAR(found->weights[0], 0.5, 1e-9);
    EXPECT_NEAR(found->explained, 0.36, 1e-9);
}

TEST(RelativeWeights, EigenvectorsRebuildTheMatrix) {
    Random random(3);
    SymmetricMatrix matrix(7);
    for (std::size_t row = 0; row < 7; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            matrix.at(row, column) = matrix.at(column, row) = random.uniform() - 0.5;
        }
    }
    const Eigen eigen = eigenOf(matrix);
    for (std::size_t row = 0; row < 7; ++row) {
        for (std::size_t column = 0; column < 7; ++column) {
            double sum = 0.0;
            for (std::size_t k = 0; k < 7; ++k)
                sum += eigen.values[k] * eigen.vectors[k][row] * eigen.vectors[k][column];
            EXPECT_NEAR(sum, matrix.at(row, column), 1e-10);
        }
    }
}

}  // namespace
}  // namespace waymark
