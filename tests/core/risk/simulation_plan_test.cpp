// What a simulation takes from a document.

#include "core/risk/simulation_plan.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"
#include "tests/core/risk/plans.h"
#include "tests/support/journey_builder.h"

namespace waymark::test {
namespace {

constexpr std::uint32_t kPlanRuns = 20'000;

// The document with another version of some row.
template <class Row>
Document with(Document document, Row row) {
    const Row* before = document.find(row.id);
    ChangeSet changes;
    changes.rows.emplace_back(RowChange<Row>{row.id, before ? std::optional(*before) : std::nullopt, row});
    EXPECT_TRUE(document.apply(changes));
    return document;
}

Document withKind(Document document, Id<Touchpoint> id, TouchpointKind kind) {
    Touchpoint row = document.table<Touchpoint>().at(id);
    row.kind = kind;
    return with(std::move(document), row);
}

Document withShare(Document document, Id<Dependency> id, double share) {
    Dependency row = document.table<Dependency>().at(id);
    row.share = Probability::from(share);
    return with(std::move(document), row);
}

TEST(SimulationPlan, HasTheTouchpointsAndWaysOfTheDocument) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2).depend("A", "B", DependencyKind::StartToStart, 0.5);
    const SimulationPlan plan = planOf(build.document());
    ASSERT_EQ(plan.steps.size(), 2U);
    ASSERT_EQ(plan.ways.size(), 1U);
    EXPECT_EQ(plan.ways[0].kind, DependencyKind::StartToStart);
    EXPECT_EQ(plan.ways[0].lag, 240.0);
    EXPECT_FALSE(plan.ways[0].share);
    EXPECT_EQ(finishOf(plan, kPlanRuns).mean(), 2.5 * 480.0);
}

TEST(SimulationPlan, AMilestoneTakesNoTime) {
    JourneyBuilder build;
    build.touchpoint("A", 3);
    EXPECT_EQ(finishOf(planOf(withKind(build.document(), build.id("A"), TouchpointKind::Milestone)), kPlanRuns).mean(),
              0.0);
}

TEST(SimulationPlan, WaysWithoutAShareTakeEquallyWhatIsLeft) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).touchpoint("C", 1).touchpoint("D", 1);
    build.after("B", "A").after("C", "A").after("D", "A");
    Document document = withKind(build.document(), build.id("A"), TouchpointKind::Decision);
    for (const auto& way : planOf(document).ways) EXPECT_FALSE(way.share);  // no share at all: all happen
    document = withShare(std::move(document), build.dependency("A", "B"), 0.4);
    const SimulationPlan plan = planOf(document);
    std::vector<double> shares;
    for (const auto& way : plan.ways) shares.push_back(way.share.value_or(-1.0));
    EXPECT_EQ(shares, (std::vector<double>{0.4, 0.3, 0.3}));
}

TEST(SimulationPlan, SharesOutOfWhatIsNoDecisionDoNotCount) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    const Document document = withShare(build.document(), build.dependency("A", "B"), 0.4);
    EXPECT_FALSE(planOf(document).ways[0].share);
}

TEST(SimulationPlan, TakesRiskEventsAndTheSharedFactor) {
    JourneyBuilder build;
    build.touchpoint("A", 10).touchpoint("B", 10).after("B", "A");
    build.add(
        RiskEvent{{}, "Strike", *Probability::from(0.25), fixedEstimate(days(4)), {build.id("A"), build.id("B")}});
    const SimulationPlan plan = planOf(build.document());
    ASSERT_EQ(plan.events.size(), 1U);
    const FinishDistribution found = finishOf(plan, kPlanRuns);
    EXPECT_NEAR(found.chanceWithin(20.0 * 480.0).value, 0.75, fourErrors(0.25, kPlanRuns));
    EXPECT_EQ(found.quantile(1.0).value, 28.0 * 480.0);

    PlanSettings settings;
    settings.riskFactor = 0.2;
    const SimulationPlan factored = planOf(with(Document(build.document()), settings));
    EXPECT_EQ(factored.riskFactor, 0.2);
    EXPECT_GT(finishOf(factored, kPlanRuns).deviation(), found.deviation());
}

// What it adds is drawn all the same, and a tick must not be so short that no number holds it.
TEST(SimulationPlan, HasRoomForARiskThatHitsNothing) {
    JourneyBuilder build;
    build.touchpoint("A", 10);
    build.add(RiskEvent{{}, "Elsewhere", *Probability::from(1.0), fixedEstimate(days(900'000)), {}});
    const SimulationModel model = makeSimulationModel(planOf(build.document()));
    ASSERT_EQ(model.events.size(), 1U);
    EXPECT_LE(model.events[0].impact.longest(), kLongestRun);
}

TEST(SimulationPlan, DrawsFromWhatWasObserved) {
    JourneyBuilder build;
    build.touchpoint("A", observedEstimate({days(1), days(1), days(3), days(7)}));
    const FinishDistribution found = finishOf(planOf(build.document()), kPlanRuns);
    EXPECT_NEAR(found.chanceWithin(1.0 * 480.0).value, 0.5, fourErrors(0.5, kPlanRuns));
    EXPECT_NEAR(found.chanceWithin(3.0 * 480.0).value, 0.75, fourErrors(0.75, kPlanRuns));
    EXPECT_EQ(found.quantile(1.0).value, 7.0 * 480.0);
    JourneyBuilder none;
    none.touchpoint("A", observedEstimate({}));
    EXPECT_EQ(finishOf(planOf(none.document()), kPlanRuns).mean(), 0.0);
}

TEST(SimulationPlan, OrdersOfRowsThatAreGoneAreIgnored) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2);
    const std::vector<ResourceOrder> orders{{build.id("A"), build.id("B")}, {build.id("A"), Id<Touchpoint>{99}}};
    const SimulationPlan plan = planOf(build.document(), orders);
    ASSERT_EQ(plan.orders.size(), 1U);
    EXPECT_EQ(finishOf(plan, kPlanRuns).mean(), 3.0 * 480.0);
}

TEST(SimulationPlan, SettingsAreThoseOfTheDocument) {
    PlanSettings settings;
    settings.runs = kMostRuns;
    settings.seed = 77;
    const SimulationSettings found = simulationSettings(with(Document{}, settings));
    EXPECT_EQ(found.runs, kMostSimulatedRuns);
    EXPECT_EQ(found.seed, 77U);
    EXPECT_EQ(simulationSettings(Document{}), SimulationSettings{});
}

}  // namespace
}  // namespace waymark::test
