#include "core/risk/clock_passes.h"

#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "core/risk/finish_distribution.h"
#include "core/risk/touchpoint_risk.h"
#include "core/schedule/compute_schedule.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/support/clock_journey.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

// Every run takes what the schedule takes.
SimulationPlan certainPlan(const Document& document, const Network& network) {
    SimulationPlan plan = planOf(document);
    for (std::size_t k = 0; k < plan.steps.size(); ++k) {
        const bool isClock = network.axes->axisOf[k] == Axes::kClock;
        plan.steps[k].duration = constantLaw(static_cast<double>(network.axes->lengths[k].count()) *
                                             (isClock ? workingMinutesPerElapsedMinute() : 1.0));
    }
    return plan;
}

TEST(ClockPasses, RunsWithoutChanceAreTheSchedule) {
    constexpr std::uint32_t kRuns = 3;
    int onClock = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        const Document document = test::randomClockJourney({.touchpoints = 3 + seed % 20}, seed);
        const Network network = makeNetwork(document);
        if (!network.axes) continue;
        ++onClock;
        const Schedule schedule = computeSchedule(network);
        const SimulationModel model = makeSimulationModel(certainPlan(document, network));
        const SimulationRuns runs = simulate(model, {kRuns, 1});
        ASSERT_EQ(runs.ends.size(), kRuns);
        EXPECT_EQ(model.minutes(runs.ends[kRuns - 1]), static_cast<double>(schedule.finish.count()));
        const IncrementalSchedule dated(document);
        const WorkCalendar& calendar = dated.calendar();
        const LocalTime begin = calendar.startTime(WorkTime{});
        EXPECT_EQ(begin + Minutes{runs.clockEnds[kRuns - 1]}, dated.finishTime());
        std::map<Id<Touchpoint>, std::size_t> nodeOf;
        for (std::size_t k = 0; k < network.nodeCount(); ++k) nodeOf[network.touchpoints[k]] = k;
        for (std::size_t node = 0; node < model.nodeCount(); ++node) {
            const Dates& dates = schedule.dates[nodeOf.at(model.touchpoints[node])];
            const LocalTime over = begin + Minutes{runs.finishes.of(node)[0]};
            EXPECT_EQ(over, dated.clockDates(model.touchpoints[node])->earlyFinish);
            EXPECT_EQ(calendar.workTimeAt(over), dates.earlyFinish);
            EXPECT_EQ(runs.sums.critical[node], dates.drivesEnd ? kRuns : 0U);
        }
        for (std::size_t arc = 0; arc < network.arcCount(); ++arc)
            EXPECT_EQ(runs.sums.drove[arc], schedule.isCriticalArc[arc] != 0 ? kRuns : 0U);
    }
    EXPECT_GT(onClock, 100);
}

// Two days of waiting from Monday, 9 o'clock, are over on Wednesday at 9: 16 working hours. An hour of work follows.
TEST(ClockPasses, WaitingPassesOnTheClockAsInTheSchedule) {
    test::JourneyBuilder build;
    build.touchpoint("A", fixedEstimate(2 * kElapsedDay, TimeUnit::ElapsedDay)).touchpoint("B", 1.0 / 8.0);
    build.after("B", "A");
    const SimulationModel model = makeSimulationModel(planOf(build.document()));
    const FinishDistribution finish(model, simulate(model, {100, 1}));
    EXPECT_EQ(finish.mean(), 17.0 * 60.0);
    EXPECT_EQ(finish.deviation(), 0.0);
}

