#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/portfolio/portfolio.h"
#include "core/portfolio/portfolio_sweep.h"
#include "tests/support/random_portfolio.h"

namespace waymark {
namespace {

using test::addOverlaps;
using test::bestByTrying;
using test::isAllowed;
using test::randomPortfolio;

PortfolioItem sold(std::int64_t value, std::int64_t cost, std::vector<std::uint32_t> needs = {},
                   std::vector<std::uint32_t> excludes = {}) {
    return {Money{value}, Money{cost}, std::move(needs), std::move(excludes)};
}

// Two that save the same, of which the second adds `rest`.
PortfolioOverlap sameSaving(std::uint32_t one, std::uint32_t other, std::int64_t lost) {
    return {{one, other}, {0, 0, 0, -lost}, {}};
}

PortfolioProblem overlapping(int round, std::size_t most, Random& random) {
    const std::size_t items = 3 + random.below(most - 2);
    PortfolioProblem problem = randomPortfolio(
        {items, 0.15 * (round % 2), 0.12 * (round % 3), 0.15 + 0.1 * (round % 9), round % 7 == 6}, random);
    addOverlaps(problem, 1 + random.below(items), std::min<std::size_t>(6, items), random);
    return problem;
}

TEST(PortfolioOverlap, TheBestSetIsTheOneThatTryingAllFinds) {
    Random random(21);
    int unproved = 0;
    for (int round = 0; round < 400; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem problem = overlapping(round, round % 20 == 0 ? 15 : 10, random);
        const auto choice = bestSet(problem);
        const auto best = bestByTrying(problem);
        ASSERT_TRUE(choice);
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
        EXPECT_EQ(choice->value, valueOfSet(problem, choice->chosen));
        EXPECT_GE(choice->bound, *best);
        EXPECT_EQ(choice->value, *best);
        unproved += choice->isOptimal ? 0 : 1;
    }
    EXPECT_EQ(unproved, 0);
}

TEST(PortfolioOverlap, ASearchThatIsCutOffStillSaysWhatNoSetExceeds) {
    Random random(22);
    int unproved = 0;
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem problem = overlapping(round, 12, random);
        const auto choice = bestSet(problem, {}, {3'000});
        ASSERT_TRUE(choice);
        EXPECT_GE(choice->bound, *bestByTrying(problem));
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
        unproved += choice->isOptimal ? 0 : 1;
    }
    EXPECT_GT(unproved, 10);
}

TEST(PortfolioOverlap, LossesAndTheFrontierAreOfTheSameValues) {
    Random random(23);
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem = overlapping(round, 9, random);
        const auto choice = bestSet(problem);
        for (const LeftOut& left : whyLeftOut(problem, *choice)) {
            const auto with = bestByTrying(problem, 1U << left.item);
            ASSERT_EQ(left.loss.has_value(), with.has_value());
            if (!with) continue;
            EXPECT_TRUE(left.isExact);
            EXPECT_EQ(left.loss->minorUnits, choice->value.minorUnits - with->minorUnits);
        }
        for (const PortfolioChoice& point : efficientFrontier(problem)) {
            problem.budget = Money{std::max<std::int64_t>(0, point.cost.minorUnits)};
            EXPECT_EQ(point.value, *bestByTrying(problem));
            EXPECT_EQ(point.value, valueOfSet(problem, point.chosen));
        }
    }
}

TEST(PortfolioOverlap, TheBudgetThatAnOverlapFreesIsSpentElsewhere) {
    PortfolioProblem problem{{sold(100, 50), sold(90, 50), sold(20, 40)}, Money{100}, {sameSaving(0, 1, 85)}};
    const auto choice = bestSet(problem);
    EXPECT_EQ(choice->chosen, (std::vector<std::uint32_t>{0, 2}));
    EXPECT_EQ(choice->value, Money{120});
    EXPECT_TRUE(choice->isOptimal);
    const auto left = whyLeftOut(problem, *choice);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].why, WhyLeftOut::CrowdedOut) << "it adds 5, but there is no room for it";
    EXPECT_EQ(left[0].loss, Money{10});
}

