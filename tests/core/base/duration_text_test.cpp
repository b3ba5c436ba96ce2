#include "core/base/duration_text.h"

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

TEST(DurationText, ReadsEveryUnit) {
    EXPECT_EQ(readDuration("90m")->length, Minutes{90});
    EXPECT_EQ(readDuration("4h")->length, Minutes{240});
    EXPECT_EQ(readDuration("2d")->length, Minutes{960});
    EXPECT_EQ(readDuration("1w")->length, Minutes{2400});
    EXPECT_EQ(readDuration("2ed")->length, Minutes{2880});
    EXPECT_EQ(readDuration("2ed")->unit, TimeUnit::ElapsedDay);
    EXPECT_EQ(readDuration(" 0.1 ")->length, Minutes{48});
    EXPECT_EQ(readDuration("0,5 d")->length, Minutes{240});
    EXPECT_EQ(readDuration("-2h")->length, Minutes{-120});
    EXPECT_EQ(readDuration("3", TimeUnit::Hour)->length, Minutes{180});
}

TEST(DurationText, ReadsUnitsThatAreWrittenOut) {
    EXPECT_EQ(readDuration("35 min")->length, Minutes{35});
    EXPECT_EQ(readDuration("1 hour")->length, Minutes{60});
    EXPECT_EQ(readDuration("2 days")->length, Minutes{960});
    EXPECT_EQ(readDuration("1.5 weeks")->unit, TimeUnit::Week);
}

TEST(DurationText, RefusesWhatIsNoDuration) {
    for (const char* text : {"", "d", "two days", "2x", "2dd", "1e999d", "nan", "inf", "2 d 3", "1,5,5d"}) {
        const auto read = readDuration(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::NotADuration) << text;
    }
}

TEST(DurationText, TheLimitHoldsOnBothSides) {
    EXPECT_TRUE(readDuration("1000000d"));
    const auto over = readDuration("1000001d");
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().code, ErrorCode::DurationTooLong);
}

TEST(DurationText, WhatIsWrittenReadsBackAsTheSameMinutes) {
    Random random(7);
    for (int i = 0; i < 20'000; ++i) {
        const Minutes length{static_cast<std::int64_t>(random.below(20'000'000)) - 10'000'000};
        const auto unit = static_cast<TimeUnit>(random.below(8));
        const std::string text = writeDuration(length, unit);
        const auto back = readDuration(text);
        ASSERT_TRUE(back) << text;
        EXPECT_EQ(back->length, length) << text;
    }
}

TEST(DurationText, PicksTheUnitThatSaysItExactly) {
    EXPECT_EQ(writeDuration(Minutes{1200}, TimeUnit::Day), "2.5d");
    EXPECT_EQ(writeDuration(Minutes{481}, TimeUnit::Day), "481m");
    EXPECT_EQ(writeDuration(Minutes{500}, TimeUnit::Day), "500m");
    EXPECT_EQ(writeDuration(Minutes{0}, TimeUnit::Day), "0d");
}

}  // namespace
}  // namespace waymark
