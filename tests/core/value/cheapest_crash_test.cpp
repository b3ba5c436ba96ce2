#include "core/value/exact_crash_curve.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/edit/crash_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/plan_edits.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/support/clock_journey.h"
#include "tests/support/days.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

// Makes two touchpoints of a journey on the clock dearer by the minute, up to so many minutes.
void offerHurry(Document& document, Random& random, std::int64_t most) {
    const ClockCrash clock(document, crashPlanOf(document));
    std::vector<std::size_t> some;
    for (std::size_t k = 0; k < clock.steps().size(); ++k) {
        if (clock.steps()[k].normal > 1) some.push_back(k);
    }
    for (int k = 0; k < 2 && !some.empty(); ++k) {
        const std::size_t node = some[random.below(some.size())];
        const Touchpoint& row = document.table<Touchpoint>().at(clock.network().touchpoints[node]);
        const std::int64_t normal = clock.steps()[node].normal;
        const std::int64_t less = std::min<std::int64_t>(
            normal, 1 + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(most))));
        const TimeUnit unit = isElapsed(row.estimate.unit) ? TimeUnit::ElapsedMinute : TimeUnit::Minute;
        const CrashOption option{crashOptionOf(row.id),
                                 {Minutes{normal - less}, unit},
                                 Money{less * (1 + static_cast<std::int64_t>(random.below(9)))}};
        ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    }
}

// The least cost at which any lengths are over in time; nothing where none are.
std::optional<double> byTryingAll(const Document& document, std::int64_t finish) {
    ClockCrash clock(document, crashPlanOf(document));
    std::vector<std::int64_t> lengths = clock.normal();
    std::optional<double> best;
    for (;;) {
        if (clock.finishOf(lengths) <= finish) best = std::min(best.value_or(1e18), clock.costOf(lengths));
        std::size_t k = 0;
        while (k < lengths.size() && lengths[k] <= clock.steps()[k].crash) {
            lengths[k] = clock.steps()[k].normal;
            ++k;
        }
        if (k == lengths.size()) return best;
        --lengths[k];
    }
}

TEST(CheapestCrash, IsTheCheapestOfAllWaysOnRandomCalendars) {
    int reached = 0;
    int proved = 0;
    int wrongByAverage = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        const bool kinds = seed % 3 == 0;
        Document document = test::randomClockJourney({.touchpoints = 6, .skills = false, .kinds = kinds}, seed);
        if (!crashPlanOf(document).hasOwnHours) continue;
        Random random(seed);
        offerHurry(document, random, 40);
        const JourneyCrash journey = crashPlanOf(document);
        ClockCrash clock(document, journey);
        const std::int64_t finish = clock.finishOf(clock.normal()) - 1 - static_cast<std::int64_t>(random.below(40));
        const CheapestCrash found = cheapestCrash(document, journey, finish);
        const auto best = byTryingAll(document, finish);
        ASSERT_EQ(found.isReached, best.has_value());
        if (!best) continue;
        ++reached;
        EXPECT_LE(found.solution.finish, finish);
        EXPECT_GE(found.solution.cost, *best - 1e-6);
        EXPECT_LE(found.lowerBound, *best + 1e-6) << "what is called impossible is";
        EXPECT_TRUE(found.isProved());
        if (found.isProved()) {
            ++proved;
            EXPECT_LT(found.solution.cost, *best + 0.5);
        }
        const auto average = clock.ownLengths(crashTo(journey.plan, finish).durations);
        if (clock.finishOf(average) > finish || clock.costOf(average) > *best + 0.5) ++wrongByAverage;
    }
    EXPECT_GT(reached, 30);
    EXPECT_EQ(proved, reached);
    EXPECT_GT(wrongByAverage, reached / 3) << "else the average week would do";
}

// What it says is what the schedule says once touchpoints have been hurried.
TEST(CheapestCrash, IsOverInTimeWhenItIsDone) {
    int done = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        Document document = test::randomClockJourney({.touchpoints = 8, .skills = false, .kinds = false}, seed);
        if (!crashPlanOf(document).hasOwnHours) continue;
        Random random(seed);
        offerHurry(document, random, 600);
        const JourneyCrash journey = crashPlanOf(document);
        ClockCrash clock(document, journey);
        const std::int64_t finish = clock.finishOf(clock.normal()) - static_cast<std::int64_t>(random.below(500));
        const CheapestCrash found = cheapestCrash(document, journey, finish);
        if (!found.isReached) continue;
        std::vector<edit::Hurried> hurried;
        for (std::size_t k = 0; k < journey.touchpoints.size(); ++k) {
            hurried.push_back({journey.touchpoints[k], Minutes{found.solution.lengths[k]}, Money{}});
        }
        ASSERT_TRUE(document.apply(*edit::hurry(document, hurried)));
        EXPECT_LE(IncrementalSchedule(document).finish().count(), finish);
        ++done;
    }
    EXPECT_GT(done, 10);
}

TEST(CheapestCrash, WithoutHoursOfItsOwnTheCurveIsRightByItself) {
    test::JourneyBuilder build;
    build.touchpoint("A", 10).touchpoint("B", 6).after("B", "A");
    Document document = build.document();
    const CrashOption option{crashOptionOf(build.id("A")), {test::days(7), TimeUnit::Day}, Money{30'000}};
    ASSERT_TRUE(document.apply(*edit::setCrashOption(document, option)));
    const JourneyCrash journey = crashPlanOf(document);
    const CheapestCrash found = cheapestCrash(document, journey, test::days(15).count());
    EXPECT_TRUE(found.isProved());
    EXPECT_NEAR(found.solution.cost, 10'000.0, 1e-6);
    EXPECT_FALSE(cheapestCrash(document, journey, test::days(12).count()).isReached);
    const CrashCurveSearch search(document, journey);
    EXPECT_EQ(search.curve().points.size(), 2U);
    EXPECT_TRUE(search.curve().isExact());
}

}  // namespace
}  // namespace waymark
