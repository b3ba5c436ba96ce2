#include "core/edit/crash_edits.h"

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/schedule/incremental_schedule.h"
#include "core/value/crash_plan.h"
#include "tests/support/journey_builder.h"

namespace waymark::edit {
namespace {

using test::days;

Document hurriedJourney() {
    test::JourneyBuilder build;
    build.touchpoint("A", test::estimateInDays(2, 4, 6)).touchpoint("B", 3).after("B", "A");
    Document document = build.document();
    EXPECT_TRUE(document.apply(
        *setCrashOption(document, {crashOptionOf(build.id("A")), {days(2), TimeUnit::Day}, Money{20'000}})));
    return document;
}
constexpr Id<Touchpoint> kHurriedOne{1};

TEST(CrashEdits, ShrinkAllThreeTimesAndMoveTheMoney) {
    Document document = hurriedJourney();
    const Hurried half{kHurriedOne, days(3), Money{10'000}};
    ASSERT_TRUE(document.apply(*hurry(document, {&half, 1})));
    const Touchpoint& row = *document.find(kHurriedOne);
    EXPECT_EQ(row.estimate.optimistic, days(1.5));
    EXPECT_EQ(row.estimate.likely, days(3));
    EXPECT_EQ(row.estimate.pessimistic, days(4.5));
    EXPECT_EQ(row.cost, Money{10'000});
    EXPECT_EQ(document.find(crashOptionOf(kHurriedOne))->cost, Money{10'000});
    const Hurried all{kHurriedOne, days(2), Money{10'000}};
    ASSERT_TRUE(document.apply(*hurry(document, {&all, 1})));
    EXPECT_EQ(document.find(kHurriedOne)->estimate.likely, days(2));
    EXPECT_EQ(document.find(kHurriedOne)->cost, Money{20'000});
    EXPECT_EQ(document.find(crashOptionOf(kHurriedOne)), nullptr) << "nothing is left to buy";
}

TEST(CrashEdits, LeaveAloneWhatIsQuickEnoughAndRefuseWhatCannotBe) {
    const Document document = hurriedJourney();
    const Hurried slower{kHurriedOne, days(5), Money{10'000}};
    EXPECT_TRUE(hurry(document, {&slower, 1})->empty());
    const Hurried gone{Id<Touchpoint>{99}, days(1), {}};
    EXPECT_EQ(hurry(document, {&gone, 1}).error().code, ErrorCode::RowMissing);
    const Hurried negative{kHurriedOne, days(-1), {}};
    EXPECT_EQ(hurry(document, {&negative, 1}).error().code, ErrorCode::NegativeDuration);
    const Hurried dear{kHurriedOne, days(3), Money{kLargestAmount + 1}};
    EXPECT_EQ(hurry(document, {&dear, 1}).error().code, ErrorCode::OutOfRange);
    const Hurried none{kHurriedOne, Minutes{0}, Money{1}};
    Document nothing = document;
    ASSERT_TRUE(nothing.apply(*hurry(nothing, {&none, 1})));
    EXPECT_EQ(nothing.find(kHurriedOne)->estimate, fixedEstimate(Minutes{0}));
}

TEST(CrashEdits, TheJourneyIsOverWhenTheCrashPlanSays) {
    Document document = hurriedJourney();
    const JourneyCrash crash = crashPlanOf(document);
    const CrashSolution solution = crashTo(crash.plan, days(5.5).count());
    std::vector<Hurried> hurried;
    for (std::size_t k = 0; k < crash.touchpoints.size(); ++k) {
        hurried.push_back({crash.touchpoints[k], Minutes{solution.durations[k]}, {}});
    }
    ASSERT_TRUE(document.apply(*hurry(document, hurried)));
    EXPECT_EQ(IncrementalSchedule(document).finish(), days(5.5));
}

}  // namespace
}  // namespace waymark::edit
