#include "core/portfolio/portfolio.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/portfolio/portfolio_sweep.h"
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

// No set is worth more than the frontier says for its cost.
TEST(Portfolio, TheFrontierOfAFewItemsIsComplete) {
    Random random(31);
    for (int round = 0; round < 30; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem = randomPortfolio(randomShape(random, 10), random);
        problem.budget.reset();
        const auto frontier = efficientFrontier(problem);
        ASSERT_LE(frontier.size(), kMostPoints);
        for (std::size_t k = 0; k + 1 < frontier.size(); ++k) {
            // Up to just below the next point nothing better can be had.
            problem.budget = Money{std::max<std::int64_t>(0, frontier[k + 1].cost.minorUnits - 1)};
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

// Values and costs are round, so many sets are worth the same.
TEST(Portfolio, OfSetsOfEqualValueTheCheapestIsTaken) {
    Random random(7);
    for (int round = 0; round < 300; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem = randomPortfolio(randomShape(random, 9), random);
        for (PortfolioItem& row : problem.items) {
            row.value = Money{100 * (1 + static_cast<std::int64_t>(random.below(3)))};
            row.cost = Money{row.cost.minorUnits / 100 * 100};
        }
        const auto choice = bestSet(problem);
        std::int64_t cheapest = choice->cost.minorUnits;
        for (std::uint32_t set = 0; set < 1U << problem.items.size(); ++set) {
            Items chosen;
            std::int64_t value = 0;
            std::int64_t cost = 0;
            for (std::uint32_t k = 0; k < problem.items.size(); ++k) {
                if ((set >> k & 1U) == 0) continue;
                chosen.push_back(k);
                value += problem.items[k].value.minorUnits;
                cost += problem.items[k].cost.minorUnits;
            }
            if (value == choice->value.minorUnits && isAllowed(problem, chosen)) cheapest = std::min(cheapest, cost);
        }
        EXPECT_EQ(choice->cost, Money{cheapest});
    }
}

// A budget in whole thousands, and value that goes with cost: hopeless for a search.
TEST(Portfolio, TwoHundredItemsOfRoundCostsAreSolvedToTheLastLoss) {
    Random random(8);
    PortfolioProblem problem;
    for (int k = 0; k < 200; ++k) {
        const auto cost = static_cast<std::int64_t>(100'000 * (1 + random.below(200)));
        problem.items.push_back(item(cost / 5 + 2'000'000 + static_cast<std::int64_t>(random.below(3)), cost));
    }
    problem.budget = Money{700'000'050};
    const auto choice = bestSet(problem);
    EXPECT_TRUE(choice->isOptimal);
    EXPECT_TRUE(isAllowed(problem, choice->chosen));
    for (const LeftOut& left : whyLeftOut(problem, *choice)) {
        EXPECT_TRUE(left.isExact);
        EXPECT_EQ(left.leastLoss, *left.loss);
        EXPECT_GE(left.loss->minorUnits, 0);
    }
    for (const PortfolioChoice& one : efficientFrontier(problem)) EXPECT_TRUE(one.isOptimal);
}

// The table and the search are two ways to the same figures; a requirement that costs nothing rules the table out.
TEST(Portfolio, BothWaysOfSolvingFindTheSame) {
    Random random(9);
    for (int round = 0; round < 20; ++round) {
        SCOPED_TRACE(round);
        const PortfolioProblem plain = randomPortfolio({30, 0.0, 0.0, 0.1 + 0.04 * round, false}, random);
        PortfolioProblem linked = plain;
        linked.items.push_back(item(0, 0, {static_cast<std::uint32_t>(random.below(30))}));
        const auto choice = bestSet(plain);
        const auto other = bestSet(linked);
        EXPECT_EQ(choice->value, other->value);
        EXPECT_EQ(choice->cost, other->cost);
        const auto left = whyLeftOut(plain, *choice);
        const auto others = whyLeftOut(linked, *choice);
        for (std::size_t k = 0; k < left.size(); ++k) {
            EXPECT_EQ(left[k].why, others[k].why);
            EXPECT_EQ(left[k].loss, others[k].loss);
        }
        const auto frontier = efficientFrontier(plain);
        const auto points = efficientFrontier(linked);
        ASSERT_EQ(frontier.size(), points.size());
        for (std::size_t k = 0; k < points.size(); ++k) EXPECT_EQ(frontier[k].value, points[k].value);
    }
}

// Value goes with cost, which searches cannot prove; a few of them need or exclude others.
PortfolioProblem linkedAndCorrelated(std::size_t count, Random& random) {
    PortfolioProblem problem;
    std::int64_t sum = 0;
    for (std::uint32_t k = 0; k < count; ++k) {
        const auto cost = static_cast<std::int64_t>(100 + random.below(900));
        problem.items.push_back(item(cost + 100, cost));
        if (k % 10 == 3) problem.items[k].needs = {k - 1, k - 2};
        if (k % 10 == 6) problem.items[k].excludes = {k - 1, k - 3};
        sum += cost;
    }
    problem.budget = Money{sum / 3};
    return problem;
}

TEST(Portfolio, ValuesThatGoWithCostsAreProvedWhereBudgetsAreNotTooFine) {
    Random random(12);
    for (int round = 0; round < 3; ++round) {
        const PortfolioProblem problem = linkedAndCorrelated(200, random);
        const auto choice = bestSet(problem);
        EXPECT_TRUE(choice->isOptimal);
        EXPECT_TRUE(isAllowed(problem, choice->chosen));
        EXPECT_EQ(choice->bound, choice->value);
    }
}

TEST(PortfolioSweep, EqualsTryingEverySetAtEveryBudget) {
    Random random(13);
    int swept = 0;
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem =
            round % 2 == 0 ? randomPortfolio({12, 0.05, 0.05, 0.5, false}, random) : linkedAndCorrelated(12, random);
        const PortfolioGroups groups = groupItems(problem);
        auto sweep = PortfolioSweep::prepare(groups, std::nullopt, 1'000'000'000);
        if (!sweep) continue;
        ASSERT_TRUE(sweep->fill({}));
        ++swept;
        for (const std::int64_t budget : {0, 300, 777, 1'500, 4'000, 100'000}) {
            problem.budget = Money{budget};
            const auto outcome = sweep->best(budget);
            EXPECT_EQ(outcome.value, bestByTrying(problem)->minorUnits);
            Items chosen;
            std::int64_t value = 0;
            for (std::uint32_t k = 0; k < problem.items.size(); ++k) {
                const std::uint32_t group = groups.groupOf[k];
                if (group == PortfolioGroups::kNone || !(*outcome.chosen)[group]) continue;
                chosen.push_back(k);
                value += problem.items[k].value.minorUnits;
            }
            EXPECT_TRUE(isAllowed(problem, chosen));
            EXPECT_EQ(value, outcome.value);
        }
    }
    EXPECT_GT(swept, 100);
}

TEST(PortfolioSweep, IsNotMadeWhereItWouldTakeTooMuch) {
    Random random(14);
    const PortfolioGroups groups = groupItems(linkedAndCorrelated(60, random));
    EXPECT_TRUE(PortfolioSweep::prepare(groups, 1'000, 10'000'000));
    EXPECT_FALSE(PortfolioSweep::prepare(groups, 1'000, 10'000));
    EXPECT_FALSE(PortfolioSweep::prepare(groupItems({{item(5, -1), item(5, 4)}, Money{10}}), 10, 10'000'000))
        << "a refund makes room that was not there before";
}

// 3 billion each: rounding in sums of that size is more than a cent, but not more than all values have in common.
TEST(Portfolio, EqualValuesOfAnySizeAreProved) {
    Random random(10);
    PortfolioProblem problem;
    for (int k = 0; k < 200; ++k) {
        problem.items.push_back(
            item(300'000'000'000, 1'000'000'007 + static_cast<std::int64_t>(random.below(999'999))));
    }
    problem.items[0].excludes = {1};
    problem.budget = Money{100'000'000'000};
    EXPECT_TRUE(bestSet(problem)->isOptimal);
}

TEST(Portfolio, ALossThatWasNotFoundOutLiesWithinWhatIsSaid) {
    Random random(11);
    int open = 0;
    for (int round = 0; round < 60; ++round) {
        SCOPED_TRACE(round);
        PortfolioProblem problem = randomPortfolio({14, 0.1, 0.1, 0.4, round % 2 == 0}, random);
        for (PortfolioItem& row : problem.items) row.value = Money{row.cost.minorUnits + 100};
        const auto choice = bestSet(problem);
        for (const LeftOut& left : whyLeftOut(problem, *choice, {5'000})) {
            const auto best = bestByTrying(problem, 1U << left.item);
            if (!best) continue;
            const std::int64_t loss = choice->value.minorUnits - best->minorUnits;
            open += left.isExact ? 0 : 1;
            EXPECT_LE(left.leastLoss.minorUnits, loss);
            if (left.loss) {
                EXPECT_GE(left.loss->minorUnits, loss);
            }
            if (left.isExact) {
                EXPECT_EQ(left.loss, Money{loss});
            }
        }
    }
    EXPECT_GT(open, 10);
}

TEST(Portfolio, ItemsOfUnknownValueAreLeftOutWithAllThatNeedThem) {
    PortfolioProblem problem{{item(10, 5), item(100, 1), item(50, 1, {1})}, Money{10}};
    problem.items[1].isUnknown = true;
    const auto choice = bestSet(problem);
    EXPECT_EQ(choice->chosen, Items{0});
    const auto left = whyLeftOut(problem, *choice);
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(left[0].why, WhyLeftOut::Unknown);
    EXPECT_EQ(left[1].why, WhyLeftOut::Unknown);
    EXPECT_EQ(nameOf(left[1].why), "unknown");
    EXPECT_FALSE(bestSet(problem, {1}));
}

TEST(Portfolio, WhatARefundCouldPayForIsNotOverTheBudget) {
    const PortfolioProblem problem{{item(500, -500), item(-166, 378)}, Money{0}};
    const auto left = whyLeftOut(problem, *bestSet(problem));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].why, WhyLeftOut::NotWorthIt);
    EXPECT_EQ(left[0].loss, Money{166});
}

TEST(Portfolio, NothingToChooseFromIsNoProblem) {
    EXPECT_TRUE(bestSet({})->chosen.empty());
    EXPECT_EQ(bestSet({{item(5, 0)}, Money{-3}})->chosen, Items{0}) << "a budget below 0 counts as 0";
    EXPECT_TRUE(whyLeftOut({}, {}).empty());
    EXPECT_EQ(efficientFrontier({}).size(), 1U);
}

}  // namespace
}  // namespace waymark