TEST(PortfolioOverlap, WhatAddsNothingBesideTheChosenOnesSaysBesideWhich) {
    const PortfolioProblem problem{{sold(100, 50), sold(90, 50), sold(20, 40)}, {}, {sameSaving(0, 1, 95)}};
    const auto left = whyLeftOut(problem, *bestSet(problem));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].why, WhyLeftOut::Overlaps);
    EXPECT_EQ(left[0].because, std::vector<std::uint32_t>{0});
    EXPECT_EQ(left[0].loss, Money{5});
    EXPECT_EQ(nameOf(left[0].why), "overlaps");
}

TEST(PortfolioOverlap, AVariantThatIsExcludedIsLeftOutForThatAlone) {
    const PortfolioProblem problem{{sold(100, 50), sold(90, 50, {}, {0})}, {}, {sameSaving(0, 1, 95)}};
    const auto left = whyLeftOut(problem, *bestSet(problem));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].why, WhyLeftOut::Excluded);
}

TEST(PortfolioOverlap, OnesThatAreWorthMoreTogetherAreChosenTogether) {
    const PortfolioProblem problem{{sold(-10, 5), sold(-10, 5)}, {}, {{{0, 1}, {0, 0, 0, 25}, {}}}};
    EXPECT_EQ(bestSet(problem)->chosen, (std::vector<std::uint32_t>{0, 1}));
    EXPECT_EQ(bestSet(problem)->value, Money{5});
}

TEST(PortfolioOverlap, ItemsThatNeedEachOtherOverlapInTheirGroup) {
    const PortfolioProblem problem{
        {sold(50, 5, {1}), sold(40, 5, {0}), sold(20, 5)}, {}, {{{0, 1, 2}, {0, 0, 0, -80, 0, -100, -100, -110}, {}}}};
    EXPECT_EQ(bestSet(problem)->chosen, std::vector<std::uint32_t>{2});
    EXPECT_EQ(bestSet(problem)->value, Money{20});
}

TEST(PortfolioOverlap, AMemberThatAddsNothingIsNotPaidFor) {
    const PortfolioProblem problem{{sold(100, 50), sold(90, 50)}, {}, {sameSaving(0, 1, 90)}};
    EXPECT_EQ(bestSet(problem)->chosen, std::vector<std::uint32_t>{0});
}

TEST(PortfolioOverlap, TwoHundredInPairsAndTriplesAreProved) {
    Random random(24);
    for (const double links : {0.0, 0.003}) {
        PortfolioProblem problem = randomPortfolio({200, links, links, 0.3, false}, random);
        addOverlaps(problem, 2, 3, random);
        std::erase_if(problem.overlaps, [](const PortfolioOverlap& overlap) { return overlap.more.empty(); });
        for (std::uint32_t k = 0; k + 1 < 200; k += 4) problem.overlaps.push_back(sameSaving(k, k + 1, 150));
        const auto choice = bestSet(problem);
        EXPECT_TRUE(choice->isOptimal);
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
        EXPECT_EQ(choice->value, valueOfSet(problem, choice->chosen));
    }
}

TEST(PortfolioSweep, KnowsOverlapsInKnots) {
    Random random(25);
    int swept = 0;
    for (int round = 0; round < 100; ++round) {
        PortfolioProblem problem = randomPortfolio({10, 0.05, 0.05, 0.4, false}, random);
        addOverlaps(problem, 2, 4, random);
        const PortfolioGroups groups = groupItems(problem);
        auto sweep = PortfolioSweep::prepare(groups, std::nullopt, 1'000'000'000);
        if (!sweep) continue;
        ASSERT_TRUE(sweep->fill({}));
        ++swept;
        EXPECT_EQ(sweep->best(problem.budget->minorUnits).value, bestByTrying(problem)->minorUnits);
    }
    EXPECT_GT(swept, 50);
}

}  // namespace
}  // namespace waymark
