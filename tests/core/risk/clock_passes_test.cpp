#include "core/risk/clock_passes.h"

#include <map>

#include <gtest/gtest.h>

#include "core/risk/finish_distribution.h"
#include "core/schedule/compute_schedule.h"
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
        std::map<Id<Touchpoint>, std::size_t> nodeOf;
        for (std::size_t k = 0; k < network.nodeCount(); ++k) nodeOf[network.touchpoints[k]] = k;
        for (std::size_t node = 0; node < model.nodeCount(); ++node) {
            const Dates& dates = schedule.dates[nodeOf.at(model.touchpoints[node])];
            EXPECT_EQ(model.minutes(runs.finishes.of(node)[0]),
                      static_cast<double>(dates.earlyFinish.time_since_epoch().count()));
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
