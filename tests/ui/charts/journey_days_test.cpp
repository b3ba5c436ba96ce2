#include "ui/charts/journey_days.h"

#include <gtest/gtest.h>

#include "core/edit/journey_edits.h"
#include "tests/support/journey_builder.h"
#include "ui/charts/time_ticks.h"

namespace waymark {
namespace {

using std::chrono::year;

// Starts on Friday, 18 December 2026.
Document dated(double days) {
    test::JourneyBuilder build;
    build.touchpoint("A", days);
    Document document = build.document();
    EXPECT_TRUE(document.apply(*edit::setStartDate(document, std::chrono::year_month_day{year{2026} / 12 / 18})));
    return document;
}

JourneyDays daysOf(const Document& document) { return {document, IncrementalSchedule(document)}; }

TEST(JourneyDays, AreUnknownWithoutAStartDate) {
    test::JourneyBuilder build;
    build.touchpoint("A", 3);
    const JourneyDays days = daysOf(build.document());
    EXPECT_FALSE(days.areKnown());
    EXPECT_EQ(days.finishDay(480.0), "");
    EXPECT_EQ(days.finishMoment(480.0), "");
    EXPECT_EQ(days.startTick(480.0, false), "");
    EXPECT_EQ(withDay("Finish", days.finishDay(480.0)), "Finish");
}

TEST(JourneyDays, CountWorkingDaysAndNameTheYearOnlyWhereItIsAnother) {
    const JourneyDays days = daysOf(dated(20));
    EXPECT_EQ(days.finishDay(480.0), "Fri 18 Dec") << "a day of work ends in the evening";
    EXPECT_EQ(days.finishDay(480.2), "Mon 21 Dec");
    EXPECT_EQ(days.finishDay(11.0 * 480.0), "Fri 1 Jan 2027");
    EXPECT_EQ(days.finishMoment(60.0), "Fri 18 Dec 2026 10:00");
    EXPECT_EQ(days.startTick(480.0, false), "21 Dec") << "the next piece of work begins after the weekend";
    EXPECT_EQ(days.startTick(240.0, true), "Fri 13:00");
    EXPECT_EQ(days.finishTick(480.0, false), "18 Dec") << "the day on which it is over, as all sentences say";
    EXPECT_EQ(days.finishTick(480.0, true), "Fri 17:00");
    EXPECT_EQ(days.span(0.0, 480.0), "18 Dec 09:00 → 17:00");
    EXPECT_EQ(days.span(480.0, 480.0), "18 Dec 17:00 → 17:00");
    EXPECT_EQ(withDay("Finish", days.finishDay(480.0)), "Finish · Fri 18 Dec");
}

TEST(JourneyDays, AnElapsedPromisePassesOnTheClock) {
    Document document = dated(3);
    EXPECT_FALSE(promisedEnd(document));
    const auto promisedDay = [&](Minutes length, TimeUnit unit) {
        EXPECT_TRUE(document.apply(*edit::setPromise(document, WrittenDuration{length, unit})));
        return daysOf(document).dayOf(promisedEnd(document)->time);
    };
    EXPECT_EQ(promisedDay(2 * kWorkingDay, TimeUnit::Day), "Mon 21 Dec");
    EXPECT_EQ(promisedDay(2 * kElapsedDay, TimeUnit::ElapsedDay), "Sun 20 Dec");
}

TEST(TimeTicks, HaveDaysBelowThemWhereTheyAreKnownAndRoomForThem) {
    const TimeAxis axis{0.0, 0.05, Minutes{480 * 40}};
    const TimeWords words{TimeUnit::Day, daysOf(dated(40))};
    const auto ticks = timeTicks(axis, 0.0, 1000.0, 44.0, words);
    ASSERT_GE(ticks.size(), 3U);
    EXPECT_EQ(ticks[0].day, "18 Dec");
    for (std::size_t k = 1; k < ticks.size(); ++k) {
        EXPECT_FALSE(ticks[k].day.isEmpty());
        EXPECT_GE(ticks[k].x - ticks[k - 1].x, 44.0 * 1.2);
    }
    EXPECT_GT(tickRowHeight(words), tickRowHeight({TimeUnit::Day}));
    // Closer than days apart, they need the time of day.
    const auto hours = timeTicks({0.0, 1.0, Minutes{960}}, 0.0, 960.0, 44.0, words);
    EXPECT_TRUE(hours[1].day.contains(':')) << hours[1].day.toStdString();
}

}  // namespace
}  // namespace waymark
