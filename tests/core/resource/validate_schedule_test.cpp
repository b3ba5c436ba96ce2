#include "core/resource/validate_schedule.h"

#include <gtest/gtest.h>

namespace waymark {
namespace {

using Kind = ScheduleFault::Kind;

// Three tasks of two periods; the second two periods behind the end of the first; the third with the first's agent.
ResourceProblem smallProblem() {
    ResourceProblemBuilder builder;
    const auto agent = builder.addResource(2);
    builder.addTask(2);
    builder.addTask(2);
    builder.addTask(2, {}, 1);
    builder.addDistance(0, 1, 4);
    builder.addNeed(0, agent, 1);
    builder.addNeed(1, agent, 2);
    builder.addNeed(2, agent, 2);
    return builder.build();
}

TEST(ValidateSchedule, AcceptsWhatCanBeCarriedOut) {
    EXPECT_TRUE(validateSchedule(smallProblem(), std::vector<Period>{0, 4, 2}).empty());
    EXPECT_TRUE(validateSchedule(smallProblem(), std::vector<Period>{3, 7, 1}).empty());
}

TEST(ValidateSchedule, FindsEachPlantedFault) {
    const ResourceProblem problem = smallProblem();
    const auto faultsOf = [&](std::vector<Period> starts) { return validateSchedule(problem, starts); };
    EXPECT_EQ(faultsOf({0, 4}), (std::vector{ScheduleFault{Kind::WrongSize, 2, 3}}));
    EXPECT_EQ(faultsOf({0, 3, 7}), (std::vector{ScheduleFault{Kind::DistanceBroken, 1, 0}}));
    EXPECT_EQ(faultsOf({2, 6, 0}), (std::vector{ScheduleFault{Kind::TooEarly, 2, 0}}));
    EXPECT_EQ(faultsOf({-1, 4, 2}), (std::vector{ScheduleFault{Kind::TooEarly, 0, 0}}));
    EXPECT_EQ(faultsOf({0, 4, 1}), (std::vector{ScheduleFault{Kind::OverCapacity, 2, 0}}));
    EXPECT_EQ(faultsOf({0, 4, 5}), (std::vector{ScheduleFault{Kind::OverCapacity, 2, 0}}));
    EXPECT_EQ(faultsOf({0, 4, 4}).size(), 2U);
}

}  // namespace
}  // namespace waymark
