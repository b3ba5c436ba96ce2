#include "core/resource/schedule_generator.h"

#include <gtest/gtest.h>

#include "core/resource/sampling.h"
#include "core/resource/validate_schedule.h"
#include "tests/support/random_problem.h"

namespace waymark {
namespace {

using test::ProblemShape;
using test::randomProblem;

// Short tasks and long ones take different profiles.
ProblemShape shapeOf(int round) {
    ProblemShape shape;
    shape.tasks = 20;
    shape.resources = 1 + static_cast<std::uint32_t>(round % 6);
    shape.longest = round % 2 == 0 ? 9 : 900;
    shape.capacity = round % 3 == 0 ? 1'000'000 : 4;
    shape.arcChance = 0.1;
    shape.lags = round % 5 != 0;
    shape.releases = round % 7 == 0;
    return shape;
}

TEST(ScheduleGenerator, EverySampledOrderBecomesAScheduleThatCanBeCarriedOut) {
    Random random(1);
    for (int round = 0; round < 300; ++round) {
        const ResourceProblem problem = randomProblem(shapeOf(round), random);
        const CriticalTimes times = criticalTimes(problem);
        ScheduleGenerator generator(problem);
        std::vector<Period> starts;
        const Period makespan = generator.generate(sampleOrder(problem, times, random), starts);
        EXPECT_TRUE(validateSchedule(problem, starts).empty());
        EXPECT_EQ(makespan, makespanOf(problem, starts));
        EXPECT_GE(makespan, capacityBound(problem, times));
        EXPECT_LE(makespan, latestSensibleEnd(problem));
    }
}

TEST(ScheduleGenerator, JustifyingMakesNoScheduleLonger) {
    Random random(2);
    int shorter = 0;
    for (int round = 0; round < 300; ++round) {
        ProblemShape shape = shapeOf(round);
        shape.lags = shape.releases = false;
        const ResourceProblem problem = randomProblem(shape, random);
        ScheduleGenerator generator(problem);
        std::vector<Period> starts;
        const Period before = generator.generate(sampleOrder(problem, criticalTimes(problem), random), starts);
        const Period after = generator.justify(starts);
        EXPECT_TRUE(validateSchedule(problem, starts).empty());
        EXPECT_LE(after, before);
        shorter += after < before ? 1 : 0;
    }
    EXPECT_GT(shorter, 50);
}

TEST(ScheduleGenerator, JustifyingStaysFeasibleWithLeadsAndReleases) {
    Random random(3);
    for (int round = 0; round < 300; ++round) {
        ProblemShape shape = shapeOf(round);
        shape.lags = true;
        const ResourceProblem problem = randomProblem(shape, random);
        ScheduleGenerator generator(problem);
        std::vector<Period> starts;
        generator.generate(orderByLatestFinish(problem, criticalTimes(problem)), starts);
        const Period makespan = generator.justify(starts);
        EXPECT_EQ(makespan, makespanOf(problem, starts));
        EXPECT_TRUE(validateSchedule(problem, starts).empty());
    }
}

TEST(ScheduleGenerator, TheOrderOfAScheduleGivesTheScheduleAgain) {
    Random random(4);
    for (int round = 0; round < 100; ++round) {
        ProblemShape shape = shapeOf(round);
        shape.lags = false;
        const ResourceProblem problem = randomProblem(shape, random);
        ScheduleGenerator generator(problem);
        std::vector<Period> starts, again;
        generator.generate(sampleOrder(problem, criticalTimes(problem), random), starts);
        std::vector<std::uint32_t> order;
        generator.orderByStart(starts, order);
        generator.generate(order, again);
        EXPECT_EQ(again, starts);
    }
}

}  // namespace
}  // namespace waymark
