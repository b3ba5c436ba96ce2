#include "core/resource/search_schedule.h"

#include <gtest/gtest.h>

#include "core/resource/learning_search.h"
#include "core/resource/validate_schedule.h"
#include "tests/support/random_problem.h"

namespace waymark {
namespace {

using test::bruteForceMakespan;
using test::ProblemShape;
using test::randomProblem;

const SearchLimits kSmallEffort{2'000, 2'000, {}};

// Every result is as good as its outcome says.
void expectSound(const ResourceProblem& problem, const ResourceSchedule& found) {
    EXPECT_TRUE(validateSchedule(problem, found.starts).empty());
    EXPECT_EQ(found.makespan, makespanOf(problem, found.starts));
    EXPECT_LE(found.lowerBound, found.makespan);
    EXPECT_EQ(found.outcome == SearchOutcome::Optimal, found.lowerBound == found.makespan);
}

// A handful of tasks of every kind.
ResourceProblem smallProblem(int round, Random& random) {
    ProblemShape shape;
    shape.tasks = 3 + static_cast<std::uint32_t>(round % 4);
    shape.resources = 1 + static_cast<std::uint32_t>(round % 3);
    shape.lags = round % 2 == 0;
    shape.releases = round % 5 == 0;
    return randomProblem(shape, random);
}

TEST(SearchSchedule, FindsAndProvesTheOptimumThatTryingEverythingFinds) {
    Random random(11);
    for (int round = 0; round < 500; ++round) {
        SCOPED_TRACE(round);
        const ResourceProblem problem = smallProblem(round, random);
        const ResourceSchedule found = searchSchedule(problem, kSmallEffort);
        expectSound(problem, found);
        EXPECT_EQ(found.outcome, SearchOutcome::Optimal);
        EXPECT_EQ(found.makespan, bruteForceMakespan(problem));
    }
}

// Without the help of the genetic search, which finds most optima of small problems by itself.
TEST(LearningSearch, FindsTheOptimumAndThenNothingBetter) {
    Random random(15);
    for (int round = 0; round < 500; ++round) {
        SCOPED_TRACE(round);
        const ResourceProblem problem = smallProblem(round, random);
        LearningSearch search(problem, static_cast<Period>(latestSensibleEnd(problem)));
        Period best = kLastPeriod;
        while (search.run(10'000, [] { return false; }) == LearningSearch::Status::Found) {
            EXPECT_TRUE(validateSchedule(problem, search.starts()).empty());
            EXPECT_LT(makespanOf(problem, search.starts()), best);
            best = makespanOf(problem, search.starts());
        }
        EXPECT_EQ(best, bruteForceMakespan(problem));
    }
}

// Larger ones, where clauses are forgotten and searches begin anew: two ways to the same proof.
TEST(LearningSearch, AgreesWithItselfFromAboveAndFromBelow) {
    Random random(16);
    for (int round = 0; round < 20; ++round) {
        SCOPED_TRACE(round);
        ProblemShape shape;
        shape.tasks = 12;
        shape.longest = round % 2 == 0 ? 6 : 60;
        shape.capacity = 5;
        shape.arcChance = 0.05;
        const ResourceProblem problem = randomProblem(shape, random);
        LearningSearch fromAbove(problem, static_cast<Period>(latestSensibleEnd(problem)));
        const auto never = [] { return false; };
        Period best = kLastPeriod;
        while (fromAbove.run(50'000, never) == LearningSearch::Status::Found) {
            best = makespanOf(problem, fromAbove.starts());
        }
        LearningSearch below(problem, best - 1);
        EXPECT_EQ(below.run(50'000, never), LearningSearch::Status::NoneLeft);
        LearningSearch exactly(problem, best);
        EXPECT_EQ(exactly.run(50'000, never), LearningSearch::Status::Found);
        EXPECT_EQ(makespanOf(problem, exactly.starts()), best);
    }
}

TEST(SearchSchedule, TheSameEffortGivesTheSameSchedule) {
    Random random(12);
    ProblemShape shape;
    shape.tasks = 40;
    shape.longest = 9;
    shape.arcChance = 0.05;
    const ResourceProblem problem = randomProblem(shape, random);
    const ResourceSchedule first = searchSchedule(problem, kSmallEffort);
    const ResourceSchedule second = searchSchedule(problem, kSmallEffort);
    EXPECT_EQ(first.starts, second.starts);
    EXPECT_EQ(first.lowerBound, second.lowerBound);
    EXPECT_EQ(first.schedules, second.schedules);
    EXPECT_EQ(first.conflicts, second.conflicts);
}

TEST(SearchSchedule, ANeedAboveTheCapacityIsInfeasible) {
    ResourceProblemBuilder builder;
    builder.addResource(1);
    builder.addTask(1);
    builder.addNeed(0, 0, 2);
    EXPECT_EQ(searchSchedule(builder.build(), kSmallEffort).outcome, SearchOutcome::Infeasible);
}

TEST(SearchSchedule, NothingToDoIsDoneAtOnce) {
    const ResourceSchedule found = searchSchedule(ResourceProblemBuilder().build(), kSmallEffort);
    EXPECT_EQ(found.outcome, SearchOutcome::Optimal);
    EXPECT_EQ(found.makespan, 0);
}

TEST(SearchSchedule, GivesTheSinkBetterAndBetterSchedulesAndKeepsAWarmStart) {
    Random random(13);
    ProblemShape shape;
    shape.tasks = 40;
    shape.longest = 9;
    shape.arcChance = 0.05;
    const ResourceProblem problem = randomProblem(shape, random);
    Period last = kLastPeriod;
    const auto sink = [&](const ResourceSchedule& better) {
        EXPECT_LT(better.makespan, last);
        EXPECT_TRUE(validateSchedule(problem, better.starts).empty());
        last = better.makespan;
    };
    const ResourceSchedule found = searchSchedule(problem, kSmallEffort, {}, {}, sink);
    EXPECT_EQ(found.makespan, last);
    const ResourceSchedule again = searchSchedule(problem, {3, 0, {}}, found.starts);
    EXPECT_LE(again.makespan, found.makespan);
}

TEST(SearchSchedule, StopsWhenItIsTold) {
    Random random(14);
    ProblemShape shape;
    shape.tasks = 60;
    shape.longest = 9;
    shape.capacity = 7;
    shape.arcChance = 0.02;
    const ResourceProblem problem = randomProblem(shape, random);
    std::stop_source source;
    const auto sink = [&](const ResourceSchedule&) { source.request_stop(); };
    const SearchLimits endless{std::int64_t{1} << 60, std::int64_t{1} << 60, {}};
    const ResourceSchedule found = searchSchedule(problem, endless, {}, source.get_token(), sink);
    EXPECT_EQ(found.outcome, SearchOutcome::Stopped);
    expectSound(problem, found);
    int questions = 0;
    const SearchLimits timed{std::int64_t{1} << 60, std::int64_t{1} << 60, [&] { return ++questions > 20; }};
    EXPECT_EQ(searchSchedule(problem, timed).outcome, SearchOutcome::Feasible);
}

}  // namespace
}  // namespace waymark
