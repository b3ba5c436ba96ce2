#include "core/resource/justification_search.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/resource/lower_bounds.h"
#include "core/resource/parallel_generation.h"
#include "core/resource/search_schedule.h"
#include "core/resource/validate_schedule.h"
#include "tests/support/layered_network.h"
#include "tests/support/random_problem.h"

namespace waymark {
namespace {

const auto kNever = [] { return false; };

TEST(ParallelGeneration, GivesAnOrderInWhichNothingComesBeforeWhatItDependsOn) {
    Random random(21);
    for (int round = 0; round < 100; ++round) {
        test::ProblemShape shape;
        shape.tasks = 15;
        shape.lags = round % 2 == 0;
        shape.releases = round % 3 == 0;
        const ResourceProblem problem = test::randomProblem(shape, random);
        std::vector<double> urgencies;
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) urgencies.push_back(random.uniform());
        const std::vector<std::uint32_t> order = parallelOrder(problem, urgencies);
        ASSERT_EQ(order.size(), problem.taskCount());
        std::vector<std::size_t> place(order.size(), order.size());
        for (std::size_t k = 0; k < order.size(); ++k) place[order[k]] = k;
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
            EXPECT_LT(place[task], order.size());
            for (const auto& arc : problem.incoming(task)) EXPECT_LT(place[arc.task], place[task]);
        }
    }
}

TEST(ParallelGeneration, TheMostUrgentComesFirstWhereOnlyOneFits) {
    ResourceProblemBuilder builder;
    builder.addResource(1);
    for (std::uint32_t task = 0; task < 3; ++task) {
        builder.addTask(2);
        builder.addNeed(task, 0, 1);
    }
    EXPECT_EQ(parallelOrder(builder.build(), std::vector<double>{3.0, 1.0, 2.0}),
              (std::vector<std::uint32_t>{1, 2, 0}));
}

TEST(JustificationSearch, ShortensALargeScheduleAndRepeatsExactly) {
    const ResourceProblem problem = test::layeredNetwork(700, 3);
    JustificationSearch search(problem), again(problem);
    search.run(1, 0, kNever);
    const Period first = search.bestMakespan();
    search.run(600, 0, kNever);
    EXPECT_LT(search.bestMakespan(), first);
    EXPECT_TRUE(validateSchedule(problem, search.bestStarts()).empty());
    again.run(1, 0, kNever);
    again.run(600, 0, kNever);
    EXPECT_EQ(again.bestStarts(), search.bestStarts());
}

// As measured in days when other programs levelled the same network: 211 and more.
TEST(JustificationSearch, LargePlansAreSearchedThroughTheSameFunction) {
    const ResourceProblem small = test::layeredNetwork(100, 1);
    EXPECT_EQ(searchSchedule(small, {600, 0, {}}).makespan, 197);
    const ResourceProblem large = test::layeredNetwork(1000, 1);
    const ResourceSchedule found = searchSchedule(large, {300, 0, {}});
    EXPECT_TRUE(validateSchedule(large, found.starts).empty());
    EXPECT_EQ(found.lowerBound, 517);
    EXPECT_LE(found.makespan, 545);
}

}  // namespace
}  // namespace waymark
