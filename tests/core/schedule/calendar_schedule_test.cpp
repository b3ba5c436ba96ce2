// Schedules of journeys with elapsed time and resources that keep to calendars of their own.

#include <gtest/gtest.h>

#include "core/model/change_builder.h"
#include "core/schedule/compute_schedule.h"
#include "core/schedule/incremental_schedule.h"
#include "tests/core/schedule/minute_schedule.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_plan_edits.h"

namespace waymark {
namespace {

using namespace std::chrono_literals;
using std::chrono::year;
using test::JourneyBuilder;

constexpr std::chrono::year_month_day kGoodFriday{year{2026} / 4 / 3};

void startOn(JourneyBuilder& journey, std::chrono::year_month_day date, Id<Calendar> calendar = {}) {
    Document document = journey.document();
    Journey row = document.journey();
    row.startDate = date;
    row.calendar = calendar;
    journey.replace(row);
}

Id<Resource> addResource(JourneyBuilder& journey, const Calendar& hours) {
    Resource row;
    row.name = "Team";
    row.calendar = journey.add(hours);
    return journey.add(row);
}

void demand(JourneyBuilder& journey, std::string_view code, Id<Resource> resource) {
    Demand row;
    row.touchpoint = journey.id(code);
    row.resource = resource;
    journey.add(row);
}

// "2026-04-07T09:00 2026-04-07T11:00"
std::string early(const IncrementalSchedule& schedule, Id<Touchpoint> id) {
    const ClockDates dates = *schedule.clockDates(id);
    return isoText(dates.earlyStart) + ' ' + isoText(dates.earlyFinish);
}

std::string late(const IncrementalSchedule& schedule, Id<Touchpoint> id) {
    const ClockDates dates = *schedule.clockDates(id);
    return isoText(dates.lateStart) + ' ' + isoText(dates.lateFinish);
}

TEST(CalendarSchedule, RespondsInFourBusinessHoursAcrossAWeekendAndAHoliday) {
    JourneyBuilder journey;
    Calendar hours = standardCalendar();
    hours.exceptions = {{year{2026} / 4 / 6, "Easter Monday", {}}};
    journey.touchpoint("A", fixedEstimate(6h + 30min, TimeUnit::Hour))
        .touchpoint("B", fixedEstimate(4h, TimeUnit::Hour));
    journey.after("B", "A");
    startOn(journey, kGoodFriday, journey.add(hours));
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-03T15:30 2026-04-07T11:30");
    EXPECT_EQ(schedule.dates(journey.id("B"))->duration(), Minutes{4h});
    EXPECT_EQ(isoText(schedule.finishTime()), "2026-04-07T11:30");
}

TEST(CalendarSchedule, WaitingPassesAroundTheClock) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", fixedEstimate(Minutes{24h}, TimeUnit::ElapsedDay)).touchpoint("C", 1);
    journey.after("B", "A").after("C", "B");
    startOn(journey, kGoodFriday);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-03T17:00 2026-04-04T17:00");
    EXPECT_EQ(early(schedule, journey.id("C")), "2026-04-06T09:00 2026-04-06T17:00");
    EXPECT_EQ(schedule.finish(), test::days(2));
    EXPECT_TRUE(schedule.dates(journey.id("A"))->isCritical());
    EXPECT_TRUE(schedule.isCritical(journey.dependency("A", "B")));
    // It may end as late as the morning on which C begins.
    EXPECT_EQ(late(schedule, journey.id("B")), "2026-04-05T09:00 2026-04-06T09:00");
}

TEST(CalendarSchedule, AnElapsedLagCountsNightsAndWeekends) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1);
    Dependency link;
    link.predecessor = journey.id("A");
    link.successor = journey.id("B");
    link.lag = {Minutes{72h}, TimeUnit::ElapsedDay};
    journey.add(link);
    startOn(journey, kGoodFriday);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-07T09:00 2026-04-07T17:00");
}

