#include "ui/shell/journey_files.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/format/file_format.h"
#include "ui/export/export_map.h"
#include "ui/session/templates.h"

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

// As a journey of its own: saving asks for a name and leaves the picture alone.
TEST(JourneyFiles, ComeBackFromAPictureWithOneInside) {
    const QTemporaryDir folder;
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    for (const QString name : {"with.png", "with.svg", "with.pdf"}) {
        SCOPED_TRACE(qPrintable(name));
        const QString path = folder.filePath(name);
        ExportSettings settings;
        settings.scale = 0.5;
        ASSERT_TRUE(exportMap(*document, IncrementalSchedule(*document), settings, path));
        EXPECT_FALSE(isOpenable(path));
        settings.embedsJourney = true;
        ASSERT_TRUE(exportMap(*document, IncrementalSchedule(*document), settings, path));
        EXPECT_TRUE(isOpenable(path));
        const auto opened = openJourney(path);
        ASSERT_TRUE(opened);
        EXPECT_EQ(writeDocument(opened->document), writeDocument(*document)) << "places included";
        EXPECT_TRUE(opened->path.isEmpty());
        ASSERT_EQ(opened->notes.size(), 1);
        EXPECT_TRUE(opened->notes.front().contains(name));
    }
}

TEST(JourneyFiles, SayWhichFileIsMissing) {
    const auto opened = openJourney("/nowhere/plan.csv");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileMissing);
}

}  // namespace waymark
