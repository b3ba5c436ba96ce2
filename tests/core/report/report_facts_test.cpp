// The facts of a report are those of the analyses, and are there once.

#include "core/report/report_facts.h"

#include <gtest/gtest.h>

#include "tests/support/journey_builder.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

TEST(ReportFacts, AreThoseOfTheAnalyses) {
    const Document document = test::staffedJourney();
    std::vector<ReportStep> steps;
    const auto facts = gatherFacts(document, {}, [&](ReportStep step) { steps.push_back(step); });
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->schedule.finish, reportSchedule(document)->finish);
    ASSERT_TRUE(facts->chain);
    EXPECT_EQ(facts->chain->makespan, makeChainPlan(document, chainSettings(document))->makespan);
    ASSERT_TRUE(facts->simulation);
    EXPECT_EQ(facts->simulation->finish.runs(), simulationSettings(document).runs);
    EXPECT_EQ(steps.size(), 5U);
}

TEST(ReportFacts, OfAnEmptyJourneyHoldNoSimulation) {
    const auto facts = gatherFacts(Document(), {});
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->simulation);
    EXPECT_NE(reportJson(*facts, TimeUnit::Day, "", {}).find("\"simulation\":null"), std::string::npos);
}

TEST(ReportFacts, AreRefusedWhereDependenciesRunInACircle) {
    test::JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1).depend("A", "B").depend("B", "A");
    const auto facts = gatherFacts(journey.document(), {});
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().code, ErrorCode::CyclicPlan);
}

}  // namespace
}  // namespace waymark
