#include "ui/shell/journey_files.h"

#include <gtest/gtest.h>

namespace waymark {

TEST(JourneyFiles, GetTheEndingOnce) {
    EXPECT_EQ(withEnding("/a/plan", "waymark"), "/a/plan.waymark");
    EXPECT_EQ(withEnding("/a/plan.waymark", "waymark"), "/a/plan.waymark");
    EXPECT_EQ(withEnding("/a/plan.WAYMARK", "waymark"), "/a/plan.WAYMARK");
    EXPECT_EQ(withEnding("/a/plan.v2", "waymark"), "/a/plan.v2.waymark");
}

TEST(JourneyFiles, AreNamedWithoutLettersThatAFileSystemMisreads) {
    EXPECT_EQ(fileNameFor("Customer onboarding"), "Customer onboarding");
    EXPECT_EQ(fileNameFor("../../etc/passwd"), "etc-passwd");
    EXPECT_EQ(fileNameFor("a/b\\c:d*e?f\"g<h>i|j"), "a-b-c-d-e-f-g-h-i-j");
    EXPECT_EQ(fileNameFor(".hidden"), "hidden");
    EXPECT_EQ(fileNameFor("  \t "), "Journey");
    EXPECT_EQ(fileNameFor("Größe €"), "Größe -");
    EXPECT_LE(fileNameFor(QString(500, 'x')).size(), 80);
}

TEST(JourneyFiles, CanBeOpenedWithTheEndingsThatAreKnown) {
    for (const char* name : {"a.waymark", "a.csv", "a.TSV", "j301_1.sm", "pat1.rcp"}) EXPECT_TRUE(isOpenable(name));
    for (const char* name : {"a.png", "waymark", "a.waymark.bak", ""}) EXPECT_FALSE(isOpenable(name));
}

TEST(JourneyFiles, SayWhichFileIsMissing) {
    const auto opened = openJourney("/nowhere/plan.csv");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileMissing);
}

}  // namespace waymark
