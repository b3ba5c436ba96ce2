#include "core/model/calendar.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/support/random_plan_edits.h"

namespace waymark {
namespace {

TEST(Calendar, ReadsHoursAsPeopleWriteThem) {
    const WorkingHours split{{540, 750}, {780, 1020}};
    for (const char* text : {"09:00-12:30, 13:00-17:00", "9-12.30;13 - 17", " 13:00–17:00 , 9:00 – 12:30 ",
                             "9-12:30,13-15,15-17", "9-11,10-12:30,13-17"}) {
        EXPECT_EQ(readHours(text), split) << text;
    }
    EXPECT_EQ(readHours(" "), WorkingHours{});
    EXPECT_EQ(readHours("0-24"), (WorkingHours{{0, 1440}}));
}

TEST(Calendar, RefusesWhatAreNoHours) {
    for (const char* text :
         {"9", "9-", "17-9", "9-9", "9-25", "9:60-10", "9:5-10", "24:01-24:02", "nine-five", "9-5pm"}) {
        const auto read = readHours(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::NotWorkingHours);
    }
}

TEST(Calendar, HoursReadBackAsTheyWereWritten) {
    Random random(5);
    for (int k = 0; k < 500; ++k) {
        const WorkingHours hours = test::randomHours(random);
        EXPECT_EQ(readHours(writeHours(hours)), hours) << writeHours(hours);
    }
}

TEST(Calendar, TheStandardWeekHasFortyHours) {
    std::int64_t minutes = 0;
    for (const WorkingHours& day : standardCalendar().week) minutes += minutesIn(day);
    EXPECT_EQ(minutes, 2400);
}

}  // namespace
}  // namespace waymark