TEST(CalendarSchedule, AnElapsedLeadReachesBackAroundTheClock) {
    JourneyBuilder journey;
    journey.touchpoint("A", 2).touchpoint("B", 1);
    Dependency link;
    link.predecessor = journey.id("A");
    link.successor = journey.id("B");
    link.lag = {-Minutes{72h}, TimeUnit::ElapsedDay};
    journey.add(link);
    startOn(journey, kGoodFriday);  // A ends on Monday evening; three days before that it is Friday evening
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-06T09:00 2026-04-06T17:00");
}

TEST(CalendarSchedule, AResourceWorksWhenBothItAndTheJourneyDo) {
    JourneyBuilder journey;
    Calendar tuesdays;
    tuesdays.week[1] = {{8 * 60, 11 * 60}};
    tuesdays.week[5] = {{0, kMinutesOfDay}};  // a Saturday on which the journey rests
    journey.touchpoint("A", 0.5).touchpoint("B", fixedEstimate(3h, TimeUnit::Hour));
    journey.after("B", "A");
    demand(journey, "B", addResource(journey, tuesdays));
    startOn(journey, kGoodFriday);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-07T09:00 2026-04-14T10:00");
    EXPECT_EQ(late(schedule, journey.id("A")), "2026-04-06T13:00 2026-04-06T17:00");
    EXPECT_EQ(schedule.dates(journey.id("A"))->totalFloat, Minutes{12h});
    EXPECT_TRUE(schedule.dates(journey.id("A"))->isCritical()) << "it drives the start of B, for all its float";
    EXPECT_EQ(schedule.criticalPath().touchpoints, (std::vector{journey.id("A"), journey.id("B")}));
}

TEST(CalendarSchedule, ResourcesThatNeverWorkTogetherKeepToTheHoursOfTheJourney) {
    JourneyBuilder journey;
    Calendar mornings;
    Calendar afternoons;
    mornings.week[0] = {{9 * 60, 12 * 60}};
    afternoons.week[0] = {{12 * 60, 17 * 60}};
    journey.touchpoint("A", 1);
    demand(journey, "A", addResource(journey, mornings));
    demand(journey, "A", addResource(journey, afternoons));
    startOn(journey, kGoodFriday);
    EXPECT_EQ(early(IncrementalSchedule(journey.document()), journey.id("A")), "2026-04-03T09:00 2026-04-03T17:00");
}

TEST(CalendarSchedule, AJourneyWithoutAStartDateBeginsOnTheMondayOfAnUnnamedWeek) {
    JourneyBuilder journey;
    Calendar hours = standardCalendar();
    hours.exceptions = {{std::chrono::year_month_day{kUnnamedMonday}, "New Year", {}}};
    journey.touchpoint("A", 5).touchpoint("B", fixedEstimate(Minutes{48h}, TimeUnit::ElapsedDay)).after("B", "A");
    Document document = journey.document();
    Journey row = document.journey();
    row.calendar = journey.add(hours);
    journey.replace(row);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(schedule.clockDates(journey.id("A"))->earlyStart, LocalTime{kUnnamedMonday} + 9h);
    EXPECT_EQ(schedule.clockDates(journey.id("B"))->earlyFinish, LocalTime{kUnnamedMonday} + Minutes{24h} * 6 + 17h);
}

TEST(CalendarSchedule, AMilestoneIsReachedInTheEveningNotTheNextMorning) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).milestone("M").after("M", "A");
    startOn(journey, kGoodFriday);
    const IncrementalSchedule schedule(journey.document());
    EXPECT_EQ(early(schedule, journey.id("M")), "2026-04-03T17:00 2026-04-03T17:00");
}

