#include "core/schedule/under_way.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/model/change_builder.h"
#include "core/risk/risk_under_way.h"
#include "core/risk/simulation.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::days;

void tell(Document& document, Id<Touchpoint> id, Minutes start, std::optional<Minutes> finish = {},
          std::optional<WrittenDuration> remaining = {}) {
    Progress row{progressOf(id), WorkTime{start}, {}, remaining};
    if (finish) row.finish = WorkTime{*finish};
    ASSERT_TRUE(document.apply(*edit::setProgress(document, row)));
}

void setStatus(Document& document, Minutes now) {
    PlanSettings row = document.planSettings();
    row.status = WorkTime{now};
    ASSERT_TRUE(document.apply(*edit::setPlanSettings(document, row)));
}

Minutes expectedEnd(const Document& document) {
    return IncrementalSchedule(underWay(document)->rest.document).finish();
}

RiskFigures figuresOf(const Document& document) {
    const SimulationModel model = makeSimulationModel(planOf(document));
    return *riskFigures(model, simulate(model, {500, 1}), 1, RankMeasures::LeaveOut);
}

TEST(UnderWay, IsNothingBeforeProgressHasBeenTold) {
    EXPECT_FALSE(underWay(test::JourneyBuilder().touchpoint("A", 2).document()));
}

TEST(UnderWay, ADelayMovesWhatIsLeft) {
    test::JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", 3).touchpoint("C", 4).after("B", "A").after("C", "B");
    Document document = build.document();
    tell(document, build.id("A"), days(0), days(3));
    EXPECT_EQ(expectedEnd(document), days(10));
    tell(document, build.id("B"), days(3));
    setStatus(document, days(5));
    EXPECT_EQ(expectedEnd(document), days(10)) << "two of its three days have passed";
    tell(document, build.id("B"), days(3), {}, WrittenDuration{days(4), TimeUnit::Day});
    EXPECT_EQ(expectedEnd(document), days(13));
    setStatus(document, days(9));
    tell(document, build.id("B"), days(3), days(6));
    EXPECT_EQ(expectedEnd(document), days(13)) << "C begins now at the soonest";
    tell(document, build.id("C"), days(6), days(8));
    EXPECT_EQ(expectedEnd(document), days(8)) << "it is over";
}

// Told exactly as the schedule has it, at any moment, a journey ends when the schedule says.
TEST(UnderWay, AJourneyThatGoesAsPlannedEndsAsPlanned) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Document planned = test::randomJourney(
            {.touchpoints = 25, .dependencies = 40, .reach = 8, .mixedKinds = seed % 2 == 0 ? 0.3 : 0.0}, seed);
        std::vector<Touchpoint> rows(planned.table<Touchpoint>().begin(), planned.table<Touchpoint>().end());
        for (Touchpoint& row : rows) row.estimate = fixedEstimate(durationOn(row.estimate, Basis::Expected));
        ChangeBuilder changes(planned);
        for (const Touchpoint& row : rows) changes.put(row);
        ASSERT_TRUE(planned.apply(changes.take()));
        const IncrementalSchedule schedule(planned);
        for (const double share : {0.0, 0.3, 0.7, 1.0}) {
            Document document = planned;
            const Minutes now{static_cast<Minutes::rep>(share * static_cast<double>(schedule.finish().count()))};
            setStatus(document, now);
            for (const Touchpoint& row : rows) {
                const Minutes start = schedule.dates(row.id)->earlyStart.time_since_epoch();
                const Minutes finish = schedule.dates(row.id)->earlyFinish.time_since_epoch();
                if (start > now) continue;
                if (finish <= now)
                    tell(document, row.id, start, finish);
                else if (row.id.value % 2 == 0)
                    tell(document, row.id, start, {}, WrittenDuration{finish - now, TimeUnit::Minute});
                else
                    tell(document, row.id, start);
            }
            if (document.table<Progress>().empty()) continue;
            EXPECT_EQ(expectedEnd(document), schedule.finish()) << seed << ' ' << share;
        }
    }
}

TEST(UnderWay, AWaitGoesOnAroundTheClock) {
    test::JourneyBuilder build;
    build.touchpoint("A",
                     Estimate{Minutes{2880}, Minutes{2880}, Minutes{2880}, TimeUnit::ElapsedDay, Distribution::Fixed});
    build.touchpoint("B", 1).after("B", "A");
    Document document = build.document();
    const Minutes planned = IncrementalSchedule(document).finish();  // Monday 9 to Wednesday 9, and a day
    EXPECT_EQ(planned, days(3));
    tell(document, build.id("A"), days(0));
    setStatus(document, days(1));
    EXPECT_EQ(expectedEnd(document), planned);
}

TEST(UnderWay, WhereABranchWasTakenTheOthersAreNot) {
    test::JourneyBuilder build;
    build.touchpoint("D", 1).touchpoint("X", 1).touchpoint("Y", 10).after("X", "D").after("Y", "D");
    Touchpoint decision = build.document().table<Touchpoint>().at(build.id("D"));
    decision.kind = TouchpointKind::Decision;
    build.replace(decision);
    for (const char* code : {"X", "Y"}) {
        Dependency row = build.document().table<Dependency>().at(build.dependency("D", code));
        row.share = Probability::from(code[0] == 'X' ? 0.7 : 0.3);
        build.replace(row);
    }
    Document document = build.document();
    tell(document, build.id("D"), days(0), days(1));
    const auto latest = [&] { return figuresOf(underWay(document)->rest.document).finish.quantile(1.0).value; };
    EXPECT_NEAR(latest(), static_cast<double>(days(11).count()), 1.0) << "either may still be taken";
    tell(document, build.id("X"), days(1));
    EXPECT_NEAR(latest(), static_cast<double>(days(2).count()), 1.0);
}

TEST(UnderWay, FiguresAreToldOfTheWholeJourney) {
    test::JourneyBuilder build;
    build.touchpoint("A", 2).touchpoint("B", test::estimateInDays(1, 2, 6)).after("B", "A");
    Document document = build.document();
    tell(document, build.id("A"), days(0), days(3));
    const auto known = underWay(document);
    RiskFigures figures = figuresOf(known->rest.document);
    EXPECT_EQ(figures.touchpoints.size(), 3U);
    tellOfJourney(figures, *known);
    ASSERT_EQ(figures.touchpoints.size(), 2U);
    EXPECT_EQ(figures.find(build.id("A"))->finishP80, static_cast<double>(days(3).count()));
    EXPECT_EQ(figures.find(build.id("B"))->criticality, 1.0);
    EXPECT_GT(figures.finish.quantile(0.0).value, static_cast<double>(days(4).count()) - 1.0);
}

// Half of the time is left, so half of the spread is.
TEST(UnderWay, WhatRemainsKeepsItsShareOfTheSpread) {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(2, 4, 6));
    Document document = build.document();
    tell(document, build.id("A"), days(0), {}, WrittenDuration{days(2), TimeUnit::Day});
    const Estimate left = underWay(document)->rest.document.table<Touchpoint>().at(build.id("A")).estimate;
    EXPECT_EQ(left.optimistic, days(1));
    EXPECT_EQ(left.likely, days(2));
    EXPECT_EQ(left.pessimistic, days(3));
}

}  // namespace
}  // namespace waymark