// 36 hours of work are done on Friday at 13:00. The waiting that follows takes 20 to 40 hours around the clock, all
// equally likely: it is over between Saturday at 9 and Sunday at 5, though no working time passes any more.
TEST(ClockPasses, WhatEndsOnAWeekendIsOverThenAndNotOnFriday) {
    using namespace std::chrono_literals;
    constexpr std::uint32_t kRuns = 20'000;
    constexpr double kHour = 60.0;
    test::JourneyBuilder build;
    build.touchpoint("A", 4.5);
    build.touchpoint("B", {20h, 30h, 40h, TimeUnit::ElapsedHour, Distribution::Uniform});
    build.after("B", "A");
    Journey row = build.document().journey();
    row.startDate = std::chrono::year{2026} / 3 / 2;
    build.replace(row);
    const SimulationModel model = makeSimulationModel(planOf(build.document()));
    const SimulationRuns runs = simulate(model, {kRuns, 1});
    const FinishDistribution finish(model, runs);
    const LocalTime friday = std::chrono::local_days{std::chrono::year{2026} / 3 / 6};
    const auto share = [&](double expected) { return 4.0 * std::sqrt(expected * (1.0 - expected) / kRuns); };
    EXPECT_EQ(finish.mean(), 40.0 * kHour);
    EXPECT_EQ(finish.quantile(0.8).value, 40.0 * kHour);
    EXPECT_EQ(finish.chanceBy(friday + 17h).value, 0.0);
    EXPECT_EQ(finish.chanceWithin(40.0 * kHour).value, 0.0);
    EXPECT_NEAR(finish.chanceBy(friday + 24h + 13h).value, 0.2, share(0.2));
    EXPECT_NEAR(finish.chanceBy(friday + 24h + 19h).value, 0.5, share(0.5));
    EXPECT_EQ(finish.chanceBy(friday + 3 * 24h + 9h).value, 1.0);
    for (const double chance : {0.5, 0.8, 0.9}) {
        const auto over = static_cast<double>((finish.timeOf(chance) - (friday + 13h)).count());
        EXPECT_NEAR(over, (20.0 + 20.0 * chance) * kHour, 17.0) << chance;  // four errors
    }
    const auto risks = touchpointRisks(model, runs, 1, RankMeasures::LeaveOut);
    EXPECT_EQ(risks.back().finishP80Time, finish.timeOf(0.8));
    EXPECT_EQ(risks.back().finishP80, 40.0 * kHour);
    EXPECT_EQ(risks.front().finishP80Time, friday + 13h);
}

// Two waits end after Friday evening, one of them always later: it alone sets the end.
TEST(ClockPasses, OfTwoThatEndOnAWeekendTheLaterOneIsCritical) {
    using namespace std::chrono_literals;
    test::JourneyBuilder build;
    build.touchpoint("A", 4.5);
    build.touchpoint("B", fixedEstimate(10h, TimeUnit::ElapsedHour));
    build.touchpoint("C", fixedEstimate(30h, TimeUnit::ElapsedHour));
    build.after("B", "A").after("C", "A");
    const SimulationModel model = makeSimulationModel(planOf(build.document()));
    const auto risks = touchpointRisks(model, simulate(model, {100, 1}), 1, RankMeasures::LeaveOut);
    EXPECT_EQ(risks[1].criticality, 0.0);
    EXPECT_EQ(risks[2].criticality, 1.0);
}

// A promise of two days around the clock, made on a Monday, ends with 16 working hours; made on a Friday, with 8.
TEST(ClockPasses, AnElapsedPromiseRunsOutOnTheClock) {
    test::JourneyBuilder build;
    Journey row = build.document().journey();
    row.promise = WrittenDuration{2 * kElapsedDay, TimeUnit::ElapsedDay};
    build.replace(row);
    EXPECT_EQ(promisedWork(build.document()), Minutes{16 * 60});
    row.startDate = std::chrono::year{2026} / 4 / 3;
    build.replace(row);
    EXPECT_EQ(promisedWork(build.document()), Minutes{8 * 60});
    row.promise = WrittenDuration{2 * kWorkingDay, TimeUnit::Day};
    build.replace(row);
    EXPECT_EQ(promisedWork(build.document()), Minutes{16 * 60});
    row.promise.reset();
    build.replace(row);
    EXPECT_FALSE(promisedWork(build.document()));
}

}  // namespace
}  // namespace waymark
