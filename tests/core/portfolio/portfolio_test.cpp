#include "core/portfolio/portfolio.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/support/random_portfolio.h"

namespace waymark {
namespace {

using test::bestByTrying;
using test::isAllowed;
using test::PortfolioShape;
using test::randomPortfolio;

using Items = std::vector<std::uint32_t>;

PortfolioItem item(std::int64_t value, std::int64_t cost, Items needs = {}, Items excludes = {}) {
    return {Money{value}, Money{cost}, std::move(needs), std::move(excludes)};
}

PortfolioShape randomShape(Random& random, std::size_t most) {
    PortfolioShape shape;
    shape.items = 1 + random.below(most);
    shape.exclusions = random.below(3) == 0 ? 0.0 : 0.3 * random.uniform();
    shape.needs = random.below(3) == 0 ? 0.0 : 0.3 * random.uniform();
    shape.budget = 1.2 * random.uniform();
    shape.hasRefunds = random.below(3) == 0;
    return shape;
}

TEST(Portfolio, TheBestSetIsWorthWhatTryingAllSetsFinds) {
    Random random(1);
    for (int round = 0; round < 1000; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem problem = randomPortfolio(randomShape(random, 15), random);
        const auto choice = bestSet(problem);
        ASSERT_TRUE(choice);
        EXPECT_TRUE(choice->isOptimal);
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
        EXPECT_EQ(choice->value, *bestByTrying(problem));
        EXPECT_EQ(choice->bound, choice->value);
    }
}

TEST(Portfolio, TheBestSetWithAnItemIsFoundOrSaidNotToBe) {
    Random random(2);
    int impossible = 0;
    for (int round = 0; round < 300; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem problem = randomPortfolio(randomShape(random, 10), random);
        const auto forced = static_cast<std::uint32_t>(random.below(problem.items.size()));
        const auto choice = bestSet(problem, {forced});
        const auto best = bestByTrying(problem, 1U << forced);
        ASSERT_EQ(choice.has_value(), best.has_value());
        impossible += best ? 0 : 1;
        if (!choice) continue;
        EXPECT_EQ(choice->value, *best);
        EXPECT_TRUE(std::ranges::binary_search(choice->chosen, forced));
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
    }
    EXPECT_GT(impossible, 10);
}

TEST(Portfolio, ASearchThatIsCutOffSaysHowMuchBetterItCouldBe) {
    Random random(3);
    PortfolioProblem problem;  // value and cost go together, the hardest kind
    for (int k = 0; k < 60; ++k) {
        const auto cost = static_cast<std::int64_t>(1'000'000 + random.below(1'000'000));
        problem.items.push_back(item(cost + 100'000, cost));
    }
    problem.budget = Money{45'000'000};
    const auto choice = bestSet(problem, {}, {20'000});
    ASSERT_TRUE(choice);
    EXPECT_FALSE(choice->isOptimal);
    EXPECT_GT(choice->bound, choice->value);
    EXPECT_LE(choice->bound.minorUnits, choice->value.minorUnits + choice->value.minorUnits / 50);
    EXPECT_TRUE(isAllowed(problem, choice->chosen));
}

TEST(Portfolio, AnEnablerThatLosesMoneyIsChosenForWhatItEnables) {
    const PortfolioProblem problem{{item(-50, 10), item(80, 10, {0}), item(20, 10, {0})}, Money{30}};
    EXPECT_EQ(bestSet(problem)->chosen, (Items{0, 1, 2}));
    EXPECT_EQ(bestSet({problem.items, Money{20}})->chosen, (Items{0, 1}));
    EXPECT_EQ(bestSet({problem.items, Money{10}})->chosen, Items{});
}

TEST(Portfolio, ItemsThatNeedEachOtherGoTogether) {
    const PortfolioProblem problem{{item(-50, 10, {1}), item(80, 10, {0})}, Money{19}};
    EXPECT_TRUE(bestSet(problem)->chosen.empty());
    EXPECT_EQ(bestSet({problem.items, Money{20}})->chosen, (Items{0, 1}));
}

TEST(Portfolio, TheFrontierRisesAndEachOfItsSetsIsTheBestForItsCost) {
    Random random(4);
    for (int round = 0; round < 20; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem = randomPortfolio(randomShape(random, 12), random);
        problem.budget.reset();
        const auto frontier = efficientFrontier(problem);
        ASSERT_FALSE(frontier.empty());
        EXPECT_EQ(frontier.back().value, *bestByTrying(problem));
        for (std::size_t k = 0; k < frontier.size(); ++k) {
            if (k > 0) {
                EXPECT_GT(frontier[k].cost, frontier[k - 1].cost);
                EXPECT_GT(frontier[k].value, frontier[k - 1].value);
            }
            problem.budget = Money{std::max<std::int64_t>(0, frontier[k].cost.minorUnits)};
            EXPECT_EQ(frontier[k].value, *bestByTrying(problem));
        }
    }
}

TEST(Portfolio, EachItemLeftOutHasItsReason) {
    const PortfolioProblem problem{{
                                       item(100, 50),          // 0: chosen
                                       item(90, 50, {}, {0}),  // 1: excluded by 0
                                       item(-10, 5),           // 2: not worth it
                                       item(500, 200),         // 3: over the budget by itself
                                       item(20, 10, {5}, {}),  // 4: needs 5, which excludes it
                                       item(10, 10, {}, {4}),  // 5: chosen, since there is room for it
                                       item(30, 45),           // 6: crowded out
                                   },
                                   Money{100}};
    const auto choice = bestSet(problem);
    ASSERT_EQ(choice->chosen, (Items{0, 6}));
    const auto left = whyLeftOut(problem, *choice);
    ASSERT_EQ(left.size(), 5U);
    EXPECT_EQ(left[0].why, WhyLeftOut::Excluded);
    EXPECT_EQ(left[0].because, Items{0});
    EXPECT_EQ(left[0].loss, Money{10});
    EXPECT_EQ(left[1].why, WhyLeftOut::NotWorthIt);
    EXPECT_EQ(left[1].loss, Money{10});
    EXPECT_EQ(left[2].why, WhyLeftOut::OverBudget);
    EXPECT_FALSE(left[2].loss);
    EXPECT_EQ(left[3].why, WhyLeftOut::Impossible);
    EXPECT_EQ(left[4].why, WhyLeftOut::CrowdedOut);
    EXPECT_EQ(left[4].because, Items{6});
    EXPECT_EQ(left[4].loss, Money{20});
}

TEST(Portfolio, LossesAreThoseThatTryingAllSetsFinds) {
    Random random(5);
    for (int round = 0; round < 30; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem problem = randomPortfolio(randomShape(random, 9), random);
        const auto choice = bestSet(problem);
        for (const LeftOut& left : whyLeftOut(problem, *choice)) {
            const auto best = bestByTrying(problem, 1U << left.item);
            ASSERT_EQ(left.loss.has_value(), best.has_value());
            if (best) {
                EXPECT_EQ(left.loss->minorUnits, choice->value.minorUnits - best->minorUnits);
            }
            const bool cannotBe = left.why == WhyLeftOut::Impossible || left.why == WhyLeftOut::OverBudget;
            if (cannotBe && !best) continue;
            EXPECT_NE(left.why, WhyLeftOut::Impossible);
        }
    }
}

TEST(Portfolio, TwoHundredItemsAreSolvedExactly) {
    Random random(6);
    for (int round = 0; round < 5; ++round) {
        const PortfolioProblem problem = randomPortfolio({200, 0.01, 0.005, 0.1 + 0.15 * round, false}, random);
        const auto choice = bestSet(problem);
        EXPECT_TRUE(choice->isOptimal) << round;
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
    }
}

TEST(Portfolio, NothingToChooseFromIsNoProblem) {
    EXPECT_TRUE(bestSet({})->chosen.empty());
    EXPECT_EQ(bestSet({{item(5, 0)}, Money{-3}})->chosen, Items{0}) << "a budget below 0 counts as 0";
    EXPECT_TRUE(whyLeftOut({}, {}).empty());
    EXPECT_EQ(efficientFrontier({}).size(), 1U);
}

}  // namespace
}  // namespace waymark
