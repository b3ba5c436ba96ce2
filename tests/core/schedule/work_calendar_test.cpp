#include "core/schedule/work_calendar.h"

#include <gtest/gtest.h>

#include "tests/support/random_plan_edits.h"
#include "tests/support/working_minutes.h"

namespace waymark {
namespace {

using namespace std::chrono_literals;
using std::chrono::local_days;
using std::chrono::year;

LocalTime at(local_days day, int hour, int minute = 0) { return LocalTime{day} + Minutes{hour * 60 + minute}; }

constexpr local_days kFriday{year{2026} / 4 / 3};  // before Easter
constexpr local_days kNewYear{year{2026} / 1 / 1};

Calendar easterCalendar() {
    Calendar calendar = standardCalendar();
    calendar.exceptions = {{year{2026} / 4 / 6, "Easter Monday", {}}};
    return calendar;
}

TEST(WorkCalendar, FourBusinessHoursReachAcrossAWeekendAndAHoliday) {
    const WorkCalendar calendar(easterCalendar(), kFriday);
    const LocalTime asked = at(kFriday, 15, 30);
    EXPECT_EQ(isoText(calendar.finishOf(asked, 4h)), "2026-04-07T11:30");
    EXPECT_EQ(isoText(calendar.latestStart(at(kFriday + std::chrono::days{4}, 11, 30), 4h)), "2026-04-03T15:30");
}

TEST(WorkCalendar, WhatIsAskedOutsideOfWorkingHoursBeginsWithThem) {
    const WorkCalendar calendar(easterCalendar(), kFriday);
    const LocalTime saturday = at(kFriday + std::chrono::days{1}, 12);
    EXPECT_EQ(isoText(calendar.finishOf(saturday, 30min)), "2026-04-07T09:30");
    EXPECT_EQ(isoText(calendar.finishOf(saturday, 0min)), "2026-04-07T09:00");
    EXPECT_EQ(isoText(calendar.latestStart(saturday, 30min)), "2026-04-03T16:30");
}

TEST(WorkCalendar, OneWorkingMinuteEndsAtNightAndBeginsInTheMorning) {
    const WorkCalendar calendar(easterCalendar(), kFriday);
    const WorkTime day{8h};
    EXPECT_EQ(isoText(calendar.finishTime(day)), "2026-04-03T17:00");
    EXPECT_EQ(isoText(calendar.startTime(day)), "2026-04-07T09:00");
    EXPECT_EQ(isoText(calendar.startTime(WorkTime{})), "2026-04-03T09:00");
    EXPECT_EQ(isoText(calendar.finishTime(WorkTime{})), "2026-04-03T09:00") << "not the evening before the journey";
}

TEST(WorkCalendar, TheJourneyStartsOnTheFirstWorkingMinuteFromItsStartDateOn) {
    const WorkCalendar calendar(easterCalendar(), kFriday + std::chrono::days{2});
    EXPECT_EQ(isoText(calendar.startTime(WorkTime{})), "2026-04-07T09:00");
}

// Every conversion against counting minutes one by one.
TEST(WorkCalendar, AgreesWithCountingMinutes) {
    Random random(17);
    for (int k = 0; k < 30; ++k) {
        const Calendar hours = test::randomCalendar(random);
        const local_days origin = kNewYear + std::chrono::days{static_cast<int>(random.below(40))};
        const WorkCalendar calendar(hours, origin);
        const test::WorkingMinutes minutes(hours, kNewYear - std::chrono::days{30}, 150);
        const LocalTime begin = minutes.firstFrom(LocalTime{origin});
        for (int trial = 0; trial < 60; ++trial) {
            const LocalTime time =
                LocalTime{kNewYear - std::chrono::days{10}} + Minutes{static_cast<int>(random.below(100'000))};
            const Minutes worked = minutes.between(begin, time);
            ASSERT_EQ(calendar.workTimeAt(time), WorkTime{worked}) << isoText(time);
            ASSERT_EQ(calendar.startTime(WorkTime{worked}), minutes.lastWith(begin, worked)) << isoText(time);
            const LocalTime first = worked == Minutes{0} ? begin : minutes.firstWith(begin, worked);
            ASSERT_EQ(calendar.finishTime(WorkTime{worked}), first) << isoText(time);
            const Minutes work{1 + static_cast<int>(random.below(2000))};
            ASSERT_EQ(calendar.finishOf(time, work), minutes.finishOf(time, work)) << isoText(time);
            ASSERT_EQ(calendar.latestStart(time, work), minutes.latestStart(time, work)) << isoText(time);
        }
    }
}

TEST(WorkCalendar, CountsFarAwayTimesWithoutWalkingThere) {
    const WorkCalendar calendar(standardCalendar(), kFriday);
    const WorkTime far{kLongestDuration};
    EXPECT_EQ(calendar.workTimeAt(calendar.finishTime(far)), far);
    EXPECT_EQ(isoText(calendar.finishTime(far)), "5859-04-28T17:00");
    EXPECT_EQ(isoText(LocalTime{kNewYear + std::chrono::days{2500 * 146'097}}), "1002026-01-01T00:00");
}

TEST(WorkCalendar, AWeekWithoutWorkCountsAsTheStandardOne) {
    Calendar closed;
    closed.exceptions = {{year{2026} / 4 / 4, "Open day", {{600, 720}}}};
    EXPECT_EQ(WorkCalendar(closed, kFriday), WorkCalendar(standardCalendar(), kFriday));
}

TEST(WorkCalendar, HoursInCommonAreThoseInWhichBothWork) {
    Random random(3);
    for (int k = 0; k < 20; ++k) {
        const Calendar one = test::randomCalendar(random);
        const Calendar other = test::randomCalendar(random);
        const Calendar both = intersection(one, other);
        const test::WorkingMinutes a(one, kNewYear, 60);
        const test::WorkingMinutes b(other, kNewYear, 60);
        const test::WorkingMinutes common(both, kNewYear, 60);
        for (LocalTime time{kNewYear}; time < LocalTime{kNewYear + std::chrono::days{60}}; time += Minutes{7}) {
            ASSERT_EQ(common.isWorked(time), a.isWorked(time) && b.isWorked(time)) << isoText(time);
        }
    }
}

}  // namespace
}  // namespace waymark