// A few touchpoints with resources and lags of all kinds, starting on some day of early 2026.
Document randomJourney(Random& random) {
    JourneyBuilder journey;
    const Calendar hours = test::randomCalendar(random);
    const std::array<Id<Resource>, 2> teams{addResource(journey, test::randomCalendar(random)),
                                            addResource(journey, test::randomCalendar(random))};
    const std::string codes = "ABCDEF";
    for (const char code : codes) {
        const std::string name(1, code);
        const Minutes length{static_cast<int>(random.below(4) * random.below(200))};
        journey.touchpoint(name, fixedEstimate(length, random.below(4) == 0 ? TimeUnit::ElapsedHour : TimeUnit::Hour));
        if (random.below(2) == 0) demand(journey, name, teams[random.below(2)]);
    }
    for (std::size_t to = 1; to < codes.size(); ++to) {
        for (std::size_t from = 0; from < to; ++from) {
            if (random.below(3) != 0) continue;
            Dependency link;
            link.predecessor = journey.id(codes.substr(from, 1));
            link.successor = journey.id(codes.substr(to, 1));
            link.kind = static_cast<DependencyKind>(random.below(4));
            if (random.below(2) == 0) link.lag.length = Minutes{static_cast<int>(random.below(700)) - 200};
            link.lag.unit = random.below(2) == 0 ? TimeUnit::ElapsedHour : TimeUnit::Hour;
            journey.add(link);
        }
    }
    startOn(journey,
            std::chrono::year_month_day{std::chrono::sys_days{year{2026} / 1 / 1} +
                                        std::chrono::days{static_cast<int>(random.below(30))}},
            random.below(3) == 0 ? Id<Calendar>{} : journey.add(hours));
    return journey.document();
}

void expectEarlyTimes(const Document& document, const IncrementalSchedule& schedule, test::MinuteSchedule& minutes) {
    ASSERT_EQ(isoText(schedule.finishTime()), isoText(minutes.run()));
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const ClockDates clock = *schedule.clockDates(row.id);
        const auto& times = minutes.times(row.id);
        ASSERT_EQ(isoText(clock.earlyStart), isoText(times.start)) << row.code;
        ASSERT_EQ(isoText(clock.earlyFinish), isoText(times.finish)) << row.code;
        const Dates& dates = *schedule.dates(row.id);
        ASSERT_EQ(dates.earlyStart, WorkTime{minutes.journey().between(minutes.begin(), times.start)}) << row.code;
        ASSERT_EQ(dates.earlyFinish, WorkTime{minutes.journey().between(minutes.begin(), times.finish)}) << row.code;
        ASSERT_EQ(dates.totalFloat, minutes.journey().between(clock.earlyStart, clock.lateStart)) << row.code;
        ASSERT_GE(dates.totalFloat, Minutes{0}) << row.code;
    }
}

// Whatever starts as late as it may leaves the end where it is; a minute more moves it.
void expectLatestStarts(const Document& document, const IncrementalSchedule& schedule, test::MinuteSchedule& minutes) {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const LocalTime latest = schedule.clockDates(row.id)->lateStart;
        ASSERT_EQ(isoText(minutes.run({{row.id, latest}})), isoText(schedule.finishTime())) << row.code;
        const LocalTime beyond = minutes.lastLike(row.id, latest) + Minutes{1};
        ASSERT_GT(minutes.run({{row.id, beyond}}), schedule.finishTime()) << row.code << ' ' << isoText(latest);
    }
}

TEST(CalendarSchedule, AgreesWithTryingEveryMinute) {
    Random random(2026);
    for (int k = 0; k < 60; ++k) {
        SCOPED_TRACE(k);
        const Document document = randomJourney(random);
        const IncrementalSchedule schedule(document);
        test::MinuteSchedule minutes(document, 1500);
        expectEarlyTimes(document, schedule, minutes);
        if (HasFatalFailure()) return;
        expectLatestStarts(document, schedule, minutes);
        if (HasFatalFailure()) return;
    }
}

TEST(CalendarSchedule, NamesEveryTouchpointWhenTheStartDateMoves) {
    JourneyBuilder journey;
    journey.touchpoint("A", 1).touchpoint("B", 1).after("B", "A");
    Document document = journey.document();
    IncrementalSchedule schedule(document);
    ChangeBuilder build(document);
    Journey row = document.journey();
    row.startDate = kGoodFriday;
    build.put(row);
    const ChangeSet edit = build.take();
    ASSERT_TRUE(document.apply(edit));
    const ScheduleDelta delta = schedule.update(document, edit);
    EXPECT_EQ(delta.touchpoints, (std::vector{journey.id("A"), journey.id("B")}));
    EXPECT_TRUE(delta.finishChanged);
    EXPECT_EQ(early(schedule, journey.id("B")), "2026-04-06T09:00 2026-04-06T17:00");
}

}  // namespace
}  // namespace waymark
